import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The index of sessions")
struct SessionIndexTests {
    private let sessions: IndexedStore

    init() throws {
        sessions = try IndexedStore()
    }

    @Test("Sessions are listed newest first, page by page, with what their journals say of them")
    func pages() throws {
        let ids = try (1...7).map {
            try sessions.add(day: $0, score: Double($0) / 10, [.tagged(tag: "b"), .tagged(tag: "a")])
        }
        let index = try sessions.open()
        let first = try index.page(SessionQuery(), offset: 0, limit: 3)
        #expect(first.listings.map(\.summary.id) == Array(ids.reversed().prefix(3)))
        #expect(first.hasMore && first.total == 7)
        let last = try index.page(SessionQuery(), offset: 6, limit: 3)
        #expect(last.listings.map(\.summary.id) == [ids[0]] && !last.hasMore && last.total == 7)
        #expect(
            try index.page(SessionQuery(), offset: 9, limit: 3)
                == SessionPage(listings: [], total: 7, hasMore: false))
        #expect(try index.page(SessionQuery(), offset: -1, limit: .max).listings.count == 7)
        #expect(try index.page(SessionQuery(), offset: .max, limit: 0).listings.isEmpty)
        let record = SessionRecord(try JournalReader.read(sessions.store.folder(ids[0])), id: ids[0])
        #expect(last.listings == [SessionListing(record)])
        #expect(last.listings[0].tags == ["a", "b"] && last.listings[0].score == 0.1)
        #expect(try index.ids() == (try sessions.store.ids()), "the same order as that of the folders")
    }

    @Test("Each filter lets through what it names, and all hold together")
    func filters() throws {
        let early = try sessions.add(
            day: 1, scenario: "one", topic: "sql", score: 0.2, [.tagged(tag: "Zu Hause, d\u{E9}j\u{E0}")])
        let spoken = try sessions.add(
            day: 2, scenario: "two", mode: .spoken, score: 0.55, [.favoured(isFavourite: true)])
        let unscored = try sessions.add(day: 3, scenario: "one", topic: nil, score: nil)
        let away = try sessions.add(day: 4, scenario: "two", score: 0.9, [.discarded])
        let index = try sessions.open()
        func ids(_ change: (inout SessionQuery) -> Void) throws -> [String] { try index.ids(.with(change)) }
        let day = 86_400_000
        let start = 1_735_689_600_000
        #expect(try ids { _ in } == [unscored, spoken, early])
        #expect(try ids { $0.discarded = true } == [away])
        #expect(try ids { $0.scenario = "one" } == [unscored, early])
        #expect(try ids { $0.scenario = "on" } == [])
        #expect(try ids { $0.topic = "sql" } == [early])
        #expect(try ids { $0.mode = .spoken } == [spoken])
        #expect(try ids { $0.tag = "Zu Hause, d\u{E9}j\u{E0}" } == [early])
        #expect(try ids { $0.tag = "zu hause, deja" } == [], "a tag is a name")
        #expect(try ids { $0.favouritesOnly = true } == [spoken])
        #expect(try ids { $0.atLeast = 0.55 } == [spoken])
        #expect(try ids { $0.atLeast = 0.56 } == [], "also within a twentieth")
        #expect(try ids { $0.atMost = 0.2 } == [early])
        #expect(
            try ids { ($0.atLeast, $0.atMost) = (0, 1) } == [spoken, early], "what has no score is left out")
        #expect(try ids { ($0.atLeast, $0.atMost) = (0.6, 0.3) } == [])
        #expect(try ids { ($0.atLeast, $0.atMost) = (-.infinity, .nan) } == [])
        #expect(try ids { $0.since = start + 2 * day } == [unscored, spoken], "inclusive")
        #expect(try ids { $0.until = start + 2 * day } == [early], "exclusive")
        #expect(try ids { ($0.since, $0.until) = (.min, .max) } == [unscored, spoken, early])
        #expect(try ids { ($0.since, $0.until) = (.max, .min) } == [])
        #expect(try ids { ($0.scenario, $0.text) = ("two", "lock") } == [spoken])
        #expect(try ids { ($0.discarded, $0.text, $0.scenario) = (true, "lock", "two") } == [away])
        #expect(try ids { ($0.since, $0.text) = (start + 3 * day, "lock") } == [unscored])
        #expect(try ids { ($0.text, $0.atLeast, $0.mode) = ("lock", 0.5, .typed) } == [])
    }

    @Test("The session before is the newest of the same scenario, or of any")
    func previous() throws {
        let other = try sessions.add(day: 1, scenario: "two")
        let first = try sessions.add(day: 2, scenario: "one")
        let away = try sessions.add(day: 3, scenario: "one", [.discarded])
        let between = try sessions.add(day: 4, scenario: "two")
        let last = try sessions.add(day: 5, scenario: "one")
        let index = try sessions.open()
        #expect(try index.previous(before: last)?.summary.id == first)
        #expect(try index.previous(before: between)?.summary.id == other)
        #expect(try index.previous(before: first)?.summary.id == other, "none of its scenario, so any")
        #expect(try index.previous(before: away)?.summary.id == first)
        #expect(try index.previous(before: other) == nil)
        #expect(try index.previous(before: "no-such") == nil)
        try sessions.remove(first)
        #expect(try index.previous(before: last)?.summary.id == between)
    }

    @Test("Every record comes once, the oldest first, and the index is free meanwhile")
    func records() throws {
        let ids = try (0..<450).map { try sessions.add("s-\($0)", day: $0 % 9) }
        let index = try sessions.open()
        var seen: [SessionRecord] = []
        try index.forEachRecord(SessionQuery()) { record in
            let isFree = try index.ids(limit: 1).count == 1
            #expect(isFree)
            seen.append(record)
        }
        #expect(Set(seen.map(\.summary.id)) == Set(ids) && seen.count == 450)
        #expect(seen.map { $0.summary.startedAt ?? 0 } == seen.map { $0.summary.startedAt ?? 0 }.sorted())
        struct Enough: Error {}
        #expect(throws: Enough.self) { try index.forEachRecord(SessionQuery()) { _ in throw Enough() } }
        var found = 0
        try index.forEachRecord(.with { $0.text = "..." }) { _ in found += 1 }
        #expect(found == 0)
    }

    @Test("An empty store has an empty list, and one that is not there says so")
    func empty() throws {
        let index = try sessions.open()
        #expect(
            try index.page(SessionQuery(), offset: 0, limit: 5)
                == SessionPage(listings: [], total: 0, hasMore: false))
        try FileManager.default.removeItem(atPath: sessions.store.path)
        #expect(throws: StoreError.folderMissing(path: sessions.store.path)) { try index.ids() }
        #expect(throws: StoreError.folderMissing(path: sessions.store.path)) { try sessions.open() }
    }

    @Test("Damaged, newer and journal-less sessions are listed as far as they are understood")
    func damaged() throws {
        let whole = try sessions.add(day: 1)
        let gone = "2025-01-09-100000-quick-15-0001"
        try sessions.write(bytes: [], to: gone)
        unlink(sessions.store.folder(gone).journalPath)
        let headless = "2025-01-08-100000-quick-15-0001"
        let lines = try SampleSession.events.flatMap(EventCoder.line)
        try sessions.write(bytes: [1, 2] + lines.drop { $0 != 10 }, to: headless)
        let newer = try sessions.add(day: 2)
        let handle = FileHandle(forWritingAtPath: sessions.store.folder(newer).journalPath)
        handle?.seekToEndOfFile()
        handle?.write(Data(#"{"at":900000,"n":99,"dreamt":{"text":"x"},"wall":0}"#.utf8 + [10]))
        let undated = (0..<3).map { "notes-\($0)" }
        for id in undated { try sessions.write(bytes: [0xFF], to: id) }
        try FileManager.default.createDirectory(
            atPath: sessions.store.path + "/other", withIntermediateDirectories: true)
        let index = try sessions.open()
        let page = try index.page(SessionQuery(), offset: 0, limit: 9)
        #expect(page.listings.prefix(4).map(\.summary.id) == [gone, headless, newer, whole])
        #expect(
            Set(page.listings.dropFirst(4).map(\.summary.id)) == Set(undated),
            "those without a date come last")
        #expect(page.listings.prefix(4).map(\.summary.state) == [.damaged, .damaged, .newer, .finished])
        #expect(try index.found("serialises") == [headless], "answers without a question are found")
        try sessions.add(gone, day: 8)
        #expect(
            try index.page(SessionQuery(), offset: 0, limit: 1).listings.map(\.summary.state) == [.finished])
    }

    @Test("A session of five thousand questions is listed and searched")
    func large() throws {
        let items = (0..<5000).map { AgendaItem(subject: .question("q"), prompt: "Question number \($0)?") }
        let agenda = Agenda(
            scenario: "all", title: "All", mode: .typed, seed: 1, budget: nil,
            rounds: [
                AgendaRound(
                    kind: .technical, title: "R", budget: nil, timing: Timing(), probes: ProbePolicy(),
                    items: items)
            ])
        var script = EventScript(startedAt: SampleSession.startedAt)
        script.add(.started(SessionHeader(tool: "1", session: "x", agenda: agenda)))
        for number in 0..<5000 {
            let place = AgendaPlace(round: 0, item: number)
            script.add(
                .asked(Turn(place: place, prompt: items[number].prompt, think: .zero, limit: .minutes(1))))
            script.add(.answered(text: "Answer \(number * 7).", ending: .done))
        }
        try sessions.write(script.events, to: "large")
        let index = try sessions.open()
        let page = try index.page(.with { $0.text = "34993" }, offset: 0, limit: 1)
        #expect(page.listings.map(\.total) == [5000])
        #expect(page.listings.first?.passages.map(\.number) == [5000])
    }
}
