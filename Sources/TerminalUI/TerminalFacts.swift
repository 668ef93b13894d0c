import CReadline
public import InterviewModel

/// What is known of the terminal on the standard streams, at the moment of asking.
public struct TerminalFacts: Sendable {
    /// Whether standard input is a terminal.
    public let inputIsTerminal: Bool
    /// Whether standard output is a terminal.
    public let outputIsTerminal: Bool
    /// The kind of terminal that `TERM` names; empty where it names none.
    public let name: String
    /// Columns of the screen; without one, `COLUMNS`, or 80.
    public let columns: Int
    /// Rows of the screen; without one, 24.
    public let rows: Int
    /// Colours, if the output shows them and `NO_COLOR` is not set or empty (no-color.org).
    public let palette: Palette

    /// What the terminal can draw: ASCII alone where `TERM` is `dumb` or the locale names a character set other
    /// than UTF-8. A locale that nobody set says nothing, and most terminals know blocks.
    public let glyphs: Glyphs

    /// Beyond this, rows of text are hard to read.
    private static let widestForm = 120

    /// Asks the system.
    public init(environment: [String: String]) {
        var columns: Int32 = 0
        var rows: Int32 = 0
        let isKnown = screen_size(&columns, &rows)
        self.init(
            environment: environment, inputIsTerminal: screen_is_terminal(0),
            outputIsTerminal: screen_is_terminal(1), screenColumns: isKnown ? Int(columns) : nil,
            screenRows: isKnown ? Int(rows) : nil)
    }

    /// What follows from the environment and from what the system tells.
    init(
        environment: [String: String], inputIsTerminal: Bool, outputIsTerminal: Bool, screenColumns: Int?,
        screenRows: Int? = nil
    ) {
        self.inputIsTerminal = inputIsTerminal
        self.outputIsTerminal = outputIsTerminal
        name = environment["TERM"] ?? ""
        let told = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        columns = screenColumns ?? told ?? 80
        rows = screenRows ?? 24
        glyphs = name != "dumb" && Self.isUnicode(environment) ? .blocks : .ascii
        let isWelcome = (environment["NO_COLOR"] ?? "").isEmpty
        palette = Palette(isColored: outputIsTerminal && isWelcome && Self.isCapable(name))
    }

    /// Whether `TERM` names a terminal that moves its cursor.
    public var isCapable: Bool { Self.isCapable(name) }

    /// Whether a person sits before a capable terminal: both sides are terminals.
    public var isInteractive: Bool { inputIsTerminal && outputIsTerminal && isCapable }

    /// The form of standard output.
    public var form: TerminalForm {
        TerminalForm(width: min(columns, Self.widestForm), palette: palette, glyphs: glyphs)
    }

    private static func isUnicode(_ environment: [String: String]) -> Bool {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
        guard let locale = names.first(where: { !$0.isEmpty })?.lowercased() else { return true }
        return locale.contains("utf-8") || locale.contains("utf8")
    }

    private static func isCapable(_ name: String) -> Bool { !name.isEmpty && name != "dumb" }
}
