/// Counts answers and their scores as sessions go by.
struct ScoreTally: Hashable, Sendable {
    /// How many answers were given.
    private(set) var answers = 0
    /// How many of them have a score.
    private(set) var scored = 0
    /// The sum of the scores.
    private(set) var sum = 0.0
    /// The means of the last sessions that had any.
    private(set) var recent = RecentValues<Double>(capacity: Trend.most)

    /// The mean score, 0 to 1; nil where nothing was scored.
    var mean: Double? { scored > 0 ? sum / Double(scored) : nil }

    /// Takes the answers of one session.
    ///
    /// - Parameter scores: one an answer, nil for those without.
    mutating func add(session scores: [Double?]) {
        answers += scores.count
        let known = scores.compactMap(\.self)
        guard !known.isEmpty else { return }
        let total = known.reduce(0, +)
        scored += known.count
        sum += total
        recent.append(total / Double(known.count))
    }
}
