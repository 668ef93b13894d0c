/// What is needed to lay text out for one terminal.
public struct TerminalForm: Equatable, Sendable {
    /// The columns there are; less than 20 is taken as 20.
    public let width: Int
    /// How text looks.
    public let palette: Palette
    /// What lines and bars are drawn with.
    public let glyphs: Glyphs

    /// A form of its parts.
    public init(width: Int, palette: Palette, glyphs: Glyphs = .blocks) {
        self.width = max(20, width)
        self.palette = palette
        self.glyphs = glyphs
    }

    /// Text in rows no wider than the form, as `Wrapping` breaks it.
    public func wrapped(
        _ text: String, first: String = "", further: String? = nil, style: (String) -> String = { $0 }
    ) -> [String] {
        Wrapping.rows(of: text, width: width, first: first, further: further, style: style)
    }
}
