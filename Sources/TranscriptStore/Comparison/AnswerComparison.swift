import InterviewModel

/// Two attempts at the same question or task, side by side, element by element.
public struct AnswerComparison: Hashable, Sendable {
    /// The earlier one.
    public let before: AnswerAttempt
    /// The later one.
    public let after: AnswerAttempt
    /// Each component, concept and misconception of either, and the rules whose points came, went or changed.
    public let elements: [ElementChange]

    /// Compares two attempts.
    public init(_ before: AnswerAttempt, _ after: AnswerAttempt) {
        self.before = before
        self.after = after
        elements = ElementChange.between(before.report, after.report)
    }

    /// The facts of both: a name, and what it was before and after; a row that has nothing in either is left out.
    var facts: [(name: String, before: String, after: String)] {
        let probes = (before.probes, after.probes)
        let hints = (before.item.hints.count, after.item.hints.count)
        return [
            ("Score", Self.score(before.score), Self.score(after.score)),
            ("Time", Wording.time(before.timeUsed), Wording.time(after.timeUsed)),
            ("Words", "\(before.words)", "\(after.words)"),
        ] + (probes == (0, 0) ? [] : [("Probes answered", "\(probes.0)", "\(probes.1)")])
            + (hints == (0, 0) ? [] : [("Hints", "\(hints.0)", "\(hints.1)")])
            + Self.rating(before.item.selfRating, after.item.selfRating)
    }

    /// By how much the score moved; nil where either has none.
    public var change: Double? {
        guard let old = before.score, let new = after.score else { return nil }
        return new - old
    }

    /// What was scored otherwise, so that the scores compare two rulers as well: sentences.
    public var cautions: [String] {
        guard let old = before.report, let new = after.report else { return [] }
        var cautions: [String] = []
        if old.rubric != new.rubric { cautions.append("The rubric was changed between both.") }
        if old.engine != new.engine {
            cautions.append("The first was scored by \(old.engine), the second by \(new.engine).")
        }
        return cautions
    }

    /// A score in a comparison: level and number.
    static func score(_ score: Double?) -> String { score.map(Wording.score) ?? "none" }

    private static func rating(_ before: Int?, _ after: Int?) -> [(String, String, String)] {
        guard before != nil || after != nil else { return [] }
        let words = { (rating: Int?) in rating.map { "\($0) of 5" } ?? "none" }
        return [("Your own rating", words(before), words(after))]
    }
}
