import InterviewModel
import ScenarioLibrary
import Testing

@testable import RubricAnalysis

@Suite("Prompts much like another one")
struct SimilarPromptLintTests {
    private func ask(_ id: QuestionID, _ prompt: String) -> Question {
        Question(id: id, topic: "concurrency", level: .mid, prompt: prompt)
    }

    private func findings(_ prompts: [String]) -> [LintFinding] {
        let questions = prompts.enumerated().map { ask(QuestionID(rawValue: "q\($0.offset)"), $0.element) }
        return SimilarPromptLint.findings(in: questions, among: Bank.library.questions())
    }

    @Test(
        "one question in other words is told, once, with the other one's name",
        arguments: [
            (
                "How does a list differ from a tuple, and when do you take which?",
                "Explain the difference between lists and tuples. When would you take which one?"
            ),
            (
                "What is a deadlock, and how do you keep two threads out of one?",
                "Explain what a deadlock is and how you would keep two threads out of one."
            ),
            (
                "Two threads append to one list. What can go wrong?",
                "What can go wrong when two threads append to a list?"
            ),
        ])
    func alike(first: String, second: String) {
        let found = findings([first, second])
        #expect(found.map(\.question) == ["q1"])
        #expect(found.map(\.other) == ["q0"])
        #expect(found.map(\.part) == [.prompt])
    }

    @Test("the same prompt is the same, whatever it is made of")
    func same() {
        #expect(findings(["How are you?", "How are you?"]).first?.message == "it asks the same as `q0`")
    }

    @Test(
        "two questions on one thing are two questions",
        arguments: [
            ("When would you use a thread pool?", "When would you use asyncio rather than threads?"),
            ("What is a deadlock?", "What is a race condition?"),
            ("How do you delete a row in SQL?", "How do you find duplicate rows in SQL?"),
        ])
    func different(first: String, second: String) {
        #expect(findings([first, second]) == [])
    }

    @Test("a question is held against those of the library, but not against itself")
    func library() {
        let library = [ask("old", "What is a deadlock?"), ask("new", "Explain a deadlock.")]
        let found = SimilarPromptLint.findings(in: [library[1]], among: library)
        #expect(found.map(\.other) == ["old"])
        #expect(SimilarPromptLint.findings(in: [library[0]], among: [library[0]]) == [])
    }
}
