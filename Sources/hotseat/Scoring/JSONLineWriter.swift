/// Writes JSON by hand: keys keep the order they are written in, and a line costs no intermediate objects.
struct JSONLineWriter: ~Copyable {
    private var buffer = ByteBuffer()
    private var needsComma = false

    /// What was written so far.
    var bytes: [UInt8] { buffer.bytes }

    /// Takes out what was written so far, to begin anew in the same room.
    mutating func take() -> [UInt8] {
        defer { buffer.removeAll() }
        return buffer.bytes
    }

    /// Begins an object under a key that is known only now.
    mutating func beginObject(named key: String) {
        string(key)
        buffer.append(UInt8(ascii: ":"))
        needsComma = false
        beginObject()
    }
    /// Begins an object, as the value of `key` inside another object.
    mutating func beginObject(_ key: StaticString? = nil) { open(UInt8(ascii: "{"), key) }
    /// Ends an object.
    mutating func endObject() { close(UInt8(ascii: "}")) }
    /// Begins an array, as the value of `key` inside an object.
    mutating func beginArray(_ key: StaticString? = nil) { open(UInt8(ascii: "["), key) }
    /// Ends an array.
    mutating func endArray() { close(UInt8(ascii: "]")) }

    /// Writes a text.
    mutating func string(_ value: String, _ key: StaticString? = nil) {
        prepare(key)
        quote(value)
    }

    /// Writes a whole number.
    mutating func integer(_ value: Int, _ key: StaticString? = nil) {
        prepare(key)
        if value < 0 { buffer.append(UInt8(ascii: "-")) }
        digits(value.magnitude)
    }

    /// Writes a number with at most four decimals.
    mutating func number(_ value: Double, _ key: StaticString? = nil) {
        prepare(key)
        let units = Int((value * 10_000).rounded())
        if units < 0 { buffer.append(UInt8(ascii: "-")) }
        digits(units.magnitude / 10_000)
        var fraction = units.magnitude % 10_000
        guard fraction > 0 else { return }
        buffer.append(UInt8(ascii: "."))
        while fraction > 0 {
            fraction *= 10
            buffer.append(UInt8(ascii: "0") + UInt8(fraction / 10_000))
            fraction %= 10_000
        }
    }

    /// Writes true or false.
    mutating func bool(_ value: Bool, _ key: StaticString? = nil) { literal(value ? "true" : "false", key) }

    /// Writes null.
    mutating func null(_ key: StaticString? = nil) { literal("null", key) }

    /// Writes JSON that is there already, such as a value that was read; null for nil.
    mutating func json(_ value: [UInt8]?, _ key: StaticString? = nil) {
        guard let value else {
            null(key)
            return
        }
        prepare(key)
        value.withUnsafeBufferPointer { buffer.append($0) }
    }

    /// Ends the line.
    mutating func endLine() {
        buffer.append(10)
        needsComma = false
    }

    private mutating func literal(_ text: StaticString, _ key: StaticString?) {
        prepare(key)
        text.withUTF8Buffer { buffer.append($0) }
    }

    private mutating func open(_ bracket: UInt8, _ key: StaticString?) {
        prepare(key)
        buffer.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        buffer.append(bracket)
        needsComma = true
    }

    private mutating func prepare(_ key: StaticString?) {
        if needsComma { buffer.append(UInt8(ascii: ",")) }
        needsComma = true
        guard let key else { return }
        buffer.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { buffer.append($0) }
        buffer.append(UInt8(ascii: "\""))
        buffer.append(UInt8(ascii: ":"))
    }

    private mutating func digits(_ value: UInt) {
        if value >= 10 { digits(value / 10) }
        buffer.append(UInt8(ascii: "0") + UInt8(value % 10))
    }

    private mutating func quote(_ text: String) {
        buffer.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            // What needs no escape goes over in one piece.
            var from = 0
            var at = 0
            while at < text.count {
                if at + 8 <= text.count, Self.isPlain(UnsafeRawBufferPointer(text), at) {
                    at += 8
                    continue
                }
                let byte = text[at]
                if byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    buffer.append(UnsafeBufferPointer(rebasing: text[from..<at]))
                    escape(byte)
                    from = at + 1
                }
                at += 1
            }
            buffer.append(UnsafeBufferPointer(rebasing: text[from...]))
        }
        buffer.append(UInt8(ascii: "\""))
    }

    /// Whether none of the eight bytes from here on needs an escape; all are looked at together.
    @inline(__always) private static func isPlain(_ text: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let bytes = text.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let quotes = bytes ^ ones &* UInt64(UInt8(ascii: "\""))
        let slashes = bytes ^ ones &* UInt64(UInt8(ascii: "\\"))
        // The upper bit of a byte that is below 32, or nought where it is the one looked for.
        let found =
            (bytes &- ones &* 32) & ~bytes | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
        return found & (ones << 7) == 0
    }

    private mutating func escape(_ byte: UInt8) {
        buffer.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer.append(byte)
        case 10: buffer.append(UInt8(ascii: "n"))
        default:
            for letter in "u00".utf8 { buffer.append(letter) }
            for half in [byte >> 4, byte & 15] { buffer.append(half < 10 ? half + 48 : half + 87) }
        }
    }
}
