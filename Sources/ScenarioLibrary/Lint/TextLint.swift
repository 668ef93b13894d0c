public import InterviewModel

/// Advice that rests on a question's texts alone.
public enum TextLint {
    /// The rules, one a file.
    private static let rules: [@Sendable (Question) -> [LintFinding]] = [
        ConceptCountLint.findings, HintCountLint.findings, ExampleBandLint.findings,
        MissingProbeLint.findings,
        ModelLengthLint.findings, ReadingLevelLint.findings,
    ]

    /// What there is to advise on questions.
    ///
    /// - Parameter library: all questions there are; those of one topic tell whether it states facts.
    public static func findings(in questions: [Question], among library: [Question]) -> [LintFinding] {
        questions.flatMap { question in rules.flatMap { $0(question) } }
            + SourceLint.findings(in: questions, among: library)
    }
}
