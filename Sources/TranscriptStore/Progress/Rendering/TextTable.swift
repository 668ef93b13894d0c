import InterviewModel

/// A table for a terminal. Where it is too wide, columns that can be done without are left out, least wanted first,
/// then its first column is cut, or broken over several rows.
struct TextTable {
    /// A column.
    struct Column {
        /// What stands above it.
        let title: String
        /// Whether it holds numbers, which are set to the right.
        var isNumber = false
        /// Which goes first where there is no room: the highest; nil for one that stays.
        var spare: Int?
    }

    /// What stands in a row and a column.
    struct Cell {
        /// The text, not yet made safe to show.
        let text: String
        /// How it looks; nil as everything around it.
        var style: Palette.Style?

        /// A cell.
        init(_ text: String, _ style: Palette.Style? = nil) {
            self.text = VisibleText.line(text)
            self.style = style
        }
    }

    /// The columns.
    let columns: [Column]
    /// The rows; each has as many cells as there are columns.
    let rows: [[Cell]]
    /// Where what is too long for the first column is broken rather than cut: how many of its characters are a mark
    /// that only the first row has, and that the others leave room for.
    var mark: Int?

    /// The first column is not cut to less than this.
    private static let leastFirst = 12
    private static let gap = 2

    /// The lines, none wider than the form unless that is narrower than any table can be.
    func lines(_ form: TerminalForm) -> [String] {
        guard !rows.isEmpty else { return [] }
        var widths = columns.indices.map { column in
            ([columns[column].title] + rows.map { $0[column].text }).map { TextWidth.of($0) }.max() ?? 0
        }
        var shown = Array(columns.indices)
        let least = min(widths[0], Self.leastFirst)
        func total(_ first: Int) -> Int {
            first + shown.dropFirst().reduce(0) { $0 + widths[$1] + Self.gap }
        }
        while total(least) > form.width,
            let spare = shown.filter({ columns[$0].spare != nil }).max(by: {
                (columns[$0].spare ?? 0) < (columns[$1].spare ?? 0)
            })
        {
            shown.removeAll { $0 == spare }
        }
        widths[0] = min(widths[0], max(least, form.width - total(0)))
        let header = line(columns.map { Cell($0.title, .dim) }, shown, widths, form.palette)
        return [header]
            + rows.flatMap { row in
                mark.map { broken(row, $0, shown, widths, form.palette) }
                    ?? [line(row, shown, widths, form.palette)]
            }
    }

    /// A row whose first cell takes as many lines as it needs; the others stand beside the first of them.
    private func broken(
        _ cells: [Cell], _ mark: Int, _ shown: [Int], _ widths: [Int], _ palette: Palette
    ) -> [String] {
        let text = cells[0].text
        let parts = Wrapping.rows(
            of: String(text.dropFirst(mark)), width: widths[0], first: String(text.prefix(mark)))
        return parts.enumerated().map { index, part in
            let first = Cell(part, cells[0].style)
            return index == 0
                ? line([first] + cells.dropFirst(), shown, widths, palette)
                : line([first], [0], widths, palette)
        }
    }

    private func line(_ cells: [Cell], _ shown: [Int], _ widths: [Int], _ palette: Palette) -> String {
        shown.enumerated().map { place, column in
            let cell = cells[column]
            let text = cell.text.cut(to: widths[column])
            let styled = cell.style.map { palette.styled(text, $0) } ?? text
            let room = String(repeating: " ", count: max(0, widths[column] - TextWidth.of(text)))
            if columns[column].isNumber { return room + styled }
            return place == shown.count - 1 ? styled : styled + room
        }
        .joined(separator: String(repeating: " ", count: Self.gap)).trimmingTrailingSpaces
    }
}
