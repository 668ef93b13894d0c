/// How a live-coding task was done on one scale, and what that rests on.
public struct ScaleRating: Hashable, Sendable, Codable {
    /// The scale.
    public var scale: CodingScale
    /// The scale's name as it was when the rating was made.
    public var title: String
    /// From 1 to 5; nil where there is nothing to rate by.
    public var points: Int?
    /// What the scorecard says of that many points; nil where there are none.
    public var anchor: String?
    /// Why there are no points; nil where there are.
    public var reason: String?
    /// What the points rest on: the signs looked for, seen or not, then the limits, then remarks.
    public var evidence: [RatingEvidence]

    /// A rating with all its parts.
    public init(
        scale: CodingScale, title: String, points: Int?, anchor: String? = nil, reason: String? = nil,
        evidence: [RatingEvidence] = []
    ) {
        self.scale = scale
        self.title = title
        self.points = points
        self.anchor = anchor
        self.reason = reason
        self.evidence = evidence
    }
}

/// One thing that a rating rests on.
public struct RatingEvidence: Hashable, Sendable, Codable {
    /// What a piece of evidence does to the rating.
    public enum Effect: Hashable, Sendable, Codable {
        /// A sign that was looked for and earned so many of the points it can earn.
        case sign(earned: Int, of: Int)
        /// However many signs were seen, the rating goes no higher than this.
        case atMost(Int)
        /// None: it is only told.
        case remark

        // swift-format-ignore: NoLeadingUnderscores, AlwaysUseLowerCamelCase
        private enum AtMostCodingKeys: String, CodingKey { case _0 = "points" }
    }

    /// The rule, in kebab case, such as `cost-weighed`; `Docs/coding-rating.md` has each with its threshold.
    public var rule: String
    /// What it does to the rating.
    public var effect: Effect
    /// One plain clause, without a full stop and without the quote.
    public var sentence: String
    /// The candidate's own words that it rests on; nil where it rests on none.
    public var quote: String?

    /// A piece of evidence with all its parts.
    public init(rule: String, effect: Effect, sentence: String, quote: String? = nil) {
        self.rule = rule
        self.effect = effect
        self.sentence = sentence
        self.quote = quote
    }
}
