/// Something about the way a person rates that they would want to know: it makes their marks say less.
public enum RaterHabit: Hashable, Sendable, Codable {
    /// Of so many marks this many were the same, while the scores of the same answers differed.
    case sameForAll(points: Int, same: Int, count: Int)
    /// The marks lie above the scores by so many levels on average.
    case kinder(levels: Double, count: Int)
    /// The marks lie below the scores by so many levels on average.
    case stricter(levels: Double, count: Int)

    /// Below so many marks nothing is said: fewer may well be alike by chance.
    public static let least = 8
    /// From this share of equal marks on, nearly all are the same: of eight all, of ten nine.
    public static let sameShare = 0.9
    /// From this mean difference on, a person is said to be kinder or stricter: a whole level.
    public static let levels = 1.0

    /// The habits of a rater, judged by the scores of the same things.
    ///
    /// - Parameter marks: the person's mark and the level of the score, 1 to 5 both; others are held to that.
    public static func habits(_ marks: [(points: Int, score: Int)]) -> [RaterHabit] {
        guard marks.count >= least else { return [] }
        var habits: [RaterHabit] = []
        let points = commonest(marks.map(\.points))
        if isNearlyAll(points.count, of: marks.count),
            !isNearlyAll(commonest(marks.map(\.score)).count, of: marks.count)
        {
            habits.append(.sameForAll(points: points.value, same: points.count, count: marks.count))
        }
        let difference =
            RaterAgreement(marks.lazy.map { (first: $0.points, second: $0.score) }).meanDifference ?? 0
        if difference >= levels { habits.append(.kinder(levels: difference, count: marks.count)) }
        if difference <= -levels { habits.append(.stricter(levels: -difference, count: marks.count)) }
        return habits
    }

    /// What there is to say to the one who rates so, and what they can do.
    ///
    /// - Parameter name: what to call them.
    public func sentence(_ name: String) -> String {
        switch self {
        case .sameForAll(let points, let same, let count):
            "\(name) gave \(points) of 5 in \(same) of \(count) marks, while the scores differ. A mark helps most "
                + "when it sets the better answers apart: read what each level means before choosing one."
        case .kinder(let levels, let count):
            "\(name)'s marks lie \(levels.decimals(1)) levels above the scores on average (\(count) marks). That is "
                + "kind, and an honest 2 with a reason is kinder still: name one thing that would have made it better."
        case .stricter(let levels, let count):
            "\(name)'s marks lie \(levels.decimals(1)) levels below the scores on average (\(count) marks). Look for "
                + "what was good in an answer first, and mark what was said rather than what could have been."
        }
    }

    private static func isNearlyAll(_ same: Int, of count: Int) -> Bool {
        Double(same) >= sameShare * Double(count)
    }

    /// The mark given most often, the lowest of several, and how often.
    private static func commonest(_ marks: [Int]) -> (value: Int, count: Int) {
        let held = marks.map {
            min(AnswerScale.levels.upperBound, max(AnswerScale.levels.lowerBound, $0))
        }
        return AnswerScale.levels.reduce((value: AnswerScale.levels.lowerBound, count: 0)) { best, level in
            let count = held.count { $0 == level }
            return count > best.count ? (level, count) : best
        }
    }
}
