/// Numbers as JSON writes them, the only way that no YAML reader understands otherwise.
enum NumberText {
    /// Whether the text is a JSON number with or without fraction and exponent.
    ///
    /// By its bytes: a regular expression is compiled at each call, and a file has hundreds of numbers.
    static func isDecimal(_ text: String) -> Bool {
        var rest = text.utf8[...]
        guard dropWhole(&rest) else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            guard dropDigits(&rest) else { return false }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
            guard dropDigits(&rest) else { return false }
        }
        return rest.isEmpty
    }

    /// Whether the text is a whole JSON number.
    static func isWhole(_ text: String) -> Bool {
        var rest = text.utf8[...]
        return dropWhole(&rest) && rest.isEmpty
    }

    private static func dropWhole(_ rest: inout Substring.UTF8View) -> Bool {
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        guard rest.first == UInt8(ascii: "0") else { return dropDigits(&rest) }
        rest.removeFirst()
        return true
    }

    private static func dropDigits(_ rest: inout Substring.UTF8View) -> Bool {
        let count = rest.count
        rest = rest.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return rest.count < count
    }

    /// The number without a needless `.0`.
    static func short(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
    }

    /// A share of 0 to 1, written as a number of per cents from 0 to 100: `45%`.
    static func percent(_ text: String) -> Double? {
        guard text.hasSuffix("%"), isDecimal(String(text.dropLast())), let number = Double(text.dropLast()),
            (0...100).contains(number)
        else { return nil }
        return number / 100
    }
}
