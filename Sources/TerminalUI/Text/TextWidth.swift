import CReadline

/// Columns that text takes on a terminal, counted as readline and terminals count them: scalar by scalar.
public enum TextWidth {
    /// The columns of a text of one row, with no escape sequences in it.
    public static func of(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// The columns of one character as a reader sees it.
    public static func of(_ character: Character) -> Int {
        character.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value >= 0x20 && scalar.value < 0x7F { return 1 }
        return Int(max(0, screen_width(scalar.value)))
    }
}
