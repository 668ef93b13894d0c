public import InterviewModel

/// Advice that takes the scorer: what a rubric makes of its own texts.
public enum RubricLint {
    /// The rules that look at one question, one a file.
    private static let rules: [@Sendable (Question, RubricAnalyser) -> [LintFinding]] = [
        UnmetConceptLint.findings, PoorExampleLint.findings, TellingProbeLint.findings,
        ListedWordsLint.findings,
    ]

    /// What there is to advise on questions.
    ///
    /// Put the framework that a round would give into a question first, as for `RubricCheck`.
    ///
    /// - Parameter library: all questions there are; prompts are compared with theirs.
    public static func findings(
        in questions: [Question], among library: [Question], with analyser: RubricAnalyser
    ) -> [LintFinding] {
        questions.flatMap { question in rules.flatMap { $0(question, analyser) } }
            + SimilarPromptLint.findings(in: questions, among: library)
    }
}

extension RubricAnalyser {
    /// The report on a text as an answer to a question, measured against the question's own framework.
    func report(on text: String, as question: Question) -> AnswerReport {
        assess(
            AnswerToAssess(kind: question.isTold ? .behavioral : .technical, question: question, text: text))
    }
}
