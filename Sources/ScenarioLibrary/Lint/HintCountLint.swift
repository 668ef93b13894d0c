import InterviewModel

/// HS137: one hint is no ladder, and after three there is nothing left to find.
enum HintCountLint {
    /// The mildest, perhaps one between, and the strongest.
    static let usual = 2...3

    /// Fewer or more hints than that.
    static func findings(in question: Question) -> [LintFinding] {
        let count = question.hints.count
        guard !usual.contains(count) else { return [] }
        let message = count == 0 ? "it has no hints" : "it has \(Quantity.text(count, "hint"))"
        return [
            LintFinding(
                .hintCount, question.id, count == 0 ? .whole : .hint(0), message,
                help: "Give 2 or 3, the mildest first; the last is still not the answer.")
        ]
    }
}
