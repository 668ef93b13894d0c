import InterviewModel

/// Reads JSON from bytes that a candidate's program may have written.
///
/// Strict, bounded in depth, and free of surprises: numbers out of range and half surrogates are faults, not
/// approximations. `NaN`, `Infinity` and `-Infinity` are read, since Python's floats hold them.
struct JSONReader {
    /// The bytes are not the JSON that was expected.
    struct Fault: Error {}

    /// Deeper than what the harness sends: its own two levels above a result of a hundred.
    private static let deepest = 110

    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The one value that the bytes hold.
    static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
        var reader = JSONReader(bytes)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.position == bytes.count else { throw Fault() }
        return value
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(Fault) {
        guard take(byte) else { throw Fault() }
    }

    private mutating func value(depth: Int) throws(Fault) -> JSONValue {
        guard depth < Self.deepest else { throw Fault() }
        skipSpace()
        switch next {
        case UInt8(ascii: "["):
            position += 1
            var items: [JSONValue] = []
            if take(UInt8(ascii: "]")) { return .array([]) }
            repeat { items.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
            try expect(UInt8(ascii: "]"))
            return .array(items)
        case UInt8(ascii: "{"):
            position += 1
            var members: [String: JSONValue] = [:]
            if take(UInt8(ascii: "}")) { return .object([:]) }
            repeat {
                skipSpace()
                let key = try string()
                try expect(UInt8(ascii: ":"))
                // Two keys that Swift holds equal, or a key twice, would lose one of them.
                guard members.updateValue(try value(depth: depth + 1), forKey: key) == nil else {
                    throw Fault()
                }
            } while take(UInt8(ascii: ","))
            try expect(UInt8(ascii: "}"))
            return .object(members)
        case UInt8(ascii: "\""):
            return .string(try string())
        default:
            return try word()
        }
    }

    /// A number or one of the words; both end at the first byte that belongs to neither.
    private mutating func word() throws(Fault) -> JSONValue {
        let start = position
        while let byte = next, byte.isWordByte { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        switch text {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "NaN": return .double(.nan)
        case "Infinity": return .double(.infinity)
        case "-Infinity": return .double(-.infinity)
        default:
            if let number = Int(text), !text.hasPrefix("+") { return .int(number) }
            guard text.contains(where: { $0 == "." || $0 == "e" }), !text.contains("n"), !text.contains("x"),
                let number = Double(text), number.isFinite
            else { throw Fault() }
            return .double(number)
        }
    }

    private mutating func string() throws(Fault) -> String {
        guard next == UInt8(ascii: "\"") else { throw Fault() }
        position += 1
        var units: [UInt16] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: units, as: UTF16.self) else { throw Fault() }
                return text
            case UInt8(ascii: "\\"): units.append(try escape())
            case 0x20...0x7E: units.append(UInt16(byte))
            default: throw Fault()
            }
        }
        throw Fault()
    }

    private mutating func escape() throws(Fault) -> UInt16 {
        guard let letter = next else { throw Fault() }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(letter)
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"):
            guard position + 4 <= bytes.count else { throw Fault() }
            let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
            position += 4
            guard let unit = UInt16(digits, radix: 16), !digits.hasPrefix("+") else { throw Fault() }
            return unit
        default: throw Fault()
        }
    }
}

extension UInt8 {
    /// Whether a number or a word such as `-Infinity` may hold this byte.
    fileprivate var isWordByte: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
