import InterviewModel

/// The words of comparisons that terminal and page share.
enum ComparisonWords {
    /// What stands above the elements of a kind.
    static func heading(_ kind: ElementChange.Kind) -> String {
        switch kind {
        case .component: "Parts of the answer, by how far they are there"
        case .concept: "Concepts, by how far they are covered"
        case .misconception: "Held to be true, and wrong"
        case .rule: "What rules gave and took, where that changed"
        case .round: "Rounds, by their mean scores"
        case .lapse: "What took points, by the number of answers"
        }
    }

    /// A value of an element, as its kind is counted.
    static func value(_ value: Double?, _ kind: ElementChange.Kind) -> String {
        switch kind {
        case .component, .concept, .round: value.map(Wording.number) ?? "none"
        case .misconception: value == nil ? "no" : "yes"
        case .rule: value.map(Wording.points) ?? "none"
        case .lapse: value.map { "\(Int(Swift.min(1e6, Swift.max(0, $0))))" } ?? "0"
        }
    }

    /// The change of an element: with its sign, `as before`, or that it is in one of both only.
    static func change(_ change: ElementChange) -> String {
        if change.change == nil, (change.before == nil) != (change.after == nil) {
            return change.before == nil ? "only now" : "only then"
        }
        guard let isBetter = change.isBetter, let difference = change.change else { return "as before" }
        switch change.kind {
        case .misconception: return isBetter ? "gone" : "new"
        case .lapse: return "\(difference < 0 ? "" : "+")\(Int(Swift.min(1e6, Swift.max(-1e6, difference))))"
        default: return ProgressWords.change(difference)
        }
    }

    /// The words of both scores: `Score 0.38 to 0.66, +0.28`.
    static func scores(_ comparison: AnswerComparison) -> String {
        let numbers = [comparison.before.score, comparison.after.score].map {
            $0.map(Wording.number) ?? "none"
        }
        return "Score \(numbers[0]) to \(numbers[1])"
            + (comparison.change.map { ", \(ProgressWords.change($0))" } ?? "")
    }

    /// That two sessions have no question in common.
    static let nothingShared =
        "No question was answered in both, so element by element there is nothing to compare but the means above."
}
