import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("Searching sessions")
struct SearchTests {
    private let sessions: IndexedStore

    init() throws {
        sessions = try IndexedStore()
    }

    @Test("Words, beginnings and phrases are found in questions, answers, drafts, feedback and notes")
    func everywhere() throws {
        let place = AgendaPlace(round: 0, item: 0)
        let one = try sessions.add(
            day: 1, question: "What is a race condition?", answer: "Two threads, one counter.",
            [
                .noted(text: "Read about locks."), .commented(place: place, text: "Mention atomics."),
                .commented(place: nil, text: "Tired that day."),
            ])
        let two = try sessions.add(day: 2, answer: "My condition: a race against locking", isFinished: false)
        let index = try sessions.open()
        let cases: [(String, [String])] = [
            ("race", [two, one]), ("RACE", [two, one]), ("\"race condition\"", [one]),
            ("race condition", [two, one]),
            ("counter", [one]), ("lock*", [two, one]), ("lock", []), ("l*", [two, one]),
            ("interp* counter", [one]),
            ("atomics", [one]), ("tired", [one]), ("locks counter", [one]), ("counter locking", []),
            ("\"condition a race\"", [two]), ("\"race cond\"*", [one]), ("\"race cond*\"", [one]),
            ("\"race condition", [one]), ("\"condition race\"", []), ("two-threads", [one]),
            ("\"condition two\"", []), ("zebra", []), ("race zebra", []), ("", [two, one]),
            (" \n", [two, one]),
        ]
        for (text, expected) in cases { #expect(try index.found(text) == expected, "\(text)") }
    }

    @Test("Case and accents do not matter, in any script")
    func folding() throws {
        let id = try sessions.add(
            day: 1,
            answer:
                "Na\u{EF}ve \u{DC}bung, cafe\u{301}, \u{41F}\u{440}\u{438}\u{432}\u{435}\u{442} \u{79C1}\u{305F}\u{3061}"
        )
        let index = try sessions.open()
        for text in [
            "naive", "UBUNG", "\u{FC}bung", "caf\u{E9}", "cafe", "\u{43F}\u{440}\u{438}\u{432}*", "\u{79C1}*",
        ] {
            #expect(try index.found(text) == [id], "\(text)")
        }
    }

    @Test(
        "No text is malformed",
        arguments: [
            "\"", "*", "-", "\"\"", "...", "( AND )", "***", "\u{E000}", "\0", "\" \"", "^", "{}", ":",
            "\u{1F600}",
        ])
    func punctuation(text: String) throws {
        try sessions.add(day: 1)
        let index = try sessions.open()
        let page = try index.page(.with { $0.text = text }, offset: 0, limit: 5)
        #expect(page == SessionPage(listings: [], total: 0, hasMore: false))
    }

    @Test("The words of the index's own language are words like others")
    func operators() throws {
        let id = try sessions.add(day: 1, answer: "NEAR and not OR 50% of a:b {x} a\"b c^d")
        let index = try sessions.open()
        for text in [
            "NEAR", "not", "OR", "AND", "NOT lock OR", "a:b", "NEAR(of a)", "{x}", "words", "50%", "c^d",
            "a\"b", "lock\"",
            "'; DROP TABLE session", "+of", "facets:and",
        ] {
            let isThere = !["lock", "words", "NEAR(of a)", "; DROP", "facets"].contains { text.contains($0) }
            #expect(try index.found(text) == (isThere ? [id] : []), "\(text)")
        }
        #expect(try index.found(String(repeating: "and not or ", count: 5000)) == [id])
        #expect(try index.found((0..<5000).map { "w\($0)" }.joined(separator: " ")) == [])
        #expect(try index.found(String(repeating: "(", count: 100_000) + "and") == [])
    }

    @Test("Passages show where, at most three, first those with words not yet shown")
    func passages() throws {
        let long = String(repeating: "Other words stand here. ", count: 30)
        try sessions.add(
            day: 1, question: "Why locks?", answer: long + "A L\u{D6}CK is held; the deadlock waits. " + long,
            [.noted(text: "lock one"), .noted(text: "lock two"), .noted(text: "lock three and the deadlock")])
        let index = try sessions.open()
        let page = try index.page(.with { $0.text = "lock* deadlock" }, offset: 0, limit: 5)
        let passages = try #require(page.listings.first?.passages)
        #expect(passages.map(\.kind) == [.question, .answer, .note])
        #expect(passages.map(\.number) == [1, 1, nil])
        #expect(
            passages[0].parts == [
                .init(text: "Why ", isMatch: false), .init(text: "locks", isMatch: true),
                .init(text: "?", isMatch: false),
            ])
        #expect(passages[1].parts.filter(\.isMatch).map(\.text) == ["L\u{D6}CK", "deadlock"])
        let text = passages[1].parts.map(\.text).joined()
        #expect(text.hasPrefix("\u{2026}") && text.hasSuffix("\u{2026}") && text.utf8.count < 240, "\(text)")
        #expect(long.contains(text.dropFirst().prefix(20)), "words and no halves of them")
        #expect(try index.page(SessionQuery(), offset: 0, limit: 5).listings.first?.passages == [])
    }

    @Test("A passage of one endless word, or of wide characters, is cut between characters")
    func endless() throws {
        let text =
            String(repeating: "\u{79C1}\u{1F600}", count: 200) + " here "
            + String(repeating: "e\u{301}", count: 500)
        try sessions.add(day: 1, answer: text)
        let index = try sessions.open()
        let page = try index.page(.with { $0.text = "here" }, offset: 0, limit: 5)
        let shown = try #require(page.listings.first?.passages.first).parts.map(\.text).joined()
        #expect(!shown.unicodeScalars.contains("\u{FFFD}") && shown.utf8.count < 300)
    }

    @Test("The sample's every kind of text is found, and the program as it was last")
    func sample() throws {
        try sessions.write(SampleSession.events, to: SampleSession.id)
        let index = try sessions.open()
        for text in [
            "postgresql", "\"one lock\"", "\"return text 1\"", "decorator", "\"on call\"",
            "\"threads help all\"", "checklist",
        ] {
            #expect(try index.found(text) == [SampleSession.id], "\(text)")
        }
        #expect(try index.found("\"return text def\"").isEmpty)
    }
}
