import InterviewModel

/// What was found out for one scale, on the way to its rating.
///
/// A rating begins at 1, and every point above it is earned by signs: 1 + 4 x earned / possible, rounded down, so that
/// a level is reached and never rounded into. What was not asked is not possible and counts for nothing. Limits come
/// last.
struct ScaleReading {
    /// Fewer points that could be earned are too little to rate by.
    static let leastPossible = 2

    /// What was looked for, the limits, and remarks, in the order in which they are told.
    private(set) var evidence: [RatingEvidence] = []
    private var earned = 0
    private var possible = 0
    private var limit = Scorecard.levels.upperBound

    /// Notes a sign that was looked for.
    mutating func sign(
        _ rule: String, _ points: Int, of most: Int = 1, _ sentence: String, quote: String? = nil
    ) {
        earned += points
        possible += most
        evidence.append(
            RatingEvidence(
                rule: rule, effect: .sign(earned: points, of: most), sentence: sentence, quote: quote))
    }

    /// Notes something that the rating does not go beyond.
    mutating func limit(_ rule: String, to most: Int, _ sentence: String) {
        limit = min(limit, most)
        evidence.append(RatingEvidence(rule: rule, effect: .atMost(most), sentence: sentence))
    }

    /// Notes something that moves nothing.
    mutating func remark(_ rule: String, _ sentence: String, quote: String? = nil) {
        evidence.append(RatingEvidence(rule: rule, effect: .remark, sentence: sentence, quote: quote))
    }

    /// The rating on a scale; without points where too little could be earned, or for the reason given.
    func rating(on scale: Scorecard.Scale, unless reason: String? = nil) -> ScaleRating {
        let isEnough = possible >= Self.leastPossible
        let reason = reason ?? (isEnough ? nil : "too little was asked to rate by")
        guard reason == nil else {
            return ScaleRating(
                scale: scale.id, title: scale.title, points: nil, reason: reason,
                evidence: evidence.filter { $0.effect == .remark })
        }
        let least = Scorecard.levels.lowerBound
        let points = min(limit, least + (Scorecard.levels.upperBound - least) * earned / possible)
        return ScaleRating(
            scale: scale.id, title: scale.title, points: points, anchor: scale.anchor(points),
            evidence: evidence)
    }
}
