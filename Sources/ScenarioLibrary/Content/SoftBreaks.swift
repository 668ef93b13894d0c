/// Paragraphs of Markdown, which authors break where their editor does.
enum SoftBreaks {
    /// The text with each paragraph and list item on one line, so that it can be wrapped to any screen. Fenced and
    /// indented code, tables and headings keep their lines.
    static func joined(_ text: String) -> String {
        var lines: [String] = []
        var isFenced = false
        var isOpen = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let content = line.drop { $0 == " " }
            let isFence = content.hasPrefix("```")
            let stands =
                isFenced || isFence || content.isEmpty || !isOpen || beginsBlock(content)
                || line.hasPrefix("    ")
            if stands {
                lines.append(String(line))
            } else {
                lines[lines.count - 1] += " " + content
            }
            if isFence { isFenced.toggle() }
            isOpen =
                !isFenced && !isFence && !content.isEmpty && !content.hasPrefix("|")
                && !content.hasPrefix("#")
                && !(line.hasPrefix("    ") && stands)
        }
        return lines.joined(separator: "\n")
    }

    private static func beginsBlock(_ content: Substring) -> Bool {
        if ["- ", "* ", "+ ", "|", "#", "> "].contains(where: content.hasPrefix) { return true }
        let number = content.prefix { $0.isASCII && $0.isNumber }
        return !number.isEmpty && content.dropFirst(number.count).hasPrefix(". ")
    }
}
