/// Cuts what a terminal sends into keys.
enum KeyParser {
    /// What stands at the beginning of some bytes.
    struct Reading: Equatable {
        /// The key; nil for bytes that stand for none we know, which are to be passed over.
        let key: Key?
        /// How many bytes it takes.
        let length: Int
    }

    private static let escapeByte: UInt8 = 0x1B

    /// Reads the key at the beginning; nil where more bytes are needed to tell, or there are none.
    ///
    /// - Parameter isAll: that nothing follows soon, so that an Escape is the key of that name.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, isAll: Bool) -> Reading? {
        guard let first = bytes.first else { return nil }
        switch first {
        case escapeByte: return escape(bytes, isAll: isAll)
        case 0x0A, 0x0D: return Reading(key: .enter, length: 1)
        case 0x09: return Reading(key: .tab, length: 1)
        case 0x08, 0x7F: return Reading(key: .backspace, length: 1)
        // Where the terminal could not be told to make signals of them.
        case 0x03: return Reading(key: .interrupted, length: 1)
        case 0x01...0x1A:
            return Reading(key: .control(Character(Unicode.Scalar(first + 0x60))), length: 1)
        case 0..<0x20: return Reading(key: nil, length: 1)
        default: return text(bytes, isAll: isAll)
        }
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, isAll: Bool) -> Reading? {
        let length =
            switch bytes[0] {
            case 0x20..<0x80: 1
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        guard length > 0 else { return Reading(key: nil, length: 1) }
        let present = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }.count + 1
        if present < length {
            return bytes.count < length && !isAll ? nil : Reading(key: nil, length: present)
        }
        guard let text = String(validating: bytes.prefix(length), as: UTF8.self), let sign = text.first else {
            return Reading(key: nil, length: length)
        }
        return Reading(key: .character(sign), length: length)
    }

    private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, isAll: Bool) -> Reading? {
        let alone = Reading(key: .escape, length: 1)
        guard bytes.count > 1 else { return isAll ? alone : nil }
        switch bytes[1] {
        case UInt8(ascii: "["): return sequence(bytes, isAll: isAll)
        case UInt8(ascii: "O"):
            guard bytes.count > 2 else { return isAll ? alone : nil }
            return Reading(key: named(bytes[2]) ?? (bytes[2] == UInt8(ascii: "M") ? .enter : nil), length: 3)
        default: return alone
        }
    }

    /// `ESC [ numbers final`; the Linux console's `ESC [ [ letter` too, for F1 to F5.
    private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, isAll: Bool) -> Reading? {
        let isConsole = bytes.count > 2 && bytes[2] == UInt8(ascii: "[")
        let from = isConsole ? 3 : 2
        guard let end = bytes.dropFirst(from).firstIndex(where: { !(0x20..<0x40).contains($0) }) else {
            // A sequence that breaks off is Escape only where nothing but the bracket came.
            return isAll ? Reading(key: bytes.count == 2 ? .escape : nil, length: bytes.count) : nil
        }
        // A control in the midst begins something new.
        guard bytes[end] >= 0x40 else { return Reading(key: nil, length: end) }
        let final = bytes[end]
        guard !isConsole else {
            return Reading(key: final == UInt8(ascii: "B") ? .switchKey : nil, length: end + 1)
        }
        guard final == UInt8(ascii: "~") else { return Reading(key: named(final), length: end + 1) }
        let digits = bytes[2..<end].prefix { (0x30..<0x3A).contains($0) }
        return Reading(key: numbered(String(decoding: digits, as: UTF8.self)), length: end + 1)
    }

    private static func named(_ final: UInt8) -> Key? {
        switch Character(Unicode.Scalar(final)) {
        case "A": .up
        case "B": .down
        case "C": .right
        case "D": .left
        case "H": .home
        case "F": .end
        case "Q": .switchKey
        case "Z": .backTab
        default: nil
        }
    }

    /// Keys that terminals name by a number; Home and End have two, by the terminal's make.
    private static func numbered(_ number: String) -> Key? {
        switch number {
        case "1", "7": .home
        case "4", "8": .end
        case "3": .delete
        case "5": .pageUp
        case "6": .pageDown
        case "12": .switchKey
        default: nil
        }
    }
}
