import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("A recording cut by answers")
struct RecordingCutTests {
    private func slot(_ item: Int, _ from: Int, _ to: Int) -> AnswerSlot {
        AnswerSlot(
            place: AgendaPlace(round: 0, item: item), answer: 0, from: SessionInstant(.seconds(from)),
            to: SessionInstant(.seconds(to)))
    }

    private func recording(_ cues: [(Int, Int, String)], names: [String] = []) throws -> RecordingText {
        let lines = cues.map { "\($0.0) --> \($0.1)\n\($0.2)\n" }
        return try RecordingText(Array(lines.joined(separator: "\n").utf8), names: names)
    }

    private func texts(_ cut: RecordingCut?) -> [String]? { cut?.answers.map(\.text) }

    @Test("Words belong to the answer in which the middle of their cue lies; those of none are counted")
    func middle() throws {
        let recording = try recording([
            (0, 5, "Hello and welcome."), (8, 14, "I use"), (14, 18, "a lock."), (19, 23, "Next one."),
            (24, 40, "A queue is"), (41, 50, "Bye."),
        ])
        let cut = recording.cut(by: [slot(0, 10, 20), slot(1, 22, 33)])
        #expect(texts(cut) == ["I use a lock.", "A queue is"])
        #expect(cut?.wordsLeftOut == 3 + 2 + 1)
    }

    @Test("An answer's first instant is its own, its last is not")
    func bounds() throws {
        let recording = try recording([(9, 11, "first"), (19, 21, "second")])
        #expect(texts(recording.cut(by: [slot(0, 10, 20), slot(1, 20, 30)])) == ["first", "second"])
        #expect(texts(recording.cut(by: [slot(0, 0, 10), slot(1, 11, 20)])) == [])
    }

    @Test("A recording that began before or after the session is moved by the offset, however large")
    func offset() throws {
        let recording = try recording([(0, 2, "words")])
        #expect(texts(recording.cut(by: [slot(0, 10, 20)], offset: .seconds(10))) == ["words"])
        #expect(texts(recording.cut(by: [slot(0, 10, 20)], offset: .seconds(-10))) == [])
        #expect(texts(recording.cut(by: [slot(0, 10, 20)], offset: Milliseconds(.max))) == [])
        #expect(texts(recording.cut(by: [slot(0, 10, 20)], offset: Milliseconds(.min))) == [])
    }

    @Test("What the interviewer says within an answer is none of its words")
    func others() throws {
        let recording = try recording(
            [(0, 2, "I use"), (2, 4, "Anna: mhm"), (4, 6, "a lock")], names: ["Anna"])
        let cut = recording.cut(by: [slot(0, 0, 9)], leavingOut: ["anna"])
        #expect(texts(cut) == ["I use a lock"])
        #expect(cut?.wordsLeftOut == 1)
    }

    @Test("Text without times is of the only answer, and of several nobody can say")
    func plain() throws {
        let recording = try RecordingText(Array("I use a lock.".utf8))
        #expect(texts(recording.cut(by: [slot(0, 1, 2)])) == ["I use a lock."])
        #expect(recording.cut(by: [slot(0, 1, 2), slot(1, 3, 4)]) == nil)
        #expect(recording.cut(by: []) == nil)
    }

    @Test("The slots of a session are those of its answers in words, numbered as answers are")
    func slots() {
        let transcript = Transcript(events: SampleSession.pairEvents(), session: SampleSession.pairID)
        let slots = transcript.answerSlots
        #expect(slots.map(\.place.round) == [0, 0, 1], "a program is not spoken")
        #expect(slots.map(\.answer) == [0, 1, 0])
        #expect(slots.allSatisfy { $0.from < $0.to })
        #expect(zip(slots, slots.dropFirst()).allSatisfy { $0.to <= $1.from })
    }
}
