import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("Reading journals")
struct JournalReaderTests {
    private let events = SampleSession.events

    private func read(_ bytes: some Sequence<UInt8>) throws -> JournalContents {
        let folder = try TemporaryFolder()
        try folder.write(bytes)
        return try JournalReader.read(folder.session)
    }

    private func lines(_ count: Int) throws -> [[UInt8]] {
        try events.prefix(count).map(EventCoder.line)
    }

    @Test("An empty journal is said to be empty")
    func empty() throws {
        #expect(try read([]).notes == [.empty])
    }

    @Test("A damaged middle line is reported by its number, and the rest is read")
    func damagedMiddle() throws {
        var lines = try lines(4)
        lines[1] = Array("garbage\n".utf8)
        let contents = try read(lines.joined())
        #expect(contents.events.map(\.number) == [1, 3, 4])
        #expect(contents.notes == [.damagedLine(line: 2, salvaged: 0)])
    }

    @Test("A missing line is told as a gap")
    func gap() throws {
        let lines = try lines(4)
        let contents = try read(lines[0] + lines[1] + lines[3])
        #expect(contents.notes == [.numberingGap(line: 3, expected: 3, found: 4)])
    }

    @Test("Without its first line a journal is read, and said to lack it")
    func noHeader() throws {
        let contents = try read(lines(3).dropFirst().joined())
        #expect(contents.header == nil)
        #expect(contents.events.count == 2)
        #expect(contents.notes == [.headerMissing, .numberingGap(line: 1, expected: 1, found: 2)])
    }

    @Test("An event of a newer version is noted and passed over")
    func unknownEvent() throws {
        let unknown = Array(#"{"at":5,"n":2,"rated":{"stars":4},"wall":7}"#.utf8) + [10]
        let lines = try lines(3)
        let contents = try read(lines[0] + unknown + lines[2])
        #expect(contents.notes == [.unknownEvent(line: 2, kind: "rated")])
        #expect(contents.events.map(\.number) == [1, 3])
        #expect(contents.isNewer)
    }

    @Test("A newer format is flagged, and what is understood is read")
    func newerFormat() throws {
        let first = Array(#"{"at":0,"n":1,"started":{"header":{"format":2}},"wall":0}"#.utf8) + [10]
        let contents = try read(first + lines(2)[1])
        #expect(contents.format == 2)
        #expect(contents.isNewer)
        #expect(contents.notes.first == .newerFormat(format: 2))
        #expect(contents.events.count == 1)
    }

    @Test("Broken UTF-8 in an answer costs those bytes and no more")
    func brokenText() throws {
        let note = RecordedEvent(number: 2, at: .start, wall: 0, event: .noted(text: "caf\u{E9}!"))
        var line = try EventCoder.line(of: note)
        if let index = line.firstIndex(of: 0xC3) { line.remove(at: index) }
        let contents = try read(lines(1)[0] + line)
        #expect(contents.notes == [.repairedText(line: 2)])
        #expect(contents.events.last?.event == .noted(text: "caf\u{FFFD}!"))
    }

    @Test("NULs at the end, as a power cut leaves them, are a torn line")
    func zeros() throws {
        let contents = try read(lines(2).joined() + [UInt8](repeating: 0, count: 4096))
        #expect(contents.events.count == 2)
        #expect(contents.notes == [.tornLastLine(line: 3, bytes: 4096)])
    }

    @Test("Numbers and times beyond all sense are damage, not a crash")
    func implausible() throws {
        let first = try lines(1)[0]
        for (key, value) in [("at", "-1"), ("at", "9223372036854775807"), ("n", "0"), ("wall", "1e300")] {
            let other = [("at", "5"), ("n", "2"), ("wall", "7")].map { name, usual in
                "\"\(name)\":\(name == key ? value : usual)"
            }
            let line = "{\(other.joined(separator: ",")),\"skipped\":{}}\n"
            #expect(try read(first + line.utf8).notes == [.damagedLine(line: 2, salvaged: 0)], "\(line)")
        }
    }

    @Test("What an event counts beyond all sense is damage, not a crash")
    func implausibleCounts() throws {
        let first = try lines(1)[0]
        let place = AgendaPlace(round: 0, item: .max)
        var wrong: [SessionEvent] = [.asked(Turn(place: place, prompt: "Why?", think: .zero, limit: .zero))]
        for event in events.map(\.event) {
            switch event {
            case .started(var header):
                header.pair = PairHeader(candidate: "Ben", interviewer: "Anna", half: .max)
                wrong.append(.started(header))
            case .assessed(let place, _, let report):
                wrong.append(.assessed(place: place, probesIncluded: .max, report: report))
                wrong.append(.rescored(place: place, probesIncluded: -1, report: report))
            default: break
            }
        }
        #expect(wrong.count >= 4)
        for event in wrong {
            let recorded = RecordedEvent(number: 2, at: .start, wall: 0, event: event)
            let contents = try read(first + EventCoder.line(of: recorded))
            #expect(contents.notes == [.damagedLine(line: 2, salvaged: 0)], "\(event)")
        }
    }

    @Test("A journal that is a folder, a pipe or not there is an error, not a hang")
    func notAFile() throws {
        let folder = try TemporaryFolder()
        let path = folder.session.journalPath
        #expect(throws: StoreError.journalMissing(path: path)) { try JournalReader.read(folder.session) }
        mkfifo(path, 0o600)
        #expect(throws: StoreError.journalNotAFile(path: path)) { try JournalReader.read(folder.session) }
        unlink(path)
        mkdir(path, 0o755)
        #expect(throws: StoreError.journalNotAFile(path: path)) { try JournalReader.read(folder.session) }
        #expect(throws: StoreError.self) { try Journal.resume(folder.session) }
    }

    @Test("Lines longer than the reader's buffer, and a file without line ends, are read whole")
    func longLines() throws {
        let text = String(repeating: "x", count: 3_000_000)
        let note = RecordedEvent(number: 2, at: .start, wall: 0, event: .noted(text: text))
        let contents = try read(lines(1)[0] + EventCoder.line(of: note).dropLast())
        #expect(contents.events.last == note)
        #expect(contents.lacksLineEnd)
        let noise = try read([UInt8](repeating: UInt8(ascii: "["), count: 3_000_000))
        #expect(noise.notes == [.headerMissing, .tornLastLine(line: 1, bytes: 3_000_000)])
    }
}
