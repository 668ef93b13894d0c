import InterviewModel

/// Words of Markdown as they are to be read.
enum MarkdownText {
    /// A question's words: without the number or `Q:` before them, without stars and links around them.
    static func plain(_ title: String) -> String {
        var text = title.replacing(#/\[([^\]]*)\]\([^)]*\)/#) { String($0.1) }
        text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var before = ""
        while before != text {
            before = text
            text = text.replacing(#/^(?:\d{1,4}[.)]|[Qq](?:uestion)?\s?\d{0,4}\s?[:.)])\s+/#, with: "")
            for mark in ["**", "__", "*", "_"] where isWrapped(text, in: mark) {
                text = String(text.dropFirst(mark.count).dropLast(mark.count)).trimmed
            }
        }
        // "**What is it?** In short: ..." stands out in part.
        return text.hasPrefix("**") ? text.replacing("**", with: "", maxReplacements: 2) : text
    }

    private static func isWrapped(_ text: String, in mark: String) -> Bool {
        guard text.count > 2 * mark.count, text.hasPrefix(mark), text.hasSuffix(mark) else { return false }
        return !text.dropFirst(mark.count).dropLast(mark.count).contains(mark)
    }

    /// The text of an answer: without blank lines at its ends and the margin that all lines share, each paragraph in
    /// one line.
    static func paragraphs(_ lines: [String]) -> String {
        let spread = lines.map { $0.replacing("\t", with: "    ") }.map(\.trimmingTrailingSpaces)
        guard let first = spread.firstIndex(where: { !$0.isEmpty }),
            let last = spread.lastIndex(where: { !$0.isEmpty })
        else { return "" }
        let kept = spread[first...last].map(unquoted)
        let margin = kept.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        // The first line may stand behind a mark, and the others below it.
        let later = kept.dropFirst().filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        let isHanging = margin == 0 && later > 0 && !kept.contains { $0.drop { $0 == " " }.hasPrefix("```") }
        let texts = kept.enumerated().map { index, line in
            String(line.dropFirst(isHanging && index > 0 ? later : margin))
        }
        return SoftBreaks.joined(texts.joined(separator: "\n")).trimmed
    }

    /// A line without the mark of a quotation.
    private static func unquoted(_ line: String) -> String {
        let content = line.drop { $0 == " " }
        return content.hasPrefix("> ") || content == ">" ? String(content.dropFirst(2)) : line
    }
}
