public import InterviewModel

/// Rates a live-coding task on the scales of the scorecard.
///
/// Every point rests on a sign with a rule of its own, told as evidence; the rules and their thresholds are in the four
/// `...Rating` files and in `Docs/coding-rating.md`. The same evidence gives the same report.
public struct CodingRater: Sendable {
    /// The name of this way of rating.
    public static let engine = "coding-1"

    private let scorecard: Scorecard

    /// A rater by these scales.
    public init(_ scorecard: Scorecard = .standard) {
        self.scorecard = scorecard
    }

    /// The report on a task.
    public func rate(_ evidence: CodingEvidence) -> CodingReport {
        let comparison = ComplexityRemarks.comparison(evidence)
        let ratings = scorecard.scales.map { scale in
            switch scale.id {
            case .communication: CommunicationRating.rating(of: evidence, on: scale)
            case .problemSolving: ProblemSolvingRating.rating(of: evidence, on: scale)
            case .technicalCompetency: TechnicalRating.rating(of: evidence, comparison, on: scale)
            case .testing: TestingRating.rating(of: evidence, on: scale)
            }
        }
        return CodingReport(
            challenge: evidence.challenge, ratings: ratings, complexity: comparison, engine: Self.engine)
    }
}
