/// A line of Markdown, as far as a list of questions needs to know.
struct MarkdownLine {
    /// What it is.
    enum Kind: Equatable {
        /// A heading of this level, 1 to 6.
        case heading(Int, String)
        /// An item with a number at the margin.
        case numbered(String)
        /// Text or blank.
        case text
        /// Part of a block of code, or its fence.
        case code
    }

    /// Its number, counted from 1.
    let number: Int
    /// The line as it is.
    let raw: String
    /// What it is.
    let kind: Kind

    /// Whether nothing can be seen on it.
    var isBlank: Bool { raw.allSatisfy(\.isWhitespace) }

    /// What stands behind a `Q:`; nil on a line without one.
    var question: String? {
        raw.wholeMatch(
            of:
                #/\s*(?:[-*+]\s+|\d{1,4}[.)]\s+)?(?:\*\*|__)?[Qq](?:uestion)?\s?\d{0,4}\s?:(?:\*\*|__)?\s*(.*)/#
        ).map { String($0.1) }
    }

    /// What stands behind an `A:`; nil on a line without one.
    var answer: String? {
        raw.wholeMatch(
            of: #/\s*(?:[-*+]\s+)?(?:\*\*|__)?[Aa](?:nswer)?\s?\d{0,4}\s?:(?:\*\*|__)?\s*(.*)/#
        ).map { String($0.1) }
    }

    /// The lines of a text. What nobody reads is left out: comments, rules, and the settings at the top of a file.
    static func lines(of text: String) -> [MarkdownLine] {
        let raw = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        var lines: [MarkdownLine] = []
        var fence: Substring?
        var isComment = false
        let start = endOfSettings(raw)
        for (index, line) in raw.enumerated().dropFirst(start) {
            let content = line.drop { $0 == " " }
            if let open = fence {
                if content.hasPrefix(open), content.allSatisfy({ $0 == open.first || $0 == " " }) {
                    fence = nil
                }
                lines.append(MarkdownLine(number: index + 1, raw: line, kind: .code))
            } else if isComment {
                isComment = !line.contains("-->")
            } else if content.hasPrefix("```") || content.hasPrefix("~~~") {
                fence = content.prefix { $0 == content.first }
                lines.append(MarkdownLine(number: index + 1, raw: line, kind: .code))
            } else if content.hasPrefix("<!--") {
                isComment = !line.contains("-->")
            } else if let level = underline(content), let above = lines.last,
                isParagraph(above, before: index)
            {
                lines[lines.count - 1] = MarkdownLine(
                    number: above.number, raw: above.raw, kind: .heading(level, above.raw.trimmed))
            } else if !isRule(content) {
                lines.append(MarkdownLine(number: index + 1, raw: line, kind: kind(of: line)))
            }
        }
        return lines
    }

    private static func kind(of line: String) -> Kind {
        let indent = line.prefix { $0 == " " }.count
        guard indent < 4 else { return .text }
        let content = line.dropFirst(indent)
        let hashes = content.prefix { $0 == "#" }.count
        let title = content.dropFirst(hashes)
        if (1...6).contains(hashes), title.first == " " || title.first == "\t" {
            let words = String(title).trimmed
            // A heading may be closed with hashes as well.
            let closing = words.reversed().prefix { $0 == "#" }.count
            let isClosed = closing > 0 && words.dropLast(closing).last == " "
            return .heading(hashes, isClosed ? String(words.dropLast(closing)).trimmed : words)
        }
        let digits = content.prefix { $0.isASCII && $0.isNumber }
        let rest = content.dropFirst(digits.count)
        if indent == 0, (1...4).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") {
            return .numbered(String(rest.dropFirst(2)).trimmed)
        }
        return .text
    }

    /// The level of a heading that is underlined; nil for any other line.
    private static func underline(_ content: Substring) -> Int? {
        let marks = String(content).trimmed
        guard marks.count >= 3, let mark = marks.first, mark == "=" || mark == "-" else { return nil }
        return marks.allSatisfy { $0 == mark } ? (mark == "=" ? 1 : 2) : nil
    }

    private static func isParagraph(_ line: MarkdownLine, before index: Int) -> Bool {
        line.number == index && line.kind == .text && !line.raw.trimmed.isEmpty && !line.raw.hasPrefix("    ")
    }

    private static func isRule(_ content: Substring) -> Bool {
        let marks = content.filter { $0 != " " }
        guard marks.count >= 3, let mark = marks.first, "-*_".contains(mark) else { return false }
        return marks.allSatisfy { $0 == mark }
    }

    /// How many lines the settings at the top take: `---`, lines, `---`.
    private static func endOfSettings(_ lines: [String]) -> Int {
        guard lines.first?.trimmed == "---",
            let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" }),
            lines[1..<end].contains(where: { $0.contains(":") })
        else { return 0 }
        return end + 1
    }
}
