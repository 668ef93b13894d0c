import InterviewModel

/// HS131: a concept that no example and not even the model answer meets was never seen to work.
enum UnmetConceptLint {
    /// Such concepts; none where there is nothing to try them on.
    static func findings(in question: Question, _ analyser: RubricAnalyser) -> [LintFinding] {
        let texts = question.examples.map(\.answer) + [question.model].compactMap(\.self)
        guard !texts.isEmpty, !question.concepts.isEmpty else { return [] }
        let met = Set(
            texts.flatMap { text in
                analyser.report(on: text, as: question).concepts.filter { $0.credit > 0 }.map(\.id)
            })
        return question.concepts.enumerated().filter { !met.contains($0.element.id) }.map {
            LintFinding(
                .unmetConcept, question.id, .concept($0.offset),
                "no example, nor the model answer, meets the concept `\($0.element.id)`",
                help: "Widen its `anyOf`, or let the strong example say it.")
        }
    }
}
