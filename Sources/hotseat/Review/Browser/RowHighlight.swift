import Foundation
import InterviewModel

/// Shows found words in a row that may be coloured already: reversed, and without colour by a `>` in the margin.
enum RowHighlight {
    /// The row with every place of the words marked; unchanged where they are not in it.
    static func row(_ row: String, words: String, palette: Palette) -> String {
        let plain = RowSearch.withoutEscapes(row)
        let ranges = plain.ranges(ofFolded: words)
        guard !ranges.isEmpty else { return row }
        guard palette.isColored else { return row.hasPrefix(" ") ? ">" + row.dropFirst() : row }
        var result = ""
        var position = plain.startIndex
        var rest = row[...]
        var pending = ranges[...]
        while !rest.isEmpty {
            if let next = pending.first, position == next.upperBound {
                result += "\u{1B}[27m"
                pending.removeFirst()
            }
            let isInside = pending.first.map { $0.contains(position) } ?? false
            if rest.hasPrefix("\u{1B}["), let end = rest.firstIndex(of: "m") {
                let after = rest.index(after: end)
                result +=
                    rest[..<after] + (isInside && position != pending.first?.lowerBound ? "\u{1B}[7m" : "")
                rest = rest[after...]
                continue
            }
            guard position < plain.endIndex else { break }
            if position == pending.first?.lowerBound { result += "\u{1B}[7m" }
            result.append(rest.removeFirst())
            position = plain.index(after: position)
        }
        return result + (pending.isEmpty ? "" : "\u{1B}[27m") + rest
    }
}

extension String {
    /// Where words stand in the text, whatever their case and accents; none where there are no words.
    fileprivate func ranges(ofFolded words: String) -> [Range<Index>] {
        var found: [Range<Index>] = []
        var from = startIndex
        while !words.isEmpty, from < endIndex,
            let range = range(
                of: words, options: [.caseInsensitive, .diacriticInsensitive], range: from..<endIndex),
            !range.isEmpty
        {
            found.append(range)
            from = range.upperBound
        }
        return found
    }
}
