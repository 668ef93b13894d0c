public import InterviewModel

/// How one of a question's own examples scored.
public struct ExampleResult: Hashable, Sendable, Codable {
    /// The band it was written for.
    public var expected: ScoreBand
    /// Its score; nil where it is blank or there is nothing to score against.
    public var score: Double?
    /// Whether the score lies in the band.
    public var passes: Bool

    /// A result with all its parts.
    public init(expected: ScoreBand, score: Double?, passes: Bool) {
        self.expected = expected
        self.score = score
        self.passes = passes
    }
}

/// The test that a rubric carries with it.
public enum RubricCheck {
    /// Scores a question's examples, in their order.
    ///
    /// The question's own framework is used; where a round would give one, put it into the question first.
    public static func check(_ question: Question, with analyser: RubricAnalyser) -> [ExampleResult] {
        question.examples.map { example in
            let report = analyser.report(on: example.answer, as: question)
            let passes = report.score.map { ScoreBand(score: $0) == example.band } ?? false
            return ExampleResult(expected: example.band, score: report.score, passes: passes)
        }
    }
}
