import InterviewModel

/// How the candidate's own ratings of a session stand to the scorer's.
struct OwnRatings: Hashable, Sendable {
    /// How many answers have both.
    let count: Int
    /// How many the candidate rated higher, as the scorer did, and lower.
    let higher: Int, equal: Int, lower: Int
    /// The mean of the candidate's level less the scorer's, in levels.
    let difference: Double

    /// The calibration of these items; nil where none has both ratings.
    init?(_ items: some Sequence<TranscriptItem>) {
        let differences = items.compactMap { item -> Int? in
            guard let own = item.selfRating, let score = item.score else { return nil }
            return own - RatingScale.level(of: score)
        }
        guard !differences.isEmpty else { return nil }
        count = differences.count
        higher = differences.count { $0 > 0 }
        lower = differences.count { $0 < 0 }
        equal = count - higher - lower
        difference = Double(differences.reduce(0, +)) / Double(count)
    }

    /// The calibration in one sentence.
    var words: String {
        let parts = [(equal, "as the scorer did"), (higher, "higher"), (lower, "lower")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "You rated \(Quantity.text(count, "answer")) yourself: \(parts.joined(separator: ", "))."
    }
}
