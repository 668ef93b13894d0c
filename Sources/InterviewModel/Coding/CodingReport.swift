/// What is said at the end of a live-coding task: a rating on each scale, and how the cost that was stated
/// compares with the one that was measured.
///
/// It stands beside the score and never moves it.
public struct CodingReport: Hashable, Sendable, Codable {
    /// The task.
    public var challenge: ChallengeID
    /// The ratings, in the order of the scorecard.
    public var ratings: [ScaleRating]
    /// What was said of the time beside what was measured and expected; nil where there is nothing to compare.
    public var complexity: ComplexityComparison?
    /// What made this report, such as `coding-1`.
    public var engine: String

    /// A report with all its parts.
    public init(
        challenge: ChallengeID, ratings: [ScaleRating], complexity: ComplexityComparison?, engine: String
    ) {
        self.challenge = challenge
        self.ratings = ratings
        self.complexity = complexity
        self.engine = engine
    }

    /// The rating on one scale; nil where the report has none.
    public func rating(_ scale: CodingScale) -> ScaleRating? { ratings.first { $0.scale == scale } }
}
