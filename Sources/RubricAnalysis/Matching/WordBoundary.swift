/// Where words begin and end for `\b`: Unicode's default rules (UAX 29), as far as the units of a pattern go.
///
/// They are the standard library's too: "don't" is one word, and so is "3.5".
enum WordBoundary {
    private enum Kind: UInt8 {
        case other, lineEnd, space, letter, number, joiner, midLetter, midNumber, midBoth
    }

    private static func kind(_ unit: UInt8) -> Kind {
        switch unit {
        case 10...13: .lineEnd
        case 32: .space
        case 48...57: .number
        case 65...90, 97...122, PatternUnits.letter: .letter
        case UInt8(ascii: "_"): .joiner
        case UInt8(ascii: ","), UInt8(ascii: ";"): .midNumber
        case UInt8(ascii: "."), UInt8(ascii: "'"), PatternUnits.apostrophe: .midBoth
        case UInt8(ascii: ":"): .midLetter
        default: .other
        }
    }

    /// Whether a word begins or ends in front of the unit at `index`.
    static func isOne(_ index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index > 0, index < text.count else { return !text.isEmpty }
        let before = kind(text[index - 1])
        let after = kind(text[index])
        switch (before, after) {
        case (.letter, .letter), (.letter, .number), (.number, .letter), (.number, .number),
            (.joiner, .joiner), (.joiner, .letter), (.joiner, .number), (.letter, .joiner),
            (.number, .joiner),
            (.space, .space):
            return false
        case (.lineEnd, .lineEnd): return text[index - 1] != 13 || text[index] != 10
        case (.letter, .midLetter), (.letter, .midBoth): return kind(index + 1, text) != .letter
        case (.midLetter, .letter), (.midBoth, .letter): return kind(index - 2, text) != .letter
        case (.number, .midNumber), (.number, .midBoth): return kind(index + 1, text) != .number
        case (.midNumber, .number), (.midBoth, .number): return kind(index - 2, text) != .number
        default: return true
        }
    }

    private static func kind(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Kind {
        text.indices.contains(index) ? kind(text[index]) : .other
    }
}
