/// What a byte, or a character of several bytes, is to the tokenizer.
enum ByteClass {
    /// A letter, digit or underscore.
    case word
    /// A straight or curly apostrophe.
    case apostrophe
    /// A character that closes a sentence.
    case stop
    /// A mark that ends a clause: comma, semicolon, colon, bracket, dash.
    case clauseMark
    /// A character that programming languages make operators of.
    case operation
    /// A line feed or carriage return.
    case lineEnd
    /// A space, a NUL, an emoji, any other mark.
    case other

    /// The class of the character at `index`, and how many bytes it takes.
    static func at(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (ByteClass, Int) {
        let byte = bytes[index]
        if byte < 0x80 { return (ascii(byte), 1) }
        let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
        guard index + length <= bytes.count else { return (.other, bytes.count - index) }
        return (beyondASCII(bytes, index, length), length)
    }

    private static func beyondASCII(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int
    ) -> ByteClass {
        let first = bytes[index]
        let second = bytes[index + 1]
        switch (first, length) {
        case (0xc2, 2): return .other  // Latin-1 marks and the no-break space
        case (0xe2, 3):
            let third = bytes[index + 2]
            if second == 0x80 {
                switch third {
                case 0x98, 0x99: return .apostrophe
                case 0x93, 0x94: return .clauseMark  // dashes
                case 0xa6: return .stop  // ellipsis
                default: return .other  // spaces, quotes, bullets
                }
            }
            // Arrows, mathematical signs, boxes, dingbats; letters begin again above.
            return second <= 0xaf ? .other : .word
        case (0xe3, 3):
            guard second == 0x80 else { return .word }
            return bytes[index + 2] == 0x82 ? .stop : bytes[index + 2] == 0x81 ? .clauseMark : .other
        case (0xef, 3):
            if second == 0xbc, [0x81, 0x8e, 0x9f].contains(bytes[index + 2]) { return .stop }
            return second >= 0xbc ? .other : .word
        case (0xf0, 4): return second >= 0x9f && second < 0xa0 ? .other : .word  // emoji
        default: return .word
        }
    }

    // A switch and no table: the compiler makes one that needs no setting up.
    private static func ascii(_ byte: UInt8) -> ByteClass {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            .word
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"):
            .clauseMark
        case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"),
            UInt8(ascii: "+"):
            .operation
        case 10, 13: .lineEnd
        default: .other
        }
    }
}

extension Character {
    /// Whether it is white space, told without asking the tables of Unicode where it is of ASCII.
    var isBlank: Bool {
        guard utf8.count == 1, let byte = utf8.first else { return isWhitespace }
        return byte == 32 || byte >= 9 && byte <= 13
    }
}
