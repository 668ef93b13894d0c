import InterviewModel

/// How a person's own ratings stand to the scores, on the scale from 1 to 5 that both are shown on, a score with
/// fractions. `Calibration` is the same for a list of pairs; this keeps no more than it needs, however many come.
public struct SelfRatingFigures: Hashable, Sendable {
    /// How many answers were rated and scored.
    public private(set) var count = 0
    private var sum = 0.0
    private var recent = RecentValues<Double>(capacity: 10)

    /// Nothing rated yet.
    init() {}

    /// The mean of own rating less the score, in levels; above zero is too kind. Nil where there is none.
    public var difference: Double? { count > 0 ? sum / Double(count) : nil }
    /// How many of the last ones `recentDifference` is over; at most ten.
    public var recentCount: Int { recent.values.count }
    /// The same over the last ten.
    public var recentDifference: Double? { recent.values.mean }

    /// Takes an answer.
    ///
    /// - Parameters:
    ///   - rating: the own rating, 1 to 5; others, as a damaged journal may hold them, are passed over.
    ///   - score: the score, 0 to 1.
    mutating func add(rating: Int, score: Double) {
        guard (1...5).contains(rating) else { return }
        let difference = Double(rating) - RatingScale.position(of: score)
        count += 1
        sum += difference
        recent.append(difference)
    }
}

extension SelfRatingFigures: Encodable {
    private enum CodingKeys: String, CodingKey {
        case count, difference, recentCount, recentDifference
    }

    /// Writes the figures that are told.
    ///
    /// - Throws: whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(count, forKey: .count)
        try container.encodeIfPresent(difference, forKey: .difference)
        try container.encode(recentCount, forKey: .recentCount)
        try container.encodeIfPresent(recentDifference, forKey: .recentDifference)
    }
}
