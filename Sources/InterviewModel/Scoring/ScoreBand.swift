/// The three bands in which examples of answers are placed.
public enum ScoreBand: String, Sendable, Codable, CaseIterable {
    /// Below 0.40: little that answers the question.
    case poor
    /// 0.40 up to 0.70: part of it.
    case middling
    /// 0.70 and above: what an interviewer hopes to hear.
    case strong

    /// The band that a score lies in.
    public init(score: Double) {
        self = score < 0.4 ? .poor : score < 0.7 ? .middling : .strong
    }
}

/// The anchored scale from 1 to 5 that people are shown.
public enum RatingScale {
    /// The level of a score from 0 to 1: fifths, so that each level is equally wide.
    public static func level(of score: Double) -> Int {
        min(5, max(1, Int(score * 5) + 1))
    }

    /// What a level from 1 to 5 means, in words.
    public static func words(of level: Int) -> String {
        words[min(4, max(0, level - 1))]
    }

    private static let words = [
        "little of it yet", "some of it", "about half", "good", "what one hopes to hear",
    ]

    /// Where a score from 0 to 1 lies on the scale, with fractions: the middle of a level is that level, 0.5 is 3.
    public static func position(of score: Double) -> Double {
        min(5, max(1, score * 5 + 0.5))
    }
}
