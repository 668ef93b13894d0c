import InterviewModel

/// Colours the marked words of an answer row by row. Where they begin and end is told by characters within the text
/// that take no column and mean nothing any more, so that wrapping need not know of them.
struct MarkPaint {
    private let palette: Palette
    /// Marks that are open: of concepts, and of what is wrong.
    private var concepts = 0
    private var wrongs = 0

    /// Paint for a terminal.
    init(palette: Palette) {
        self.palette = palette
    }

    /// Unicode's deprecated format characters: nothing shows them, and `stripped(_:)` takes them out of what users wrote.
    private static let conceptOpens: Unicode.Scalar = "\u{206A}"
    private static let conceptCloses: Unicode.Scalar = "\u{206B}"
    private static let wrongOpens: Unicode.Scalar = "\u{206C}"
    private static let wrongCloses: Unicode.Scalar = "\u{206D}"
    private static let all: ClosedRange<Unicode.Scalar> = "\u{206A}"..."\u{206F}"

    /// Where a mark begins.
    static func opening(_ isWrong: Bool) -> String { String(isWrong ? wrongOpens : conceptOpens) }

    /// Where a mark ends.
    static func closing(_ isWrong: Bool) -> String { String(isWrong ? wrongCloses : conceptCloses) }

    /// A text without these characters, each shown by its number instead.
    static func stripped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: all.contains) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if all.contains(scalar) {
                result += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The next row, coloured and without the characters.
    mutating func row(_ text: String) -> String {
        let isPlain = !text.unicodeScalars.contains(where: Self.all.contains)
        if isPlain { return styled(text) }
        var result = ""
        var part = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard Self.all.contains(scalar) else {
                part.append(scalar)
                continue
            }
            result += styled(String(part))
            part = String.UnicodeScalarView()
            switch scalar {
            case Self.conceptOpens: concepts += 1
            case Self.conceptCloses: concepts -= 1
            case Self.wrongOpens: wrongs += 1
            default: wrongs -= 1
            }
        }
        return result + styled(String(part))
    }

    private func styled(_ text: String) -> String {
        if wrongs > 0 { return palette.bad(text) }
        return concepts > 0 ? palette.good(text) : text
    }
}
