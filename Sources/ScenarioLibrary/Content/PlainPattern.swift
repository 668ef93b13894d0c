/// Tells of a regular expression of the common kind that it is one and needs at least one character.
///
/// Only to save time: compiling a hundred patterns to check them takes longer than to read all questions. Whatever
/// is not of the common kind is left to the standard library.
struct PlainPattern {
    private struct Unknown: Error {}

    /// The longest pattern that is looked at, in bytes: reading goes as deep as its brackets.
    private static let longest = 1000

    private let bytes: [UInt8]
    private var at = 0

    /// Whether a pattern is known to be sound, in lower case, and not met by nothing at all.
    static func isSound(_ pattern: String) -> Bool {
        guard pattern.utf8.count <= longest else { return false }
        var reader = PlainPattern(bytes: Array(pattern.utf8))
        guard let mayBeEmpty = try? reader.choice() else { return false }
        return !mayBeEmpty && reader.at == reader.bytes.count
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func take(_ text: StaticString) -> Bool {
        let isThere = text.withUTF8Buffer { bytes[at...].starts(with: $0) }
        if isThere { at += text.utf8CodeUnitCount }
        return isThere
    }

    // Each of these reads on and tells whether what it read may be nothing at all.

    private mutating func choice() throws(Unknown) -> Bool {
        var mayBeEmpty = try row()
        while take("|") {
            let other = try row()
            mayBeEmpty = mayBeEmpty || other
        }
        return mayBeEmpty
    }

    private mutating func row() throws(Unknown) -> Bool {
        var mayBeEmpty = true
        while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
            let partMayBeEmpty = try part()
            mayBeEmpty = mayBeEmpty && partMayBeEmpty
        }
        return mayBeEmpty
    }

    private mutating func part() throws(Unknown) -> Bool {
        if take("\\b") || take("^") { return try noRepetition() }
        if take("(?!") || take("(?=") {
            _ = try choice()
            guard take(")") else { throw Unknown() }
            return try noRepetition()
        }
        var mayBeEmpty = false
        if take("(?:") || take("(") {
            mayBeEmpty = try choice()
            guard take(")") else { throw Unknown() }
        } else if take("[") {
            try set()
        } else if !take(".") {
            try character(also: " -/',;:!@=%&<>~")
        }
        if take("?") || take("*") {
            mayBeEmpty = true
        } else if take("{") {
            if try bounds() == 0 { mayBeEmpty = true }
        } else {
            _ = take("+")
        }
        _ = try noRepetition()
        return mayBeEmpty
    }

    private func noRepetition() throws(Unknown) -> Bool {
        if let next, "?*+{".utf8.contains(next) { throw Unknown() }
        return true
    }

    private mutating func set() throws(Unknown) {
        _ = take("^")
        repeat { try character(also: " .,;:!?'") } while next != UInt8(ascii: "]")
        at += 1
    }

    /// A small letter, a digit, a sign that stands for itself, or a common escape.
    private mutating func character(also signs: StaticString) throws(Unknown) {
        guard let byte = next else { throw Unknown() }
        at += 1
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            return
        case UInt8(ascii: "\\"):
            guard let letter = next, "wds.()[]{}*+?^$|".utf8.contains(letter) else { throw Unknown() }
            at += 1
        default:
            guard signs.withUTF8Buffer({ $0.contains(byte) }) else { throw Unknown() }
        }
    }

    /// The lower of the bounds of a repetition.
    private mutating func bounds() throws(Unknown) -> Int {
        let least = try number()
        if take(",") {
            guard try number() >= max(1, least) else { throw Unknown() }
        }
        guard take("}") else { throw Unknown() }
        return least
    }

    private mutating func number() throws(Unknown) -> Int {
        let digits = bytes[at...].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard (1...3).contains(digits.count) else { throw Unknown() }
        at += digits.count
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
