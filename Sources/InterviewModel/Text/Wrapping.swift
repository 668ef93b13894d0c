/// Breaks text into rows of a given width without losing any of it.
public enum Wrapping {
    /// The least room for text beside a prefix; less would make a column of single letters.
    private static let leastRoom = 8
    /// A tab goes to the next multiple of this, counted from the beginning of its line.
    private static let tabWidth = 4

    /// The text's lines in rows, made visible (`VisibleText`), so that text from anywhere can be shown.
    ///
    /// Within a line, the rows behind the first begin with the line's own indent, and with room for a list mark
    /// (`- `, `* `, `12. `) if it has one. Spaces are dropped only where a line is broken; a word too long for
    /// any row is cut between characters.
    ///
    /// - Parameters:
    ///   - width: columns, prefixes included.
    ///   - first: stands before the first row.
    ///   - further: stands before all others; as many spaces as `first` is wide when nil.
    ///   - keepsCode: leaves lines within ``` fences, and those indented by four spaces, as long as they are,
    ///     so that they can be copied.
    ///   - style: put on what stands behind the prefix.
    public static func rows(
        of text: String, width: Int, first: String = "", further: String? = nil, keepsCode: Bool = false,
        style: (String) -> String = { $0 }
    ) -> [String] {
        let further = further ?? String(repeating: " ", count: TextWidth.of(first))
        let beside = width - max(TextWidth.of(first), TextWidth.of(further))
        let room = max(1, min(width, leastRoom), beside)
        var rows: [String] = []
        var isFenced = false
        for line in VisibleText.lines(of: text) {
            let isFence = line.hasPrefix("```")
            if isFence { isFenced.toggle() }
            let isKept = keepsCode && (isFenced || isFence || line.hasPrefix("    "))
            for row in isKept ? [line] : self.rows(ofLine: line[...], width: room) {
                let prefix = rows.isEmpty ? first : further
                rows.append(row.isEmpty ? prefix.trimmingTrailingSpaces : prefix + style(row))
            }
        }
        return rows
    }

    private static func rows(ofLine line: Substring, width: Int) -> [String] {
        guard TextWidth.of(line) > width || line.contains("\t") else { return [String(line)] }
        let hanging = hangingIndent(of: line)
        // An indent that leaves no room for text would make a column of single letters.
        let indent = TextWidth.of(hanging) * 2 <= width ? hanging : ""
        var layout = Layout(width: width, indent: indent)
        var rest = line
        while let first = rest.first {
            let isSpace = first == " " || first == "\t"
            let part = rest.prefix { ($0 == " " || $0 == "\t") == isSpace }
            if isSpace { layout.space(part) } else { layout.word(part) }
            rest = rest[part.endIndex...]
        }
        return layout.finish()
    }

    private static func hangingIndent(of line: Substring) -> String {
        let blank = line.prefix { $0 == " " }
        let rest = line[blank.endIndex...]
        let number = rest.prefix { $0.isASCII && $0.isNumber }
        var mark = ""
        if rest.hasPrefix("- ") || rest.hasPrefix("* ") {
            mark = "  "
        } else if !number.isEmpty && rest[number.endIndex...].hasPrefix(". ") {
            mark = String(repeating: " ", count: number.count + 2)
        }
        return blank + mark
    }

    /// The rows so far.
    private struct Layout {
        let width: Int
        let indent: String
        private var rows: [String] = []
        private var row = ""
        private var column = 0
        private var gap = ""
        /// Nothing but the indent is on the row.
        private var isFresh = true

        init(width: Int, indent: String) {
            self.width = width
            self.indent = indent
        }

        mutating func space(_ part: Substring) {
            // A tab is as wide as where it stands says; here it becomes the spaces it shows as.
            for character in part {
                let count = character == "\t" ? tabWidth - (column + gap.count) % tabWidth : 1
                gap += String(repeating: " ", count: count)
            }
        }

        mutating func word(_ part: Substring) {
            let wide = TextWidth.of(part)
            if column + gap.count + wide > width && !isFresh { breakRow() }
            if gap.count < width - column { append(gap, gap.count) }
            gap = ""
            for character in part {
                let step = TextWidth.of(character)
                if column + step > width && !isFresh { breakRow() }
                append(String(character), step)
                isFresh = false
            }
        }

        mutating func finish() -> [String] {
            rows + [row]
        }

        private mutating func append(_ text: String, _ wide: Int) {
            row += text
            column += wide
        }

        private mutating func breakRow() {
            rows.append(row)
            row = indent
            column = indent.count
            gap = ""
            isFresh = true
        }
    }
}
