import InterviewModel

/// Pieces of the sentences in a rating.
enum RatingWords {
    /// A longer quote is cut, in columns.
    private static let longestQuote = 80

    /// The candidate's words on one line, cut to a readable length; nil where there are none.
    static func quoted(_ text: String) -> String? {
        let line = VisibleText.line(text).split(separator: " ").joined(separator: " ")
        return line.isEmpty ? nil : line.cut(to: longestQuote)
    }

    /// The sentence around a quote, so that a word found in it is read as it was meant; of a long one the part with the
    /// quote, from the beginning of a clause where there is one near.
    static func sentence(around quote: Quote, in text: String) -> String? {
        let bytes = Array(text.utf8)
        guard quote.start >= 0, quote.start < quote.end, quote.end <= bytes.count else { return nil }
        var start = quote.start
        while start > 0, !ends(sentence: start - 1, bytes) { start -= 1 }
        var end = quote.end
        while end < bytes.count, !ends(sentence: end - 1, bytes) { end += 1 }
        var isCut = false
        if quote.end - start > longestQuote {
            isCut = true
            let clauses = (start..<quote.start).filter { ends(clause: $0, bytes) }
            start = clauses.first { quote.end - $0 <= longestQuote }.map { $0 + 1 } ?? quote.start
        }
        return quoted(String(decoding: bytes[start..<end], as: UTF8.self)).map {
            isCut ? "\u{2026} " + $0 : $0
        }
    }

    /// Whether a sentence ends with the byte at an index: a mark with a blank behind it, or a line end.
    private static func ends(sentence index: Int, _ bytes: [UInt8]) -> Bool {
        if bytes[index] == UInt8(ascii: "\n") { return true }
        return ".!?".utf8.contains(bytes[index]) && (index + 1 == bytes.count || isBlank(bytes[index + 1]))
    }

    private static func ends(clause index: Int, _ bytes: [UInt8]) -> Bool {
        ",;:".utf8.contains(bytes[index]) && isBlank(bytes[index + 1])
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
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
