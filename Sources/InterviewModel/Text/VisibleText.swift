/// Text from elsewhere (answers, program output, content files, names on the disk) made safe to show.
///
/// A terminal obeys control characters in what it shows: they can hide text, retitle the window or make it type
/// back; marks of direction make text read as what it is not. Here they become signs. Characters that only join
/// others (emoji, Persian, Hindi) stay.
public enum VisibleText {
    /// The text with control characters as their pictures (U+2400 and on), and C1 controls, line separators and
    /// the marks that turn the direction of writing by number (`<U+202E>`).
    ///
    /// Line ends stay, tabs too; CRLF becomes a line feed.
    public static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\r" || sign(for: $0) != nil }) else { return text }
        var result = String.UnicodeScalarView()
        var previousWasReturn = false
        for scalar in text.unicodeScalars {
            if previousWasReturn, scalar != "\n" { result.append("\u{240D}") }
            previousWasReturn = scalar == "\r"
            if previousWasReturn { continue }
            if let sign = sign(for: scalar) {
                result.append(contentsOf: sign.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        if previousWasReturn { result.append("\u{240D}") }
        return String(result)
    }

    /// The text for a single row: as `of(_:)`, each line end and tab as a space.
    public static func line(_ text: String) -> String {
        String(of(text).map { $0 == "\n" || $0 == "\t" ? " " : $0 })
    }

    /// The text's lines, made visible.
    public static func lines(of text: String) -> [String] {
        of(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func sign(for scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: nil
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
            "<U+\(String(repeating: "0", count: scalar.value < 0x100 ? 2 : scalar.value < 0x1000 ? 1 : 0))"
                + "\(String(scalar.value, radix: 16, uppercase: true))>"
        default: nil
        }
    }
}
