public import InterviewModel

/// A QR code in the rows of a terminal, two modules above each other in one sign.
public enum QRCodeText {
    /// Light modules around a code, as the standard has them, and as few as readers still take.
    private static let quietZones = [4, 2]
    /// Upper half, lower half, both and none.
    private static let upper = "\u{2580}"
    private static let lower = "\u{2584}"
    private static let both = "\u{2588}"

    /// The rows of a code; nil where the output is no terminal, draws ASCII alone, or has no room for it.
    ///
    /// - Parameter spare: rows of the screen that are for something else, such as a line above it and the prompt.
    public static func rows(of code: QRCode, on facts: TerminalFacts, spare: Int = 4) -> [String]? {
        guard facts.outputIsTerminal else { return nil }
        return rows(
            of: code, columns: facts.columns, rows: facts.rows - spare, palette: facts.palette,
            glyphs: facts.glyphs)
    }

    /// The rows of a code in so much room; nil where it is too little, or the terminal draws ASCII alone.
    ///
    /// With colour the code is black on white whatever the terminal's own colours are. Without, the light modules are
    /// drawn, as most terminals have light signs on a dark ground.
    public static func rows(
        of code: QRCode, columns: Int, rows: Int, palette: Palette, glyphs: Glyphs
    ) -> [String]? {
        guard glyphs == .blocks else { return nil }
        let zone = quietZones.first { zone in
            code.size + 2 * zone <= columns && (code.size + 2 * zone + 1) / 2 <= rows
        }
        guard let zone else { return nil }
        let places = -zone..<code.size + zone
        return stride(from: places.lowerBound, to: places.upperBound, by: 2).map { row in
            let signs = places.map { column in
                sign(
                    upper: code.isDark(row: row, column: column) == palette.isColored,
                    lower: code.isDark(row: row + 1, column: column) == palette.isColored)
            }
            return palette.isColored ? "\u{1B}[0;30;47m" + signs.joined() + palette.closing : signs.joined()
        }
    }

    /// The sign that draws one half, the other, both or none.
    private static func sign(upper isUpper: Bool, lower isLower: Bool) -> String {
        switch (isUpper, isLower) {
        case (true, true): both
        case (true, false): upper
        case (false, true): lower
        case (false, false): " "
        }
    }
}
