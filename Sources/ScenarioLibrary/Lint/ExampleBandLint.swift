import InterviewModel

/// HS138: a rubric without an example in each band is tested at one end only.
enum ExampleBandLint {
    /// The bands that no example is written for, in one finding.
    static func findings(in question: Question) -> [LintFinding] {
        let written = Set(question.examples.map(\.band))
        let missing = [ScoreBand.strong, .middling, .poor].filter { !written.contains($0) }
        guard !missing.isEmpty else { return [] }
        let names = missing.map(\.rawValue)
        let list = names.count < 3 ? names.joined(separator: " and no ") : "strong, middling or poor"
        return [
            LintFinding(
                .missingExample, question.id, question.examples.isEmpty ? .whole : .example(0),
                "it has no \(list) example",
                help:
                    "Write one a person could have given: `hotseat rubric check` then tests the rubric by it."
            )
        ]
    }
}
