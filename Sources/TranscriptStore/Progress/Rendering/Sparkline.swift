import InterviewModel

/// Rows of values drawn with characters.
struct Sparkline {
    /// What the terminal can draw.
    let glyphs: Glyphs

    private static let blocks = Array("\u{2581}\u{2582}\u{2583}\u{2584}\u{2585}\u{2586}\u{2587}\u{2588}")

    /// One character a value from 0 to 1: a block as high as the value, or, without blocks, the level from 1 to 5.
    /// What is no number is a space.
    func line(_ values: some Sequence<Double?>) -> String {
        String(
            values.map { value -> Character in
                guard let value = value?.unit else { return " " }
                if glyphs == .blocks { return Self.blocks[min(Self.blocks.count - 1, Int(value * 8))] }
                return Character("\(RatingScale.level(of: value))")
            })
    }

    /// A bar as long as a value from 0 to 1; anything above 0 shows, and only 1 fills it.
    func bar(_ value: Double, width: Int) -> String {
        let value = value.unit ?? 0
        let filled =
            value >= 1
            ? width
            : min(
                width - 1, max(value > 0 ? 1 : 0, Int((value * Double(width)).rounded())))
        return String(repeating: glyphs.full, count: max(0, filled))
            + String(repeating: glyphs.empty, count: max(0, width - filled))
    }
}
