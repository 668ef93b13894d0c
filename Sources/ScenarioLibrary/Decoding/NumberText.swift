/// Numbers as JSON writes them, the only way that no YAML reader understands otherwise.
enum NumberText {
    /// Whether the text is a JSON number with or without fraction and exponent.
    static func isDecimal(_ text: String) -> Bool {
        text.wholeMatch(of: /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/) != nil
    }

    /// Whether the text is a whole JSON number.
    static func isWhole(_ text: String) -> Bool {
        text.wholeMatch(of: /-?(?:0|[1-9][0-9]*)/) != nil
    }

    /// The number without a needless `.0`.
    static func short(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
    }
}
