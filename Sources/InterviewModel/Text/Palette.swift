/// Styles by meaning; plain text when colour is off.
///
/// Whether a terminal shows colour is `TerminalUI`'s to decide.
public struct Palette: Equatable, Sendable {
    /// What a text means.
    public enum Style: Sendable, CaseIterable {
        /// A title.
        case heading
        /// What matters most in a line.
        case strong
        /// Less important than its surroundings.
        case dim
        /// Reached, passed.
        case good
        /// Needs attention, or went middling.
        case warning
        /// Failed, or out of time.
        case bad
        /// Something to type or to answer: a key, a command, a question.
        case key
    }

    /// Whether escape sequences are written.
    public let isColored: Bool

    /// A palette with or without colour.
    public init(isColored: Bool) {
        self.isColored = isColored
    }

    /// The text in a style.
    public func styled(_ text: String, _ style: Style) -> String {
        isColored && !text.isEmpty ? opening(style) + text + closing : text
    }

    /// A title.
    public func heading(_ text: String) -> String { styled(text, .heading) }
    /// What matters most in a line.
    public func strong(_ text: String) -> String { styled(text, .strong) }
    /// Less important than its surroundings.
    public func dim(_ text: String) -> String { styled(text, .dim) }
    /// Reached, passed.
    public func good(_ text: String) -> String { styled(text, .good) }
    /// Needs attention, or went middling.
    public func warning(_ text: String) -> String { styled(text, .warning) }
    /// Failed, or out of time.
    public func bad(_ text: String) -> String { styled(text, .bad) }
    /// Something to type or to answer.
    public func key(_ text: String) -> String { styled(text, .key) }

    /// The sequence that begins a style. Only the eight basic colours, which follow the user's theme.
    public func opening(_ style: Style) -> String {
        switch style {
        case .heading: "\u{1B}[1;36m"
        case .strong: "\u{1B}[1m"
        case .dim: "\u{1B}[2m"
        case .good: "\u{1B}[32m"
        case .warning: "\u{1B}[33m"
        case .bad: "\u{1B}[31m"
        case .key: "\u{1B}[36m"
        }
    }

    /// What belongs to one of several parts, such as Situation or Action; the same number has the same colour, and
    /// after six they come again.
    public func part(_ text: String, _ number: Int) -> String {
        guard isColored, !text.isEmpty else { return text }
        return "\u{1B}[1;\(Self.parts[number % Self.parts.count])m" + text + closing
    }

    /// Cyan, magenta, yellow, green, blue, red.
    private static let parts = [36, 35, 33, 32, 34, 31]

    /// The sequence that ends every style.
    public var closing: String { "\u{1B}[0m" }
}
