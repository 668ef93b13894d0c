/// Text as a YAML scalar on one line.
enum YAMLText {
    /// The text as it stands where no reader can take it for anything else, and in double quotes otherwise.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, first.isASCII,
            text.last?.isWhitespace == false, AmbiguousScalar.truth(of: text) == nil, text != "null",
            !text.contains(": "), !text.contains(" #"), text.last != ":"
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && scalar.value != 0x7F && !"[]{}".unicodeScalars.contains(scalar)
                && !(0x80..<0xA0).contains(scalar.value) && !isLineEnd(scalar)
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || isLineEnd(scalar):
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    /// What YAML takes for the end of a line beyond ASCII.
    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        [0x85, 0x2028, 0x2029, 0xFEFF].contains(scalar.value)
    }
}
