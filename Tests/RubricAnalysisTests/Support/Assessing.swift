import InterviewModel
import RubricAnalysis

/// Short ways to score in tests.
enum Assessing {
    static func report(_ text: String, to question: Question) -> AnswerReport {
        RubricAnalyser(frameworks: [StarFramework.framework], models: Bank.models)
            .assess(AnswerToAssess(kind: .technical, question: question, text: text))
    }

    static func story(_ text: String) -> AnswerReport {
        RubricAnalyser(frameworks: [StarFramework.framework], models: Bank.models)
            .assess(AnswerToAssess(kind: .behavioral, framework: "star", prompt: nil, text: text))
    }

    static func against(_ reference: String, prompt: String = "", _ text: String) -> AnswerReport {
        RubricAnalyser(frameworks: [], models: Bank.models)
            .assess(AnswerToAssess(kind: .technical, prompt: prompt, reference: reference, text: text))
    }

    /// The report on an answer to a question with one concept, said in one of these ways.
    static func concept(_ alternatives: [Alternative], _ text: String) -> ConceptReport? {
        let question = Question(
            id: "probe", topic: "probe", level: .junior, prompt: "Explain.",
            concepts: [Concept(id: "only", label: "only", alternatives: alternatives)])
        return report(text, to: question).concepts.first
    }
}
