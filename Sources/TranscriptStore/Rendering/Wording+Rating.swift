import InterviewModel

/// The words of a rating that Markdown and terminal share.
extension Wording {
    /// The heading of the ratings of a live-coding task.
    static let ratingHeading = "Rating of the coding task"
    /// What the heading does not say.
    static let ratingRemark = "Beside the score, and no part of it."

    /// `4 of 5`, or that there is no rating.
    static func points(_ rating: ScaleRating) -> String {
        rating.points.map { "\($0) of \(Scorecard.levels.upperBound)" } ?? "not rated"
    }

    /// What the points mean, or why there are none.
    static func meaning(_ rating: ScaleRating) -> String {
        if let anchor = rating.anchor { return anchor }
        return rating.reason.map { $0.capitalizedFirst + "." } ?? ""
    }

    /// What a piece of evidence does: `+1`, `0 of 2`, `1 of 2`, `max 4`; empty for a remark.
    static func effect(_ evidence: RatingEvidence) -> String {
        switch evidence.effect {
        case .sign(let earned, let most) where earned >= most: "+\(earned)"
        case .sign(let earned, let most): "\(earned) of \(most)"
        case .atMost(let most): "max \(most)"
        case .remark: ""
        }
    }

    /// The classes of cost side by side: `said O(n), expected O(n), measured O(n²)`; nil where there are none.
    static func classes(_ comparison: ComplexityComparison) -> String? {
        var parts: [String] = []
        if let stated = comparison.stated { parts.append("said \(stated.notation)") }
        if let expected = comparison.expected { parts.append("expected \(expected.notation)") }
        if let measured = comparison.measured {
            let fits = ([measured] + comparison.alsoFits).map(\.notation).joined(separator: " or ")
            parts.append("measured \(fits)")
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
