/// Makes text from elsewhere (answers, program output, content files) safe to print.
///
/// A terminal obeys control characters in what it shows: they can hide text, retitle the window or make
/// it type back. Shown visibly they do nothing.
public enum Printable {
    /// The text with each control character written out; newlines and tabs stay, CRLF becomes a newline.
    ///
    /// Controls below U+0020 and DEL are written as `^[`, those from U+0080 to U+009F and the invisible
    /// characters that turn the direction of text around as `<9B>`, `<202E>`.
    public static func text(_ text: String) -> String {
        escape(text, keeping: ["\n", "\t"])
    }

    /// Like `text(_:)` for a single row: newlines and tabs are written out too.
    public static func line(_ text: String) -> String {
        escape(text, keeping: [])
    }

    private static func escape(_ text: String, keeping kept: Set<Unicode.Scalar>) -> String {
        guard text.unicodeScalars.contains(where: { isUnsafe($0) && !kept.contains($0) }) else { return text }
        var result = String.UnicodeScalarView()
        var previousWasReturn = false
        for scalar in text.unicodeScalars {
            if previousWasReturn && !(scalar == "\n" && kept.contains("\n")) {
                result.append(contentsOf: "^M".unicodeScalars)
            }
            previousWasReturn = scalar == "\r"
            if previousWasReturn { continue }
            if kept.contains(scalar) || !isUnsafe(scalar) {
                result.append(scalar)
            } else {
                result.append(contentsOf: visible(scalar).unicodeScalars)
            }
        }
        if previousWasReturn { result.append(contentsOf: "^M".unicodeScalars) }
        return String(result)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x2028...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x061C: true
        default: false
        }
    }

    private static func visible(_ scalar: Unicode.Scalar) -> String {
        if scalar.value < 0x80, let letter = Unicode.Scalar(scalar.value ^ 0x40) {
            return "^\(Character(letter))"
        }
        return "<\(String(scalar.value, radix: 16, uppercase: true))>"
    }
}
