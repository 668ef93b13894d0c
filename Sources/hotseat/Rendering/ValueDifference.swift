import InterviewModel

/// Two values on one line each, one below the other, with a mark where they part: in a list of twenty numbers the
/// eye does not find the one that is wrong.
struct ValueDifference {
    /// The widest value shown so, in columns; longer ones are cut around the place.
    private static let widest = 60
    /// How much stands before the place in a value that is cut.
    private static let before = 24

    /// The lines: expected, got, and the mark.
    let lines: [String]

    /// The difference of two values; nil where they are equal or take several lines.
    init?(expected: String, got: String) {
        let (wanted, came) = (VisibleText.lines(of: expected), VisibleText.lines(of: got))
        guard wanted.count == 1, came.count == 1, wanted[0] != came[0] else { return nil }
        let (left, right) = (Array(wanted[0]), Array(came[0]))
        let place = zip(left, right).prefix { $0 == $1 }.count
        let isLong = max(left.count, right.count) > Self.widest
        let start = isLong ? max(0, place - Self.before) : 0
        func shown(_ text: [Character]) -> String {
            let end = isLong ? min(text.count, start + Self.widest) : text.count
            guard start < end else { return start > 0 ? "…" : "" }
            return (start > 0 ? "…" : "") + String(text[start..<end]) + (end < text.count ? "…" : "")
        }
        let common = (start > 0 ? "…" : "") + String(left[start..<place])
        lines = [
            "expected  \(shown(left))", "got       \(shown(right))",
            "          \(String(repeating: " ", count: TextWidth.of(common)))^",
        ]
    }
}
