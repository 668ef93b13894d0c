/// Text laid out for a terminal or a file of 80 columns.
enum PlainText {
    /// The columns that text is wrapped to.
    static let width = 80

    /// The text wrapped at blanks. Line ends are kept, and so are lines that are indented, such as code.
    static func wrapped(_ text: String, indent: String = "", first: String? = nil) -> String {
        var lines: [String] = []
        var isCode = false
        for paragraph in visible(text, keepingLines: true).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            let head = lines.isEmpty ? first ?? indent : indent
            let isFence = paragraph.hasPrefix("```")
            if isFence { isCode.toggle() }
            if paragraph.isEmpty || paragraph.first == " " || isCode || isFence {
                lines.append(paragraph.isEmpty ? "" : head + paragraph)
            } else {
                lines += wrap(paragraph, indent: indent, first: head)
            }
        }
        return lines.joined(separator: "\n")
    }

    /// Columns, each as wide as its widest cell; the last is not padded.
    static func table(_ rows: [[String]]) -> String {
        guard let count = rows.first?.count else { return "" }
        let widths = (0..<count).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (index, cell) in row.enumerated() {
                line += visible(cell)
                if index < count - 1 {
                    line += String(repeating: " ", count: max(0, widths[index] - cell.count) + 2)
                }
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }

    /// The text with control characters made visible, so that a file cannot steer the terminal that shows it.
    static func visible(_ text: String, keepingLines: Bool = false) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            return text
        }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                result.append(" ")
            } else if scalar.properties.generalCategory == .control, !(keepingLines && scalar == "\n") {
                result.append("\u{FFFD}")
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func wrap(_ paragraph: Substring, indent: String, first: String) -> [String] {
        var lines: [String] = []
        var line = first
        var isFresh = true
        for word in paragraph.split(separator: " ") {
            if !isFresh, line.count + 1 + word.count > width {
                lines.append(line)
                line = indent
                isFresh = true
            }
            line += (isFresh ? "" : " ") + word
            isFresh = false
        }
        return lines + [line]
    }
}
