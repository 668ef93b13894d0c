import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The fast reader of journal lines")
struct EventLineTests {
    private func read(_ bytes: [UInt8]) -> RecordedEvent? {
        bytes.withUnsafeBytes { EventLine.read($0) }
    }

    private func decoded(_ bytes: [UInt8]) -> RecordedEvent? {
        try? EventCoder.decoder().decode(RecordedEvent.self, from: Data(bytes))
    }

    private func lines() throws -> [[UInt8]] {
        try EveryEvent.events.enumerated().map { index, event in
            let recorded = RecordedEvent(
                number: index + 1, at: SessionInstant(Milliseconds(index * 7)), wall: -1, event: event)
            return try EventCoder.line(of: recorded).dropLast()
        }
    }

    @Test("Every kind of event is read, and is what a decoder makes of it")
    func everyKind() throws {
        for line in try lines() {
            let text = String(decoding: line, as: UTF8.self)
            let event = read(line)
            // Numbers that JSON lacks are for the decoder.
            #expect(event == (text.contains("Infinity") ? nil : decoded(line)), "\(text)")
        }
    }

    @Test("A scale that an interviewer rates on is written as its name alone")
    func ratingScale() throws {
        let marks: [InterviewerRating] = [
            .init(scale: .answer, points: 4), .init(scale: .coding(.problemSolving), points: 2),
        ]
        #expect(
            String(decoding: try EventCoder.encoder().encode(marks), as: UTF8.self)
                == #"[{"points":4,"scale":"answer"},{"points":2,"scale":"problem-solving"}]"#)
    }

    @Test("A damaged line is read as a decoder reads it, or not at all", arguments: [0, 1, 2, 3])
    func damage(kind: Int) throws {
        var read = 0
        for line in try lines() where line.count < 700 || kind == 0 {
            // The longest lines would take minutes; a step that is prime to the length of their parts goes all over.
            for index in stride(from: 0, to: line.count, by: line.count < 700 ? 1 : 13) {
                var damaged = line
                switch kind {
                case 0: damaged[index] ^= UInt8(1 << (index % 8))
                case 1: damaged.remove(at: index)
                case 2: damaged[index] = Array("0.,\"e-}{ \\".utf8)[index % 10]
                default: damaged.insert(damaged[index], at: index)
                }
                guard let event = self.read(damaged) else { continue }
                read += 1
                #expect(event == decoded(damaged), "\(String(decoding: damaged, as: UTF8.self))")
            }
        }
        #expect(read > 1000, "damage within texts leaves lines as they should be")
    }

    @Test("What JSON allows and no journal has is left to the decoder")
    func unusual() {
        let lines = [
            #"{"alive":{},"at":1,"n":1,"wall":1}"#, #"{"n":1,"wall":1,"at":1,"alive":{}}"#,
            #" {"alive":{},"at":1,"n":1,"wall":1}"#, #"{"alive":{},"at":1,"n":1,"wall":1} "#,
            #"{"alive":{},"at":1.0,"n":1,"wall":1}"#, #"{"alive":{},"at":1e2,"n":1,"wall":1}"#,
            #"{"alive":{},"at":01,"n":1,"wall":1}"#, #"{"alive":{},"at":-0,"n":1,"wall":1}"#,
            #"{"alive":{},"at":99999999999999999999,"n":1,"wall":1}"#,
            #"{"alive":{},"at":1,"at":2,"n":1,"wall":1}"#,
            #"{"alive":{},"skipped":{},"at":1,"n":1,"wall":1}"#, #"{"at":1,"n":1,"wall":1}"#, "{}", "", "{",
            "[]",
            #"{"alive":{},"at":1,"n":1,"wall":1,}"#, #"{"alive":{} "at":1,"n":1,"wall":1}"#,
            #"{"at":1,"n":1,"noted":{"text":"\ud83d\ude00"},"wall":1}"#,
            #"{"at":1,"n":1,"noted":{"text":"\ud83d"},"wall":1}"#,
            #"{"at":1,"n":1,"noted":{"text":"\u00e9"},"wall":1}"#,
            #"{"at":1,"n":1,"noted":{"text":"\x"},"wall":1}"#,
            #"{"at":1,"n":1,"noted":{"text":null},"wall":1}"#,
            #"{"at":1,"n":1,"noted":{"text":"a","text":"b"},"wall":1}"#,
        ]
        let fast = lines.filter { line in
            let event = read(Array(line.utf8))
            if let event { #expect(event == decoded(Array(line.utf8)), "\(line)") }
            return event != nil
        }
        #expect(fast == [lines[0], lines[1], lines[20]])
    }
}
