/// Values and calls as Python prints them.
public enum PythonText {
    /// What `repr` gives for a value.
    public static func of(_ value: JSONValue) -> String {
        switch value {
        case .null: "None"
        case .bool(let flag): flag ? "True" : "False"
        case .int(let number): String(number)
        case .double(let number): of(number, infinity: "inf", nan: "nan")
        case .string(let text): quoted(text)
        case .array(let items): "[" + items.map(of).joined(separator: ", ") + "]"
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \(of($0.value))" }
                .joined(separator: ", ") + "}"
        }
    }

    /// A call as it would be written, such as `put(1, 'a')`.
    public static func call(_ call: CaseCall) -> String {
        "\(call.name)(\(call.arguments.map(of).joined(separator: ", ")))"
    }

    /// A number with a point or an exponent, the shortest that reads back the same: `1.0`, `1e-07`, `1e+16`.
    public static func of(_ number: Double, infinity: String, nan: String) -> String {
        if number.isNaN { return nan }
        if number.isInfinite { return number < 0 ? "-" + infinity : infinity }
        var text = number.description
        guard let mark = text.firstIndex(of: "e") else { return text }
        // Swift writes 1e-07 as 1e-07 too, but keeps a needless ".0" before the exponent of whole numbers.
        var digits = String(text[..<mark])
        if digits.hasSuffix(".0") { digits.removeLast(2) }
        text = digits + text[mark...]
        return text
    }

    /// Text in single quotes, or in double ones where it holds single ones only, as `repr` does.
    private static func quoted(_ text: String) -> String {
        let mark: Unicode.Scalar = text.contains("'") && !text.contains("\"") ? "\"" : "'"
        var result = String(mark)
        for scalar in text.unicodeScalars {
            switch scalar {
            case mark, "\\":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if isPrintable(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += escaped(scalar.value)
                }
            }
        }
        result.unicodeScalars.append(mark)
        return result
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }

    private static func escaped(_ value: UInt32) -> String {
        let (letter, width) = value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
        let digits = String(value, radix: 16)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
}
