import InterviewModel

/// Pieces of the sentences in a rating.
enum RatingWords {
    /// A longer quote is cut, in columns.
    private static let longestQuote = 70

    /// The candidate's words on one line, cut to a readable length; nil where there are none.
    static func quoted(_ text: String) -> String? {
        let line = VisibleText.line(text).split(separator: " ").joined(separator: " ")
        return line.isEmpty ? nil : line.cut(to: longestQuote)
    }

    /// A length of time: `45 s`, `6 min 10 s`, `1 h 2 min`.
    static func time(_ length: Milliseconds) -> String {
        let seconds = max(0, length.count) / 1000
        let (hours, minutes, rest) = (seconds / 3600, seconds % 3600 / 60, seconds % 60)
        if hours > 0 { return minutes > 0 ? "\(hours) h \(minutes) min" : "\(hours) h" }
        if minutes == 0 { return "\(rest) s" }
        return rest > 0 ? "\(minutes) min \(rest) s" : "\(minutes) min"
    }

    /// `9 of 14 cases`, `all 14 cases`.
    static func cases(_ verdict: Verdict) -> String {
        let (passed, total) = (verdict.passedCount, verdict.cases.count)
        return passed == total && total > 1
            ? "all \(total) cases" : "\(passed) of \(Quantity.text(total, "case"))"
    }

    /// A factor with one decimal: `4.1`.
    static func factor(_ value: Double) -> String {
        let tenths = Int((max(0, min(1e6, value)) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// Names in a row: `a, b and c`, or with another word before the last.
    static func list(_ names: [String], _ word: String = "and") -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(word) " + last
    }
}
