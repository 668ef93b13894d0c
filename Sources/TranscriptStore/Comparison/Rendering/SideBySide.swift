import InterviewModel

/// Rows of two texts beside each other where the terminal has room for both, below each other elsewhere.
struct SideBySide {
    /// The terminal.
    let form: TerminalForm

    /// From so many columns on there is room for two texts.
    static let leastWidth = 100
    private static let gap = 3

    /// Whether both stand beside each other.
    var isWide: Bool { form.width >= Self.leastWidth }

    /// The form that each text must be laid out for.
    var column: TerminalForm {
        guard isWide else { return form }
        return TerminalForm(
            width: (form.width - Self.gap) / 2, palette: form.palette, glyphs: form.glyphs)
    }

    /// Both texts, laid out for `column`; a text may hold escapes of ours.
    func rows(_ left: [String], _ right: [String]) -> [String] {
        guard isWide else { return left + [""] + right }
        let edge = " " + form.palette.dim(form.glyphs.edge)
        return (0..<max(left.count, right.count)).map { index in
            let first = index < left.count ? left[index] : ""
            let second = index < right.count ? right[index] : ""
            let room = String(repeating: " ", count: max(0, column.width - Self.width(first)))
            return (first + room + edge + (second.isEmpty ? "" : " " + second)).trimmingTrailingSpaces
        }
    }

    /// The columns of a row without the escapes of our palette.
    static func width(_ row: String) -> Int {
        var isEscape = false
        return row.unicodeScalars.reduce(0) { width, scalar in
            if scalar == "\u{1B}" { isEscape = true }
            defer { if isEscape, scalar == "m" { isEscape = false } }
            return isEscape ? width : width + TextWidth.of(scalar)
        }
    }
}
