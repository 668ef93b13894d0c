import Foundation

/// Goes through a journal's line in exactly the form in which `EventCoder` writes it: keys in order, no white space,
/// plain numbers.
///
/// It takes less than JSON allows and never more, so that what it reads is what a decoder would have read; whatever
/// else stands there is `Unusual`, and the line is the decoder's.
struct LineCursor {
    /// What stands there is not in the usual form, which does not say that it is wrong.
    struct Unusual: Error {}

    private let bytes: UnsafeRawBufferPointer
    /// The next byte.
    private(set) var at = 0

    /// A cursor at the first byte.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// Whether all was read.
    var isAtEnd: Bool { at == bytes.count }

    /// The byte at a distance from the next; 0, which no line holds, beyond the ends.
    @inline(__always)
    private func byte(_ distance: Int = 0) -> UInt8 {
        let index = at + distance
        return index >= 0 && index < bytes.count ? bytes[index] : 0
    }

    /// Passes over a byte that must stand there.
    @inline(__always)
    mutating func take(_ expected: Unicode.Scalar) throws(Unusual) {
        guard byte() == UInt8(truncatingIfNeeded: expected.value) else { throw Unusual() }
        at += 1
    }

    /// Passes over a byte where it stands there.
    @inline(__always)
    mutating func takes(_ expected: Unicode.Scalar) -> Bool {
        guard byte() == UInt8(truncatingIfNeeded: expected.value) else { return false }
        at += 1
        return true
    }

    /// Passes over a key of an object and its colon where it is the next, with the comma before it unless it is the
    /// first.
    mutating func has(_ key: StaticString) -> Bool {
        let start = byte(-1) == UInt8(ascii: "{") ? at : at + 1
        let count = key.utf8CodeUnitCount
        guard start == at || byte() == UInt8(ascii: ","), start + count + 3 <= bytes.count,
            let base = bytes.baseAddress, bytes[start] == UInt8(ascii: "\""),
            memcmp(base + start + 1, key.utf8Start, count) == 0,
            bytes[start + 1 + count] == UInt8(ascii: "\""), bytes[start + 2 + count] == UInt8(ascii: ":")
        else { return false }
        at = start + count + 3
        return true
    }

    /// Passes over a key that must be there.
    mutating func key(_ key: StaticString) throws(Unusual) {
        guard has(key) else { throw Unusual() }
    }

    /// A list of values.
    mutating func list<Element>(
        _ element: (inout LineCursor) throws(Unusual) -> Element
    ) throws(Unusual) -> [Element] {
        try take("[")
        var elements: [Element] = []
        if takes("]") { return elements }
        repeat { elements.append(try element(&self)) } while takes(",")
        try take("]")
        return elements
    }

    /// A list of texts.
    mutating func strings() throws(Unusual) -> [String] {
        try list { cursor throws(Unusual) in try cursor.string() }
    }

    /// A truth value.
    mutating func bool() throws(Unusual) -> Bool {
        let word: StaticString = byte() == UInt8(ascii: "t") ? "true" : "false"
        guard at + word.utf8CodeUnitCount <= bytes.count, let base = bytes.baseAddress,
            memcmp(base + at, word.utf8Start, word.utf8CodeUnitCount) == 0
        else { throw Unusual() }
        at += word.utf8CodeUnitCount
        return word.utf8CodeUnitCount == 4
    }

    /// A whole number.
    mutating func int() throws(Unusual) -> Int {
        let isNegative = takes("-")
        let digits = try digits()
        // A fraction or an exponent may still make a whole number; minus nought does.
        guard !isNegative || digits != 0, byte() != UInt8(ascii: "."), byte() | 0x20 != UInt8(ascii: "e"),
            let number = Int(exactly: digits)
        else { throw Unusual() }
        return isNegative ? -number : number
    }

    /// A whole number of 64 bits without a sign.
    mutating func unsigned() throws(Unusual) -> UInt64 {
        let digits = try digits()
        guard byte() != UInt8(ascii: "."), byte() | 0x20 != UInt8(ascii: "e") else { throw Unusual() }
        return digits
    }

