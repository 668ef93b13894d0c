/// Styles by meaning; plain text when colour is off.
public struct Palette: Equatable, Sendable {
    /// What a text means.
    public enum Style: Sendable, CaseIterable {
        /// A title.
        case heading
        /// Less important than its surroundings.
        case dim
        /// Reached, passed.
        case good
        /// Needs attention.
        case warning
        /// Failed, or out of time.
        case bad
        /// Something to type: a key or a command.
        case key
    }

    /// Whether escape sequences are written.
    public let isColored: Bool

    /// A palette with or without colour.
    public init(isColored: Bool) {
        self.isColored = isColored
    }

    /// Decides by the environment: no colour unless the output is a terminal that can show it, and none
    /// when `NO_COLOR` is set and not empty (no-color.org).
    public init(environment: [String: String], outputIsTerminal: Bool) {
        let terminal = environment["TERM"] ?? ""
        let refused = !(environment["NO_COLOR"] ?? "").isEmpty
        self.init(isColored: outputIsTerminal && !refused && !terminal.isEmpty && terminal != "dumb")
    }

    /// The text in a style.
    public func styled(_ text: String, _ style: Style) -> String {
        isColored && !text.isEmpty ? opening(style) + text + closing : text
    }

    /// A title.
    public func heading(_ text: String) -> String { styled(text, .heading) }
    /// Less important than its surroundings.
    public func dim(_ text: String) -> String { styled(text, .dim) }
    /// Reached, passed.
    public func good(_ text: String) -> String { styled(text, .good) }
    /// Needs attention.
    public func warning(_ text: String) -> String { styled(text, .warning) }
    /// Failed, or out of time.
    public func bad(_ text: String) -> String { styled(text, .bad) }
    /// Something to type.
    public func key(_ text: String) -> String { styled(text, .key) }

    /// The sequence that begins a style. Only the eight basic colours, which follow the user's theme.
    func opening(_ style: Style) -> String {
        switch style {
        case .heading: "\u{1B}[1m"
        case .dim: "\u{1B}[2m"
        case .good: "\u{1B}[32m"
        case .warning: "\u{1B}[33m"
        case .bad: "\u{1B}[31m"
        case .key: "\u{1B}[36m"
        }
    }

    /// The sequence that ends every style.
    var closing: String { "\u{1B}[0m" }
}
