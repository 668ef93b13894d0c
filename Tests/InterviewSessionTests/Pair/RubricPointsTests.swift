import InterviewModel
import Testing

@testable import InterviewSession

@Suite("The points of a rubric, to an interviewer who does not know the field")
struct RubricPointsTests {
    private func gloss(_ alternatives: [Alternative]) -> String? {
        var question = Table.question
        question.concepts = [Concept(id: "lock", label: "The lock", alternatives: alternatives)]
        return RubricPoints(question: question, framework: nil, report: nil, text: "", ticks: [:]).all.first?
            .gloss
    }

    @Test("name the first ways of saying it, of a choice the first words, and none of them twice in a row")
    func ways() {
        #expect(gloss([.phrase("lock|mutex thread")]) == "Listen for: lock thread")
        #expect(gloss([.phrase("lock|mutex lock|latch held")]) == "Listen for: lock held")
        #expect(gloss([.near(["one|a", "thread"])]) == "Listen for: one ... thread")
        #expect(gloss(["a", "b", "c", "d"].map { .phrase($0) }) == "Listen for: a; b; c")
    }

    @Test("name no pattern, which is for machines")
    func patterns() {
        #expect(gloss([.pattern("loc+k")]) == "")
        #expect(gloss([.pattern("loc+k"), .phrase("latch")]) == "Listen for: latch")
    }
}
