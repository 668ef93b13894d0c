/// Cuts a program's output into characters, controls and escape sequences. State survives between bytes.
struct EscapeParser: Sendable {
    enum Action: Equatable, Sendable {
        case print(Unicode.Scalar)
        case control(UInt8)
        /// `ESC [ numbers final`, without those that have a `?` or a `>`.
        case sequence(final: UInt8, numbers: [Int])
        /// `ESC [ ? number h`, or `l`.
        case mode(Int, isOn: Bool)
    }

    private enum State: Sendable {
        case text, escape, bracket, string, charset
    }

    private var state = State.text
    private var collected: [UInt8] = []
    private var pending: [UInt8] = []
    private var awaited = 0

    mutating func take(_ byte: UInt8) -> Action? {
        switch state {
        case .text: return takeText(byte)
        case .escape:
            collected = []
            switch byte {
            case UInt8(ascii: "["): state = .bracket
            case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string
            case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
            default: state = .text
            }
            return nil
        case .charset:
            state = .text
            return nil
        case .string:
            // Ended by BEL or by ESC \.
            if byte == 0x07 { state = .text }
            if byte == 0x1B { state = .escape }
            return nil
        case .bracket:
            guard (0x40...0x7E).contains(byte) else {
                collected.append(byte)
                return nil
            }
            state = .text
            let text = String(decoding: collected, as: UTF8.self)
            if text.hasPrefix("?"), let number = Int(text.dropFirst()), byte == 0x68 || byte == 0x6C {
                return .mode(number, isOn: byte == 0x68)
            }
            guard !text.hasPrefix("?") && !text.hasPrefix(">") else { return nil }
            let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
            return .sequence(final: byte, numbers: text.isEmpty ? [] : numbers)
        }
    }

    private mutating func takeText(_ byte: UInt8) -> Action? {
        if byte == 0x1B {
            state = .escape
            return nil
        }
        if byte < 0x80 {
            pending = []
            return byte < 0x20 || byte == 0x7F ? .control(byte) : .print(Unicode.Scalar(byte))
        }
        if byte >= 0xC0 {
            pending = [byte]
            awaited = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            return nil
        }
        pending.append(byte)
        guard pending.count == awaited else { return nil }
        defer { pending = [] }
        return String(decoding: pending, as: UTF8.self).unicodeScalars.first.map { .print($0) }
    }
}
