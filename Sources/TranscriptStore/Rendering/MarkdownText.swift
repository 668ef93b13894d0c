/// Pieces of Markdown in which text of the user stays text.
enum MarkdownText {
    /// One line within a paragraph or heading, specials escaped.
    static func inline(_ text: String) -> String {
        escaped(VisibleText.lines(of: text).joined(separator: " "))
    }

    /// One cell of a table.
    static func cell(_ text: String) -> String {
        inline(text).replacing("|", with: "\\|")
    }

    /// A block quotation that reads exactly as the text was written: every line on its own, indentation kept,
    /// specials escaped. Taking the escapes away gives the text back.
    static func quotation(_ text: String) -> String {
        let lines = VisibleText.lines(of: text)
        return lines.indices.map { index in
            guard !lines[index].isEmpty else { return ">" }
            let isLast = index + 1 == lines.count || lines[index + 1].isEmpty
            return "> " + escapedLine(lines[index]) + (isLast ? "" : "\\")
        }
        .joined(separator: "\n")
    }

    /// Markdown from the library as a block quotation, which it cannot leave, whatever it opens and never
    /// closes.
    static func quotedMarkdown(_ text: String) -> String {
        VisibleText.lines(of: text).map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    }

    /// A fenced block, its fence longer than any within.
    static func fence(_ text: String, language: String) -> String {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        let body = VisibleText.lines(of: text).joined(separator: "\n")
        return "\(fence)\(language)\n\(body)\(body.hasSuffix("\n") || body.isEmpty ? "" : "\n")\(fence)"
    }

    private static func escapedLine(_ line: String) -> String {
        let indentation = line.prefix { $0 == " " || $0 == "\t" }
        var body = line.dropFirst(indentation.count)
        var end = ""
        if let last = body.last, last == " " || last == "\t" {
            end = entity(last)
            body.removeLast()
        }
        return indentation.map(entity).joined() + escapedStart(escaped(String(body))) + end
    }

    private static func entity(_ space: Character) -> String {
        space == "\t" ? "&#9;" : "&nbsp;"
    }

    /// Escapes what makes a heading, list, quotation or rule of a line.
    private static func escapedStart(_ line: String) -> String {
        guard let first = line.first else { return line }
        if "#>-+=".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
            return digits + "\\" + rest
        }
        return line
    }

    /// Escapes what has a meaning anywhere in a line. An underscore within a word has none.
    private static func escaped(_ line: String) -> String {
        let scalars = Array(line.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + 1 < scalars.count ? scalars[index + 1] : " "
            let isSpecial =
                switch scalar {
                case "\\", "`", "*", "[", "]", "~", "$": true
                case "_": !(before.isWord && after.isWord)
                case "<": after.isWord || "/!?".unicodeScalars.contains(after)
                case "&": after.isWord || after == "#"
                default: false
                }
            if isSpecial { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    fileprivate var isWord: Bool {
        properties.isAlphabetic || properties.numericType != nil
    }
}
