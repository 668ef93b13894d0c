import Foundation
import InterviewModel

/// Finds words in rows as they stand on a screen: across the ends of rows, whatever the margin beside them and the
/// marks between them.
struct RowSearch {
    private let text: String
    /// Where each row begins in the text, as UTF-8 offsets.
    private let starts: [Int]

    /// Rows to search, with or without colours.
    init(_ rows: [String]) {
        var text = ""
        var starts: [Int] = []
        for row in rows {
            if !text.isEmpty { text += " " }
            starts.append(text.utf8.count)
            text += Self.plain(row)
        }
        self.text = text
        self.starts = starts
    }

    /// The first row at or behind `row` in which the words begin; nil where there is none. Case and accents do not
    /// matter.
    func first(_ words: String, from row: Int = 0) -> Int? {
        let words = Self.normal(words)
        guard !words.isEmpty, starts.indices.contains(row) else { return nil }
        let from = text.utf8.index(text.startIndex, offsetBy: starts[row])
        guard
            let found = text.range(
                of: words, options: [.caseInsensitive, .diacriticInsensitive], range: from..<text.endIndex)
        else { return nil }
        let offset = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        return (starts.lastIndex { $0 <= offset }).map { max(row, $0) }
    }

    /// A row without colours, margin, marks and needless space.
    static func plain(_ row: String) -> String {
        var row = withoutEscapes(row)
        // What stands left of somebody's words, as `   A  │ `.
        let margin = row.prefix(while: { $0 != "\u{2502}" && $0 != "|" })
        if margin.count < longestMargin, margin.count < row.count { row.removeFirst(margin.count + 1) }
        return normal(row)
    }

    private static func normal(_ text: String) -> String {
        text.filter { !marks.contains($0) }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A row without its escape sequences.
    static func withoutEscapes(_ row: String) -> String {
        guard row.utf8.contains(0x1B) else { return row }
        return row.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    }

    private static let longestMargin = 10
    /// What `AnswerRows` puts around the words that a concept was seen in.
    private static let marks: Set<Character> = [
        "[", "]", "\u{2070}", "\u{B9}", "\u{B2}", "\u{B3}", "\u{2074}", "\u{2075}", "\u{2076}", "\u{2077}",
        "\u{2078}", "\u{2079}",
    ]
}
