import Foundation
import InterviewModel

/// Writes JSON by hand: keys keep the order they are written in, and a line costs no intermediate objects.
struct JSONLineWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Begins an object, as the value of `key` inside another object.
    mutating func beginObject(_ key: String? = nil) { open(UInt8(ascii: "{"), key) }
    /// Ends an object.
    mutating func endObject() { close(UInt8(ascii: "}")) }
    /// Begins an array, as the value of `key` inside an object.
    mutating func beginArray(_ key: String? = nil) { open(UInt8(ascii: "["), key) }
    /// Ends an array.
    mutating func endArray() { close(UInt8(ascii: "]")) }

    /// Writes a text.
    mutating func string(_ value: String, _ key: String? = nil) {
        prepare(key)
        quote(value)
    }

    /// Writes a whole number.
    mutating func integer(_ value: Int, _ key: String? = nil) {
        prepare(key)
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes a number with at most four decimals.
    mutating func number(_ value: Double, _ key: String? = nil) {
        prepare(key)
        let units = Int((value * 10_000).rounded())
        if units < 0 { bytes.append(UInt8(ascii: "-")) }
        bytes.append(contentsOf: String(units.magnitude / 10_000).utf8)
        var fraction = units.magnitude % 10_000
        guard fraction > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var unit: UInt = 1000
        while fraction > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(fraction / unit))
            fraction %= unit
            unit /= 10
        }
    }

    /// Writes true or false.
    mutating func bool(_ value: Bool, _ key: String? = nil) { literal(value ? "true" : "false", key) }

    /// Writes null.
    mutating func null(_ key: String? = nil) { literal("null", key) }

    /// Writes any value, objects with sorted keys.
    mutating func value(_ value: JSONValue?, _ key: String? = nil) {
        switch value {
        case nil, .null: null(key)
        case .string(let text): string(text, key)
        case .int(let number): integer(number, key)
        case .bool(let flag): bool(flag, key)
        default:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            prepare(key)
            bytes.append(contentsOf: (try? encoder.encode(value)) ?? Data("null".utf8))
        }
    }

    private mutating func literal(_ text: String, _ key: String?) {
        prepare(key)
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func open(_ bracket: UInt8, _ key: String?) {
        prepare(key)
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func prepare(_ key: String?) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
        guard let key else { return }
        quote(key)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 10: bytes.append(contentsOf: "\\n".utf8)
            case 0..<32:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
