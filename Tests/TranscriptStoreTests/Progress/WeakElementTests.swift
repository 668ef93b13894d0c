import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("What costs most points")
struct WeakElementTests {
    private typealias Diary = PracticeDiary

    private func weakest(_ answers: [AnswerRecord]) -> [WeakElement] {
        Diary.report(answers.map { Diary.session([$0]) }).weakest
    }

    @Test("A Result without a number is counted over the stories, not over all answers")
    func rule() throws {
        let stories = (0..<9).map { Diary.story("s", 0.5, hasNumber: $0 >= 6) }
        let others = (0..<20).map { _ in Diary.answer("gil", 0.9) }
        let weak = try #require(weakest(others + stories).first)
        #expect("\(weak.words): \(weak.count)" == "Result without a number: 6 of 9 answers")
        #expect(abs(weak.lost - 0.48) < 1e-9)
        #expect(weak.command == "hotseat rubric try s")
    }

    @Test("A concept is counted over the answers to its question, with the points its rule says it is worth")
    func concept() throws {
        let weak = try #require(
            weakest((0..<4).map { Diary.lock(0.4, has: $0 == 0 ? ["one-lock", "released"] : ["one-lock"]) })
                .first)
        #expect("\(weak.words): \(weak.count)" == "Concept “GIL released in I/O” missed: 3 of 4 answers")
        #expect(abs(weak.lost - 0.9) < 1e-9)
        #expect((weak.kind, weak.owner, weak.id) == (.concept, "gil", "released"))
    }

    @Test("A part of a story that is rather absent than there is missed, and its points are its own rule's")
    func component() throws {
        let weak = weakest((0..<5).map { _ in Diary.story("s", 0.5, parts: [0.9, 0.2, 0.9, 0.9]) })
        #expect(weak.map(\.words) == ["Task missing or faint"])
        #expect(abs((weak.first?.lost ?? 0) - 0.75) < 1e-9)
        #expect(weak.first?.answers == 5)
    }

    @Test("A misconception held again is told of by what is wrong with it")
    func misconception() {
        let weak = weakest(
            (0..<4).map { Diary.lock(0.5, has: ["one-lock", "released"], wrong: $0 > 1) })
        #expect(weak.map(\.words) == ["Held to be true: The lock does not make code safe"])
        #expect(weak.first?.count == "2 of 4 answers")
    }

    @Test("A single slip, or two answers, are not enough")
    func least() {
        #expect(weakest((0..<9).map { Diary.story("s", 0.5, hasNumber: $0 != 4) }).isEmpty)
        #expect(weakest((0..<2).map { _ in Diary.story("s", 0.5, hasNumber: false) }).isEmpty)
        #expect(!weakest((0..<3).map { _ in Diary.story("s", 0.5, hasNumber: false) }).isEmpty)
    }

    @Test("What was learnt is forgotten after ten answers")
    func forgotten() {
        let old = (0..<30).map { _ in Diary.story("s", 0.5, hasNumber: false) }
        let new = { count in (0..<count).map { _ in Diary.story("s", 0.7) } }
        #expect(weakest(old).first?.count == "10 of 10 answers")
        #expect(weakest(old + new(7)).first?.count == "3 of 10 answers")
        #expect(weakest(old + new(9)).isEmpty)
    }

    @Test("Ranked by points lost per answer times how often")
    func ranking() {
        // The concept costs 0.3 four times, the number 0.08 nine times.
        let answers =
            (0..<9).map { _ in Diary.story("s", 0.5, hasNumber: false) }
            + (0..<4).map { _ in Diary.lock(0.4, has: ["one-lock"]) }
        #expect(weakest(answers).map(\.kind) == [.concept, .rule])
    }

    @Test("A rule that speaks twice of an answer was broken once, by all that it cost")
    func twice() {
        let rule = AnswerRecord.Element(
            kind: .rule, id: "a-new-rule", label: "Twice.", value: 0.05, share: nil)
        let weak = weakest((0..<3).map { _ in Diary.answer("a", 0.5, elements: [rule, rule]) })
        #expect(weak.map(\.words) == ["A new rule"])
        #expect(weak.first?.count == "3 of 3 answers")
        #expect(abs((weak.first?.lost ?? 0) - 0.3) < 1e-9)
    }

    @Test("A question of a damaged journal is nothing to type")
    func badQuestion() {
        let weak = weakest((0..<3).map { _ in Diary.story("s; rm -rf ~", 0.5, hasNumber: false) })
        #expect(weak.count == 1)
        #expect(weak.first?.command == nil)
    }
}
