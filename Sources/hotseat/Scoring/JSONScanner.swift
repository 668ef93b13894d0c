/// Finds its way through the bytes of one JSON text, as strictly as RFC 8259 has it, without building values.
struct JSONScanner {
    /// The text is not JSON.
    struct Fault: Error {}

    /// What kind of value stands somewhere.
    enum Kind {
        case string, number, bool, null, array, object
    }

    /// A value that was passed over.
    struct Value {
        /// What it is.
        let kind: Kind
        /// Its bytes, quotes and brackets included.
        let range: Range<Int>
        /// For a string, whether it holds escapes.
        var hasEscapes = false
    }

    /// Arrays and objects within each other may go no deeper.
    static let deepest = 512

    private let bytes: UnsafeBufferPointer<UInt8>
    /// The next byte.
    private var at: Int

    /// A scanner at the first byte; a byte order mark is passed over.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        at = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    }

    /// The one value of the text; of an object each member is handed to `member` first, by its key and its value.
    mutating func document(
        _ member: (Value, Value) -> Void
    ) throws(Fault) -> Value {
        skipSpace()
        let value =
            next == UInt8(ascii: "{") ? try object(depth: 1, member) : try value(depth: 1)
        skipSpace()
        guard at == bytes.count else { throw Fault() }
        return value
    }

    /// The bytes that a string stands for; nil for one with half a surrogate pair.
    static func text(of string: Value, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        let inner = UnsafeBufferPointer(
            rebasing: bytes[(string.range.lowerBound + 1)..<(string.range.upperBound - 1)])
        guard string.hasEscapes else { return Array(inner) }
        var text: [UInt8] = []
        text.reserveCapacity(inner.count)
        var at = 0
        while at < inner.count {
            guard inner[at] == UInt8(ascii: "\\") else {
                text.append(inner[at])
                at += 1
                continue
            }
            let letter = inner[at + 1]
            at += 2
            switch letter {
            case UInt8(ascii: "b"): text.append(8)
            case UInt8(ascii: "f"): text.append(12)
            case UInt8(ascii: "n"): text.append(10)
            case UInt8(ascii: "r"): text.append(13)
            case UInt8(ascii: "t"): text.append(9)
            case UInt8(ascii: "u"):
                guard let (scalar, length) = scalar(inner, at) else { return nil }
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                at += length
            default: text.append(letter)
            }
        }
        return text
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int)? {
        let first = digits(bytes, at)
        if let scalar = Unicode.Scalar(first) { return (scalar, 4) }
        guard first < 0xdc00, at + 10 <= bytes.count, bytes[at + 4] == UInt8(ascii: "\\"),
            bytes[at + 5] == UInt8(ascii: "u")
        else { return nil }
        let second = digits(bytes, at + 6)
        guard (0xdc00..<0xe000).contains(second) else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)).map { ($0, 10) }
    }

    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
        bytes[at..<(at + 4)].reduce(0) { $0 << 4 + UInt32(hexadecimal($1) ?? 0) }
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
        default: nil
        }
    }

    /// The next byte; 0, which no JSON holds, at the end.
    private var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] == 32 || bytes[at] == 9 || bytes[at] == 13 || bytes[at] == 10 {
            at += 1
        }
    }

    private mutating func take(_ byte: UInt8) throws(Fault) {
        guard next == byte else { throw Fault() }
        at += 1
    }

    private mutating func value(depth: Int) throws(Fault) -> Value {
        let start = at
        switch next {
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "{"): return try object(depth: depth) { _, _ in }
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"):
            try word("null")
            return Value(kind: .null, range: start..<at)
        default:
            try number()
            return Value(kind: .number, range: start..<at)
        }
        return Value(kind: .bool, range: start..<at)
    }

    private mutating func object(depth: Int, _ member: (Value, Value) -> Void) throws(Fault) -> Value {
        guard depth <= Self.deepest else { throw Fault() }
        let start = at
        at += 1
        skipSpace()
        if next == UInt8(ascii: "}") {
            at += 1
            return Value(kind: .object, range: start..<at)
        }
        while true {
            let key = try string()
            skipSpace()
            try take(UInt8(ascii: ":"))
            skipSpace()
            member(key, try value(depth: depth + 1))
            skipSpace()
            if next == UInt8(ascii: "}") { break }
            try take(UInt8(ascii: ","))
            skipSpace()
        }
        at += 1
        return Value(kind: .object, range: start..<at)
    }

    private mutating func array(depth: Int) throws(Fault) -> Value {
        guard depth <= Self.deepest else { throw Fault() }
        let start = at
        at += 1
        skipSpace()
        if next != UInt8(ascii: "]") {
            while true {
                _ = try value(depth: depth + 1)
                skipSpace()
                if next == UInt8(ascii: "]") { break }
                try take(UInt8(ascii: ","))
                skipSpace()
            }
        }
        at += 1
        return Value(kind: .array, range: start..<at)
    }

    private mutating func string() throws(Fault) -> Value {
        let start = at
        var hasEscapes = false
        try take(UInt8(ascii: "\""))
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\"") {
                return Value(kind: .string, range: start..<at, hasEscapes: hasEscapes)
            }
            guard byte >= 32 else { throw Fault() }
            guard byte == UInt8(ascii: "\\") else { continue }
            hasEscapes = true
            let letter = next
            at += 1
            if letter == UInt8(ascii: "u") {
                guard at + 4 <= bytes.count, bytes[at..<(at + 4)].allSatisfy({ Self.hexadecimal($0) != nil })
                else { throw Fault() }
                at += 4
            } else if !"\"\\/bfnrt".utf8.contains(letter) {
                throw Fault()
            }
        }
        throw Fault()
    }

    private mutating func word(_ word: StaticString) throws(Fault) {
        let end = at + word.utf8CodeUnitCount
        guard end <= bytes.count, word.withUTF8Buffer({ bytes[at..<end].elementsEqual($0) }) else {
            throw Fault()
        }
        at = end
    }

    private mutating func number() throws(Fault) {
        if next == UInt8(ascii: "-") { at += 1 }
        if next == UInt8(ascii: "0") { at += 1 } else { try digits() }
        if next == UInt8(ascii: ".") {
            at += 1
            try digits()
        }
        if next | 0x20 == UInt8(ascii: "e") {
            at += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(Fault) {
        let start = at
        while next >= 48, next <= 57 { at += 1 }
        guard at > start else { throw Fault() }
    }
}
