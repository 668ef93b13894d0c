/// How a person's ratings of their own answers compare with the scores: who sees their answers as the rubric does
/// knows which to work on.
public struct Calibration: Hashable, Sendable {
    /// How many answers were both rated and scored.
    public let count: Int
    /// The mean of the person's ratings, 1 to 5; nil where there are none.
    public let meanSelfRating: Double?
    /// The mean of the scores on the same scale, 1 to 5, by `RatingScale.position(of:)`; nil where there are none.
    public let meanScore: Double?
    /// Whether the better rated answers were the better ones: Spearman's rank correlation, -1 to 1. Nil below
    /// `leastForAgreement` answers, and where all ratings or all scores are the same.
    public let rankAgreement: Double?

    /// Below so many answers their order says nothing: with eight, chance alone gives a correlation of more than 0.5
    /// in one of ten cases.
    public static let leastForAgreement = 8

    /// The comparison of ratings, 1 to 5, with the scores of the same answers, 0 to 1. Scores that are no numbers are
    /// left out.
    public init(pairs: [(selfRating: Int, score: Double)]) {
        let known = pairs.filter { !$0.score.isNaN }
        let ratings = known.map { Double(min(5, max(1, $0.selfRating))) }
        let scores = known.map { RatingScale.position(of: $0.score) }
        count = known.count
        meanSelfRating = ratings.mean
        meanScore = scores.mean
        rankAgreement =
            count < Self.leastForAgreement
            ? nil : Self.correlation(Self.ranks(ratings), Self.ranks(known.map(\.score)))
    }

    /// By how much the person rates above the scores, in levels; negative below them.
    public var difference: Double? {
        guard let meanSelfRating, let meanScore else { return nil }
        return meanSelfRating - meanScore
    }

    /// The ranks of values from the lowest up; equal ones share the middle of theirs.
    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start
            while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
            for index in start...end { ranks[order[index]] = Double(start + end) / 2 }
            start = end + 1
        }
        return ranks
    }

    /// Pearson's correlation; of ranks it is Spearman's, with ties as well.
    private static func correlation(_ left: [Double], _ right: [Double]) -> Double? {
        guard let means = left.mean.flatMap({ first in right.mean.map { (first, $0) } }) else { return nil }
        var (both, first, second) = (0.0, 0.0, 0.0)
        for (x, y) in zip(left, right) {
            both += (x - means.0) * (y - means.1)
            first += (x - means.0) * (x - means.0)
            second += (y - means.1) * (y - means.1)
        }
        let spread = (first * second).squareRoot()
        return spread > 0 ? both / spread : nil
    }
}
