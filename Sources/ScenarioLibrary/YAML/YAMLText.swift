import InterviewModel

/// Text as the value of a key in a YAML file: as a person would write it where that reads back as the same text, and
/// between double quotes where it does not.
enum YAMLText {
    /// The columns that a folded text is wrapped to.
    private static let width = 110

    /// The value in one line: as it stands where no reader can take it for anything else, in quotes otherwise.
    static func inline(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic,
            text.last?.isWhitespace == false, text.last != ":", AmbiguousScalar.truth(of: text) == nil,
            text != "null", !text.contains(": "), !text.contains(" #"), !text.contains("\n"), isBlock(text),
            !text.contains(where: "[]{}".contains)
        else { return quoted(text) }
        return text
    }

    /// The value in lines of its own, to stand behind `key: `; further lines are indented by `indent`.
    static func block(_ text: String, indent: Int) -> String {
        guard isBlock(text) else { return quoted(text) }
        let margin = String(repeating: " ", count: indent)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.count > 1 {
            return "|-\n" + lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
        }
        return ">-\n" + Self.rows(of: text).map { margin + $0 }.joined(separator: "\n")
    }

    /// The text between double quotes, in one line; any text can be written so.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            case " "..."~", "\u{A1}"..."\u{1FFF}", "\u{2030}"..."\u{D7FF}", "\u{1F300}"..."\u{1FAFF}":
                quoted.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            }
        }
        return quoted + "\""
    }

    /// Whether a block holds the text as it is. Blocks know no escapes, take the first line's blanks for their margin,
    /// and fold at single blanks.
    private static func isBlock(_ text: String) -> Bool {
        guard let first = text.first, first != " ", first != "\n", text.last != "\n" else { return false }
        let isSingle = !text.contains("\n")
        if isSingle, text.contains("  ") || text.last == " " { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "\n", " "..."~", "\u{A1}"..."\u{1FFF}", "\u{2010}"..."\u{2027}", "\u{2030}"..."\u{D7FF}",
                "\u{1F300}"..."\u{1FAFF}":
                true
            default: false
            }
        }
    }

    private static func rows(of text: String) -> [String] {
        var rows: [String] = []
        var row = ""
        for word in text.split(separator: " ") {
            if !row.isEmpty, row.count + 1 + word.count > width {
                rows.append(row)
                row = ""
            }
            row += row.isEmpty ? String(word) : " \(word)"
        }
        return rows + [row]
    }
}
