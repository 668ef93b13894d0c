import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("Journal")
struct JournalTests {
    private let events = SampleSession.events

    @Test("What is appended is what is read, one event a line")
    func roundTrip() throws {
        let folder = try TemporaryFolder()
        let journal = try Journal(creatingIn: folder.session)
        for event in events { journal.append(event, sync: event.number % 3 == 0 ? .now : .soon) }
        journal.close()
        let contents = try JournalReader.read(folder.session)
        #expect(contents.events == events)
        #expect(contents.notes == [])
        #expect(contents.isEnded)
        #expect(try folder.read().count { $0 == UInt8(ascii: "\n") } == events.count)
    }

    @Test("A line has its keys sorted and its slashes plain")
    func lineForm() throws {
        let event = RecordedEvent(
            number: 7, at: SessionInstant(Milliseconds(61_250)), wall: 1_780_000_000_000,
            event: .noted(text: "a/b\n\u{0}"))
        let line = String(decoding: try EventCoder.line(of: event), as: UTF8.self)
        #expect(
            line == #"{"at":61250,"n":7,"noted":{"text":"a/b\n\u0000"},"wall":1780000000000}"# + "\n")
    }

    @Test("A report with numbers that JSON lacks is kept all the same")
    func strangeNumbers() throws {
        let folder = try TemporaryFolder()
        let journal = try Journal(creatingIn: folder.session)
        let finding = Finding(rule: "odd", points: .infinity, message: "Odd.")
        let report = AnswerReport(
            score: -.infinity, scale: nil, components: [], sentences: [], concepts: [], misconceptions: [],
            delivery: DeliveryReport(
                words: 0, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 0,
                firstPersonPlural: 0, numbers: 0),
            findings: [finding], lacks: [], engine: "rules-1", rubric: nil)
        let event = RecordedEvent(
            number: 1, at: .start, wall: 0,
            event: .assessed(place: AgendaPlace(round: 0, item: 0), probesIncluded: 0, report: report))
        journal.append(event, sync: .now)
        journal.close()
        #expect(try JournalReader.read(folder.session).events == [event])
    }

    @Test("A second writer is told who has the session, and gets it when it is let go")
    func exclusive() throws {
        let folder = try TemporaryFolder()
        let journal = try Journal(creatingIn: folder.session)
        journal.append(events[0], sync: .now)
        #expect(throws: StoreError.alreadyOpen(path: folder.path, process: getpid())) {
            try Journal.resume(folder.session)
        }
        journal.close()
        let (second, contents) = try Journal.resume(folder.session)
        #expect(contents.events == [events[0]])
        second.close()
        #expect(!FileManager.default.fileExists(atPath: folder.session.lockPath))
    }

    @Test("A journal that is there is not begun anew")
    func noOverwrite() throws {
        let folder = try TemporaryFolder()
        try folder.write([1, 2, 3])
        #expect(throws: StoreError.exists(path: folder.session.journalPath)) {
            try Journal(creatingIn: folder.session)
        }
        #expect(try folder.read() == Data([1, 2, 3]))
    }

    @Test("A torn last line is cut away at every length before the journal goes on")
    func resumeAfterTear() throws {
        let head = try events[..<3].flatMap(EventCoder.line)
        let last = try EventCoder.line(of: events[3])
        for length in 0...last.count {
            let folder = try TemporaryFolder()
            try folder.write(head + last.prefix(length))
            let (journal, contents) = try Journal.resume(folder.session)
            let isWhole = length >= last.count - 1
            #expect(contents.events.count == (isWhole ? 4 : 3))
            journal.append(events[4], sync: .now)
            journal.close()
            let after = try JournalReader.read(folder.session)
            #expect(after.events == Array(events[..<3]) + (isWhole ? [events[3]] : []) + [events[4]])
            #expect(after.notes.contains { if case .damagedLine = $0 { true } else { false } } == false)
        }
    }

    @Test("A torn line longer than what follows leaves nothing behind")
    func resumeAfterLongTear() throws {
        let folder = try TemporaryFolder()
        let head = try EventCoder.line(of: events[0])
        try folder.write(head + Array("{".utf8) + Array(repeating: 120, count: 5000))
        let (journal, contents) = try Journal.resume(folder.session)
        #expect(contents.notes == [.tornLastLine(line: 2, bytes: 5001)])
        journal.append(events[1], sync: .now)
        journal.close()
        #expect(try folder.read() == Data(head + EventCoder.line(of: events[1])))
    }

    @Test("A journal of a newer version is left alone")
    func newer() throws {
        let folder = try TemporaryFolder()
        let line = #"{"at":0,"n":1,"started":{"header":{"format":9,"agenda":"other"}},"wall":0}"#
        try folder.write((line + "\n{torn").utf8)
        #expect(throws: StoreError.newerFormat(path: folder.session.journalPath, format: 9)) {
            try Journal.resume(folder.session)
        }
        #expect(try folder.read() == Data((line + "\n{torn").utf8))
    }

    @Test("After close, nothing more is written")
    func closed() throws {
        let folder = try TemporaryFolder()
        let journal = try Journal(creatingIn: folder.session)
        journal.close()
        journal.append(events[0], sync: .now)
        #expect(try folder.read().isEmpty)
    }

    @Test("A folder that cannot be written is told of")
    func missingFolder() throws {
        let folder = SessionFolder(path: "/nonexistent/session")
        #expect(throws: StoreError.notWritable(path: folder.journalPath, errno: ENOENT)) {
            try Journal(creatingIn: folder)
        }
    }
}
