/// A prompt or hint of the library as markup: paragraphs, lists, fenced code, emphasis and code within a line. What
/// else Markdown knows stays as it is written, and nothing in it can become markup.
public enum PassageText {
    /// The whole passage in blocks.
    public static func blocks(_ text: String) -> HTML {
        var blocks: [HTML] = []
        var paragraph: [String] = []
        var items: [String] = []
        var code: [String]?
        func finish() {
            if !paragraph.isEmpty {
                blocks.append("<p dir=\"auto\">\(inline(paragraph.joined(separator: " ")))</p>")
            }
            if !items.isEmpty {
                blocks.append("<ul>\(items.map { "<li dir=\"auto\">\(inline($0))</li>" as HTML })</ul>")
            }
            (paragraph, items) = ([], [])
        }
        for line in VisibleText.lines(of: text) {
            let bare = line.drop { $0 == " " }
            if bare.hasPrefix("```") {
                if let lines = code {
                    blocks.append("<pre class=\"code\"><code>\(lines.joined(separator: "\n"))</code></pre>")
                    code = nil
                } else {
                    finish()
                    code = []
                }
            } else if code != nil {
                code?.append(line)
            } else if bare.isEmpty {
                finish()
            } else if bare.hasPrefix("- ") {
                if !paragraph.isEmpty { finish() }
                items.append(String(bare.dropFirst(2)))
            } else if !items.isEmpty, line.hasPrefix(" ") {
                items[items.count - 1] += " " + bare
            } else {
                if !items.isEmpty { finish() }
                paragraph.append(String(bare))
            }
        }
        finish()
        if let lines = code {
            blocks.append("<pre class=\"code\"><code>\(lines.joined(separator: "\n"))</code></pre>")
        }
        return blocks.joined(separator: "\n")
    }

    /// One line, with emphasis and code.
    public static func inline(_ text: String) -> HTML {
        pieces(of: VisibleText.line(text)).map { piece -> HTML in
            switch piece.sign {
            case "`": "<code>\(piece.words)</code>"
            case "*": "<em>\(piece.words)</em>"
            case "**": "<strong>\(piece.words)</strong>"
            default: "\(piece.words)"
            }
        }
        .joined()
    }

    /// One line without the signs, for where no markup can be.
    public static func plain(_ text: String) -> String {
        pieces(of: VisibleText.line(text)).map { String($0.words) }.joined()
    }

    /// The stretches of a line with the signs they stand between; none for ordinary text.
    private static func pieces(of line: String) -> [(sign: String?, words: Substring)] {
        var pieces: [(sign: String?, words: Substring)] = []
        var rest = line[...]
        // A sign that nothing closes from here on is closed by nothing further on either.
        var unclosed: Set<String> = []
        while let first = rest.firstIndex(where: { $0 == "`" || $0 == "*" }) {
            pieces.append((nil, rest[..<first]))
            let sign = rest[first] == "`" ? "`" : rest[first...].hasPrefix("**") ? "**" : "*"
            let start = rest.index(first, offsetBy: sign.count)
            guard let end = closing(sign, in: rest[start...], unclosed: &unclosed) else {
                pieces.append((nil, rest[first..<start]))
                rest = rest[start...]
                continue
            }
            pieces.append((sign, rest[start..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return pieces + [(nil, rest)]
    }

    /// Where a sign is closed; nil where it is not, or stands before a space, as in `2 ** 3`.
    private static func closing(
        _ sign: String, in rest: Substring, unclosed: inout Set<String>
    ) -> Range<Substring.Index>? {
        guard let next = rest.first, sign == "`" || !next.isWhitespace, !unclosed.contains(sign) else {
            return nil
        }
        guard let end = rest.firstRange(of: sign) else {
            unclosed.insert(sign)
            return nil
        }
        return end.lowerBound > rest.startIndex ? end : nil
    }
}