    /// A number. Fifteen digits and a power of ten up to 22 are exact, and so is their quotient but for one rounding;
    /// any others, of which `value` may have overflowed, are for the system's own conversion.
    mutating func double() throws(Unusual) -> Double {
        let start = at
        let isNegative = takes("-")
        let whole = try digits()
        var value = whole
        var scale = 0
        if takes(".") {
            let first = at
            while case let digit = byte() &- 48, digit < 10 {
                (value, scale) = (value &* 10 &+ UInt64(digit), scale + 1)
                at += 1
            }
            guard at > first else { throw Unusual() }
        }
        let hasExponent = try passExponent()
        guard whole < 100, scale < 14, !hasExponent else {
            guard let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)) else {
                throw Unusual()
            }
            return number
        }
        let number = Double(value) / Self.powersOfTen[scale]
        return isNegative ? -number : number
    }

    /// Passes over an exponent, where there is one; of two digits at most, which no number is too large or small for.
    private mutating func passExponent() throws(Unusual) -> Bool {
        guard takes("e") else { return false }
        if !takes("-") { _ = takes("+") }
        let start = at
        while byte() &- 48 < 10 { at += 1 }
        guard (1...2).contains(at - start) else { throw Unusual() }
        return true
    }

    private static let powersOfTen: [Double] = (0..<14).reduce(into: [1]) { powers, _ in
        powers.append((powers.last ?? 1) * 10)
    }

    private mutating func digits() throws(Unusual) -> UInt64 {
        let first = byte() &- 48
        guard first < 10 else { throw Unusual() }
        var value = UInt64(first)
        at += 1
        if first == 0 { return value }
        while case let digit = byte() &- 48, digit < 10 {
            let (tens, isOver) = value.multipliedReportingOverflow(by: 10)
            let (sum, isOverToo) = tens.addingReportingOverflow(UInt64(digit))
            guard !isOver, !isOverToo else { throw Unusual() }
            value = sum
            at += 1
        }
        return value
    }
}

extension LineCursor {
    /// A text.
    mutating func string() throws(Unusual) -> String {
        let (inner, hasEscapes) = try passString()
        guard !hasEscapes else { return try unescaped(inner) }
        guard let text = String(validating: UnsafeRawBufferPointer(rebasing: bytes[inner]), as: UTF8.self)
        else {
            throw Unusual()
        }
        return text
    }

    /// Passes over a text; where it stands, without its quotation marks.
    private mutating func passString() throws(Unusual) -> (inner: Range<Int>, hasEscapes: Bool) {
        try take("\"")
        let start = at
        var hasEscapes = false
        while true {
            skipPlain()
            switch byte() {
            case UInt8(ascii: "\""):
                at += 1
                return (start..<(at - 1), hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                guard byte(1) != 0 else { throw Unusual() }
                at += 2
            default: throw Unusual()
            }
        }
    }

    /// Up to the next quotation mark, backslash or control character, eight bytes at a time.
    private mutating func skipPlain() {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        while at + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let quotes = word ^ (ones &* 0x22)
            let slashes = word ^ (ones &* 0x5c)
            // A byte has its highest bit set where it is nought, or below 32, by the borrow of a subtraction.
            let found =
                ((quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (word &- ones &* 0x20) & ~word)
                & highs
            if found != 0 {
                at += found.trailingZeroBitCount / 8
                return
            }
            at += 8
        }
        while at < bytes.count, byte() >= 32, byte() != UInt8(ascii: "\""), byte() != UInt8(ascii: "\\") {
            at += 1
        }
    }

    private func unescaped(_ inner: Range<Int>) throws(Unusual) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(inner.count)
        var at = inner.lowerBound
        while at < inner.upperBound {
            let plain = bytes[at..<inner.upperBound].prefix { $0 != UInt8(ascii: "\\") }
            text.append(contentsOf: plain)
            at = plain.endIndex
            guard at < inner.upperBound else { break }
            let letter = bytes[at + 1]
            at += 2
            switch letter {
            case UInt8(ascii: "n"): text.append(10)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
            case UInt8(ascii: "t"): text.append(9)
            case UInt8(ascii: "r"): text.append(13)
            case UInt8(ascii: "b"): text.append(8)
            case UInt8(ascii: "f"): text.append(12)
            case UInt8(ascii: "u"):
                // Characters beyond the first plane take two of these; the encoder writes none of them so.
                guard let scalar = scalar(at, upTo: inner.upperBound) else { throw Unusual() }
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                at += 4
            default: throw Unusual()
            }
        }
        guard let text = String(validating: text, as: UTF8.self) else { throw Unusual() }
        return text
    }

    private func scalar(_ start: Int, upTo end: Int) -> Unicode.Scalar? {
        guard start + 4 <= end else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<(start + 4)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return Unicode.Scalar(value)
    }
}
