import Foundation
import InterviewModel
import SampleSession
import Synchronization
import Testing

@testable import TranscriptStore

@Suite("What is said of a session afterwards")
struct JournalAmendmentTests {
    private let events = SampleSession.events
    private let place = AgendaPlace(round: 3, item: 0)
    private let quote = Quote(start: 0, end: 51)

    private var label: SessionEvent { .sentenceLabelled(place: place, quote: quote, component: "action") }

    private func folder(_ events: [RecordedEvent], tail: [UInt8] = []) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(events.flatMap(EventCoder.line) + tail)
        return folder
    }

    @Test("stands behind the end of a finished session, which stays finished and as long as it was")
    func finished() throws {
        let folder = try folder(events)
        let before = try folder.session.transcript()
        let amendment = try JournalAmendment(of: folder.session)
        try amendment.write([label], wall: 1_800_000_000_000)
        let contents = try JournalReader.read(folder.session)
        #expect(contents.events == amendment.contents.events)
        #expect(contents.events.map(\.number) == Array(1...events.count + 1))
        #expect(contents.isEnded)
        #expect(contents.notes == [])
        let after = try folder.session.transcript()
        #expect(after.duration == before.duration)
        #expect(after.lastEventAt == before.lastEventAt)
        #expect(after.rounds.map(\.duration) == before.rounds.map(\.duration))
    }

    @Test("leaves the list of sessions as it is, however much there is of it")
    func summary() throws {
        let folder = try folder(events)
        let before = SummaryReader.summary(of: folder.session)
        let amendment = try JournalAmendment(of: folder.session)
        try amendment.write([label, label, .labelTakenBack(place: place, quote: quote)], wall: 5)
        #expect(SummaryReader.summary(of: folder.session) == before)
        #expect(before.state == .finished)
    }

    @Test("is what the transcript goes by: the labels, and the last score")
    func transcript() throws {
        let folder = try folder(events)
        var report = try #require(
            try folder.session.transcript().items.first { $0.place == place }?.assessments.first?.report)
        report.score = 0.9
        do {
            let amendment = try JournalAmendment(of: folder.session)
            try amendment.write(
                [label, .rescored(place: place, probesIncluded: 0, report: report)], wall: 5)
        }
        let item = try #require(try folder.session.transcript().items.first { $0.place == place })
        #expect(item.score == 0.9)
        #expect(item.corrections == [SentenceCorrection(quote: quote, component: "action")])
        let amendment = try JournalAmendment(of: folder.session)
        try amendment.write([.labelTakenBack(place: place, quote: quote)], wall: 6)
        #expect(try folder.session.transcript().items.first { $0.place == place }?.corrections == [])
    }

    @Test("is refused while another process writes the session, and holds it for as long as it lasts")
    func locked() throws {
        let folder = try folder(Array(events.dropLast()))
        let (journal, _) = try Journal.resume(folder.session)
        #expect(throws: StoreError.alreadyOpen(path: folder.path, process: getpid())) {
            try JournalAmendment(of: folder.session)
        }
        journal.close()
        do {
            let amendment = try JournalAmendment(of: folder.session)
            #expect(throws: StoreError.self) { try Journal.resume(folder.session) }
            try amendment.write([label], wall: 5)
        }
        let (second, contents) = try Journal.resume(folder.session)
        #expect(!contents.isEnded)
        second.close()
        #expect(!FileManager.default.fileExists(atPath: folder.session.lockPath))
    }

    @Test("goes where a torn last line was, and a lacking line end is given first")
    func torn() throws {
        let line = try EventCoder.line(of: events[events.count - 1])
        for length in 0...line.count {
            let folder = try folder(Array(events.dropLast()), tail: Array(line.prefix(length)))
            let amendment = try JournalAmendment(of: folder.session)
            try amendment.write([label], wall: 5)
            let contents = try JournalReader.read(folder.session)
            #expect(contents.notes == [])
            #expect(contents.events.last?.event == label)
            #expect(contents.isEnded == (length >= line.count - 1))
        }
    }

    @Test(
        "is written whole or not at all: a full disk leaves the journal as it was",
        arguments: [0, 1, 40, 150])
    func fullDisk(room: Int) throws {
        let folder = try folder(events)
        let before = try folder.read()
        let disk = FaultyDisk()
        disk.faults.withLock { $0.room = room }
        let amendment = try JournalAmendment(of: folder.session, calls: disk.calls)
        let path = folder.session.journalPath
        #expect(throws: StoreError.notWritable(path: path, errno: ENOSPC)) {
            try amendment.write([label, label], wall: 5)
        }
        #expect(try folder.read() == before)
        disk.faults.withLock { $0.room = nil }
        try amendment.write([label], wall: 5)
        #expect(try JournalReader.read(folder.session).events.last?.event == label)
    }

    @Test("leaves a journal without its last line end as it was where not even that has room")
    func fullDiskWithoutLineEnd() throws {
        let folder = try folder(events)
        let whole = try folder.read()
        try folder.write(whole.dropLast())
        let disk = FaultyDisk()
        disk.faults.withLock { $0.room = 0 }
        let amendment = try JournalAmendment(of: folder.session, calls: disk.calls)
        #expect(throws: StoreError.self) { try amendment.write([label], wall: 5) }
        #expect(try folder.read() == whole.dropLast())
        disk.faults.withLock { $0.room = 1 }
        #expect(throws: StoreError.self) { try amendment.write([label], wall: 5) }
        #expect(try folder.read() == whole)
    }

    @Test("is refused for a journal of a newer version, or one whose beginning is lost")
    func notOurs() throws {
        let newer = Array(#"{"at":0,"n":99,"wall":0,"dreamt":{}}"#.utf8) + [UInt8(ascii: "\n")]
        let strange = try folder(events, tail: newer)
        #expect(throws: StoreError.self) { try JournalAmendment(of: strange.session) }
        let headless = try folder(Array(events.dropFirst()))
        #expect(throws: StoreError.headerDamaged(path: headless.session.journalPath)) {
            try JournalAmendment(of: headless.session)
        }
    }
}
