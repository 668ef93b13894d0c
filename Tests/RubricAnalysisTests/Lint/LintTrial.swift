import InterviewModel

@testable import RubricAnalysis

/// A question that there is nothing to advise on, to put faults into, and short ways to ask for advice.
enum LintTrial {
    static let question = Question(
        id: "deadlock", topic: "concurrency", level: .mid,
        prompt: "What is a deadlock, and how do you keep two threads out of one?",
        concepts: [
            concept("waiting", [.near(["wait|waits", "each other"])], "What does each of the two do?"),
            concept(
                "order", [.near(["same|one", "order", "lock|locks"])], "What could all threads agree on?"),
            concept("timeout", [.near(["give|gives up", "time|while"])], "And if the second never comes?"),
        ],
        model: """
            Two threads wait for each other, since each holds what the other needs. Every thread takes its locks in the \
            same order, or gives up after some time and tries again.
            """,
        examples: [
            Example(
                band: .poor,
                answer: "The computer has too much to do, so you wait until it goes on by itself.")
        ])

    static func concept(_ id: ConceptID, _ ways: [Alternative], _ probe: String? = nil) -> Concept {
        Concept(id: id, label: id.rawValue, alternatives: ways, probe: probe)
    }

    static func analyser() -> RubricAnalyser {
        RubricAnalyser(frameworks: [StarFramework.framework], models: .none)
    }

    /// The question after a change.
    static func changed(_ change: (inout Question) -> Void) -> Question {
        var question = question
        change(&question)
        return question
    }
}
