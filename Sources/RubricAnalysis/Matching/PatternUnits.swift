/// A text in lower case with one byte for each character, as patterns read it.
///
/// Beyond ASCII only what people type in English is told apart: curly quotes, dashes and Latin letters. A text
/// with anything else has no such form, and neither has one with such a character right after a digit or an underscore: there the
/// standard library takes it for no `\w`, and patterns are to mean one thing whoever reads them.
struct PatternUnits {
    /// A curly apostrophe.
    static let apostrophe: UInt8 = 128
    /// A dash, a curly double quote, a bullet.
    static let mark: UInt8 = 129
    /// A letter with an accent, or another letter of Latin writing.
    static let letter: UInt8 = 130
    /// A space that does not break.
    static let space: UInt8 = 131

    /// The text.
    let units: [UInt8]
    /// Where each character begins in the text's UTF-8, and where the last one ends; empty for a text in ASCII.
    private let starts: [Int32]
    /// Whether the text is in ASCII.
    var isASCII: Bool { starts.isEmpty }

    /// The form of UTF-8; nil where a character has no unit.
    init?(_ bytes: ArraySlice<UInt8>) {
        var units = [UInt8](repeating: 0, count: bytes.count)
        var isASCII = true
        for (place, byte) in zip(units.indices, bytes) {
            units[place] = byte &- 65 < 26 ? byte | 0x20 : byte
            if byte >= 0x80 { isASCII = false }
        }
        if isASCII {
            self.units = units
            starts = []
            return
        }
        units.removeAll(keepingCapacity: true)
        var starts: [Int32] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            starts.append(Int32(at - bytes.startIndex))
            let byte = bytes[at]
            if byte < 0x80 {
                units.append(byte &- 65 < 26 ? byte | 0x20 : byte)
                at += 1
            } else if let (unit, length) = Self.unit(bytes[at...]), !Self.isDigitOrJoiner(units.last) {
                units.append(unit)
                at += length
            } else {
                return nil
            }
        }
        starts.append(Int32(bytes.count))
        self.units = units
        self.starts = starts
    }

    /// The range in bytes of a range of characters.
    func bytes(of range: Range<Int>) -> Range<Int> {
        isASCII ? range : Int(starts[range.lowerBound])..<Int(starts[range.upperBound])
    }

    /// Whether it is a digit.
    static func isDigit(_ unit: UInt8) -> Bool { unit >= 48 && unit <= 57 }

    /// Whether it is a letter, a digit or an underscore.
    static func isWord(_ unit: UInt8) -> Bool {
        unit | 0x20 >= 97 && unit | 0x20 <= 122 || isDigit(unit) || unit == 95 || unit == letter
    }

    private static func isDigitOrJoiner(_ unit: UInt8?) -> Bool {
        unit.map { isDigit($0) || $0 == UInt8(ascii: "_") } ?? false
    }

    private static func unit(_ bytes: ArraySlice<UInt8>) -> (UInt8, Int)? {
        let first = bytes[bytes.startIndex]
        guard bytes.count >= 2 else { return nil }
        let second = bytes[bytes.startIndex + 1]
        switch first {
        case 0xc2 where second == 0xa0: return (space, 2)
        case 0xc3 where second == 0x97 || second == 0xb7: return (mark, 2)  // times, divided by
        case 0xc3...0xc8: return (letter, 2)
        case 0xe2 where bytes.count >= 3:
            let third = bytes[bytes.startIndex + 2]
            switch (second, third) {
            case (0x80, 0x98), (0x80, 0x99): return (apostrophe, 3)
            case (0x80, 0x93), (0x80, 0x94), (0x80, 0x9c), (0x80, 0x9d), (0x80, 0xa2), (0x80, 0xa6),
                (0x82, 0xac), (0x86, 0x92):
                return (mark, 3)  // dashes, quotes, bullet, ellipsis, euro, arrow
            default: return nil
            }
        default: return nil
        }
    }
}
