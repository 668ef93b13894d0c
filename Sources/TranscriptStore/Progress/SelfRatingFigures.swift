/// How a person's own ratings stand to the scores, on the scale from 1 to 5 that both are shown on.
public struct SelfRatingFigures: Hashable, Sendable {
    /// How many answers were rated and scored.
    public private(set) var count = 0
    /// The mean of own rating less the score's level, over all; above zero is too kind. Nil where there is none.
    public var difference: Double? { count > 0 ? Double(sum) / Double(count) : nil }
    /// How many of the last ones `recentDifference` is over.
    public var recentCount: Int { recent.values.count }
    /// The same over the last ten.
    public var recentDifference: Double? {
        let values = recent.values
        return values.isEmpty ? nil : Double(values.reduce(0, +)) / Double(values.count)
    }
    /// The mean distance between both, in levels, whichever is higher; nil where there is none.
    public var distance: Double? { count > 0 ? Double(distances) / Double(count) : nil }

    private var sum = 0
    private var distances = 0
    private var recent = RecentValues<Int>(capacity: 10)

    /// Nothing rated yet.
    init() {}

    /// Takes an answer.
    ///
    /// - Parameters:
    ///   - level: the own rating, 1 to 5; others, as a damaged journal may hold them, are passed over.
    ///   - scored: the level of the score.
    mutating func add(level: Int, scored: Int) {
        guard (1...5).contains(level) else { return }
        count += 1
        sum += level - scored
        distances += abs(level - scored)
        recent.append(level - scored)
    }
}

extension SelfRatingFigures: Encodable {
    private enum CodingKeys: String, CodingKey {
        case count, difference, recentCount, recentDifference, distance
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
        try container.encodeIfPresent(distance, forKey: .distance)
    }
}
