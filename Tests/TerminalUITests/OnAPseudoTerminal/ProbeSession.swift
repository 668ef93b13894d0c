import PseudoTerminal

/// The probe on a pseudo terminal, its first prompt shown.
struct ProbeSession {
    let terminal: PseudoTerminal

    init(
        _ options: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
    ) throws {
        terminal = try PseudoTerminal(
            [BuiltProducts.path(of: "terminal-probe")] + options, environment: environment, columns: columns,
            rows: rows)
        try terminal.wait(for: "> ") { $0.lastLine.contains(">") }
    }

    /// Waits until the last row of the screen is this.
    @discardableResult
    func waitForLastLine(_ text: String) throws -> ScreenText {
        try terminal.wait(for: "the last line \"\(text)\"") { $0.lastLine == text }
    }
}
