/// How text looks in a terminal: the closures put a text into a style, or leave it as it is.
///
/// `TerminalUI` knows what the terminal can do; whoever renders for it fills this in.
public struct TextStyle: Sendable {
    /// Headings.
    public var heading: @Sendable (String) -> String
    /// What matters most in a line.
    public var strong: @Sendable (String) -> String
    /// What can be passed over.
    public var dim: @Sendable (String) -> String
    /// What went well.
    public var good: @Sendable (String) -> String
    /// What went so so.
    public var fair: @Sendable (String) -> String
    /// What went badly.
    public var bad: @Sendable (String) -> String

    /// A style of its parts.
    public init(
        heading: @escaping @Sendable (String) -> String, strong: @escaping @Sendable (String) -> String,
        dim: @escaping @Sendable (String) -> String, good: @escaping @Sendable (String) -> String,
        fair: @escaping @Sendable (String) -> String, bad: @escaping @Sendable (String) -> String
    ) {
        self.heading = heading
        self.strong = strong
        self.dim = dim
        self.good = good
        self.fair = fair
        self.bad = bad
    }

    /// No style at all.
    public static let plain = TextStyle(
        heading: { $0 }, strong: { $0 }, dim: { $0 }, good: { $0 }, fair: { $0 }, bad: { $0 })

    /// The sixteen colours and bold of every colour terminal.
    public static let ansi = TextStyle(
        heading: sgr("1;36"), strong: sgr("1"), dim: sgr("2"), good: sgr("32"), fair: sgr("33"),
        bad: sgr("31"))

    private static func sgr(_ code: String) -> @Sendable (String) -> String {
        { text in text.isEmpty ? "" : "\u{1B}[\(code)m\(text)\u{1B}[0m" }
    }
}

/// What is needed to lay text out for one terminal.
public struct TerminalForm: Sendable {
    /// The columns there are; less than 20 is taken as 20.
    public let width: Int
    /// How text looks.
    public let style: TextStyle
    /// The columns a character takes.
    public let columns: @Sendable (Character) -> Int

    /// A form of its parts.
    public init(
        width: Int, style: TextStyle,
        columns: @escaping @Sendable (Character) -> Int = TerminalForm.usualColumns
    ) {
        self.width = max(20, width)
        self.style = style
        self.columns = columns
    }

    /// The columns most terminals give a character: none for marks that join, two for East Asian wide ones and
    /// emoji. The ranges are those of Unicode's `EastAsianWidth.txt`, taken in blocks.
    @Sendable public static func usualColumns(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        if scalar.properties.isEmojiPresentation { return 2 }
        if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
        switch scalar.value {
        case 0x00..<0x300: return 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return 0
            default: return 1
            }
        }
    }

    /// The columns a text takes.
    public func columns(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns($1) }
    }
}
