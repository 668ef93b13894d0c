/// Text of the user made safe to show: what would command a terminal, or turn the text around, is shown as a
/// sign instead.
public enum VisibleText {
    /// The text with control characters as their pictures (U+2400 and on) and other hidden commands by number.
    /// Line ends stay, tabs too.
    public static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { picture($0) != nil }) || text.utf8.contains(0x0D) else {
            return text
        }
        var result = String.UnicodeScalarView()
        var previousWasReturn = false
        for scalar in text.unicodeScalars {
            if previousWasReturn, scalar != "\n" { result.append("\u{240D}") }
            previousWasReturn = scalar == "\r"
            if previousWasReturn { continue }
            if let picture = picture(scalar) {
                result.append(contentsOf: picture.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        if previousWasReturn { result.append("\u{240D}") }
        return String(result)
    }

    /// The text's lines, made visible. A return before a line feed belongs to the line end.
    static func lines(of text: String) -> [String] {
        of(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func picture(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: nil
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
        case 0x7F: "\u{2421}"
        // C1 controls, line and paragraph separators, and the marks that turn the direction of writing.
        case 0x80...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
            "<U+\(String(repeating: "0", count: scalar.value < 0x100 ? 2 : 0))"
                + "\(String(scalar.value, radix: 16, uppercase: true))>"
        default: nil
        }
    }
}
