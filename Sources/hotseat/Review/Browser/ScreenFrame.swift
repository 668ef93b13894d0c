import InterviewModel

/// A whole screen to be drawn over what is there.
enum ScreenFrame {
    /// The sequence that draws these rows, as many as the screen has, from the top. What is too wide is cut off by the terminal rather than
    /// wrapped, so that every row stays a row.
    static func text(_ rows: [String]) -> String {
        // Each row is cleared before it is written: clearing behind one that fills the screen would take its last sign.
        "\u{1B}[?7l\u{1B}[H" + rows.map { "\u{1B}[K" + $0 + "\u{1B}[0m" }.joined(separator: "\r\n")
            + "\u{1B}[?7h"
    }

    /// The last row of a screen: where one is, then as many keys as there is room for, the most needed first.
    static func status(_ place: String, keys: [(key: String, words: String)], form: TerminalForm) -> String {
        let separator = form.glyphs == .blocks ? " \u{B7} " : " | "
        let place = VisibleText.line(place).cut(to: form.width)
        var room = form.width - TextWidth.of(place)
        var row = form.palette.strong(place)
        for (key, words) in keys {
            let text = words.isEmpty ? key : "\(key) \(words)"
            room -= TextWidth.of(separator + text)
            guard room >= 0 else { break }
            row +=
                form.palette.dim(separator) + form.palette.key(key)
                + (words.isEmpty ? "" : form.palette.dim(" " + words))
        }
        return row
    }

    /// The keys there are, as a screen of help.
    static func help(_ title: String, _ keys: [(key: String, words: String)], form: TerminalForm) -> [String]
    {
        let width = (keys.map { TextWidth.of($0.key) }.max() ?? 0) + 2
        return [form.palette.heading(title), ""]
            + keys.flatMap { key, words in
                Wrapping.rows(
                    of: words, width: form.width, first: "  " + String(repeating: " ", count: width)
                ).enumerated().map { index, row in
                    index == 0
                        ? "  " + form.palette.key(key.padded(to: width)) + row.dropFirst(2 + width) : row
                }
            }
    }
}
