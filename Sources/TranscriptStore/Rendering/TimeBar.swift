import InterviewModel

/// How much of the time allowed was used, in ten cells: `███·······`, and `██████████!` where it was more.
struct TimeBar {
    private let form: TerminalForm

    /// Bars for a terminal.
    init(_ form: TerminalForm) {
        self.form = form
    }

    /// The bar with a space behind it; empty where no time was set.
    func text(_ used: Milliseconds, of allowed: Milliseconds) -> String {
        guard allowed > .zero else { return "" }
        let share = Double(used.count) / Double(allowed.count)
        let filled = used > .zero ? min(Self.cells, max(1, Int((share * Double(Self.cells)).rounded()))) : 0
        let bar =
            String(repeating: form.glyphs.full, count: filled)
            + String(repeating: form.glyphs.empty, count: Self.cells - filled)
        return (used > allowed ? form.palette.warning(bar + "!") : bar) + " "
    }

    /// The columns of a bar and the space behind it, without the sign that it was more.
    static let width = cells + 1

    private static let cells = 10
}
