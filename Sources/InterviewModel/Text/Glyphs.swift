/// The signs that lines and bars are drawn with.
public enum Glyphs: Sendable, Equatable, CaseIterable {
    /// Box and block characters, as nearly every terminal has them.
    case blocks
    /// ASCII alone, for terminals of another character set and for those that say they are dumb.
    case ascii

    /// A piece of a line below a heading.
    public var rule: String { self == .blocks ? "\u{2500}" : "-" }
    /// A bar that stands left of what somebody wrote.
    public var edge: String { self == .blocks ? "\u{2502}" : "|" }
    /// A filled cell of a bar.
    public var full: String { self == .blocks ? "\u{2588}" : "#" }
    /// An empty cell of a bar.
    public var empty: String { self == .blocks ? "\u{00B7}" : "." }
    /// What stands where there is nothing to name.
    public var nothing: String { self == .blocks ? "\u{00B7}" : "." }
    /// From what to what.
    public var arrow: String { self == .blocks ? "\u{2192}" : "->" }

    /// A number raised, as a footnote has it: `¹²` or `^12`.
    public func raised(_ number: Int) -> String {
        guard self == .blocks else { return "^\(number)" }
        return String(String(number).map { Self.raisedDigits[$0] ?? $0 })
    }

    private static let raisedDigits: [Character: Character] = [
        "0": "\u{2070}", "1": "\u{B9}", "2": "\u{B2}", "3": "\u{B3}", "4": "\u{2074}", "5": "\u{2075}",
        "6": "\u{2076}", "7": "\u{2077}", "8": "\u{2078}", "9": "\u{2079}",
    ]
}
