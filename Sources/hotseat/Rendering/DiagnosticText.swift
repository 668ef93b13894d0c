import InterviewModel

/// Diagnostics as an author reads them: the code, the place, the line with a caret under it, and the help.
///
/// ```
/// error[HS020]: a round has no key `qestions`
///   --> Scenarios/mine.yaml:9:5
///    |
///  9 |     qestions: [gil]
///    |     ^
///    = help: Did you mean `questions`?
/// ```
struct DiagnosticText {
    /// The folder that paths are shortened to, so that they can be opened from where the user stands.
    let workingDirectory: String
    /// The most characters of a line that are shown.
    static let width = 100

    /// One diagnostic.
    func text(_ diagnostic: Diagnostic) -> String {
        var lines = ["\(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(within(diagnostic.message))"]
        let place = [diagnostic.line, diagnostic.column].compactMap(\.self).map { ":\($0)" }.joined()
        let number = diagnostic.line.map(String.init) ?? ""
        let margin = String(repeating: " ", count: max(2, number.count + 1))
        lines.append("\(margin)--> \(VisibleText.line(shortened(diagnostic.file)))\(place)")
        if let excerpt = diagnostic.excerpt, diagnostic.line != nil {
            let (line, caret) = Self.window(excerpt, column: diagnostic.column ?? 1)
            let gap = String(repeating: " ", count: margin.count - number.count)
            lines.append("\(margin) |")
            lines.append("\(gap)\(number) | \(line)".trimmingTrailingSpaces)
            lines.append("\(margin) | \(caret)")
        }
        if let help = diagnostic.help { lines.append("\(margin) = help: \(help)") }
        return VisibleText.of(lines.joined(separator: "\n"))
    }

    /// All of them with blank lines between.
    func text(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(text).joined(separator: "\n\n")
    }

    /// How many there are, as a sentence; nil where there are none.
    static func count(_ diagnostics: [Diagnostic]) -> String? {
        let errors = diagnostics.count { $0.severity == .error }
        let parts = [(errors, "error"), (diagnostics.count - errors, "warning")].filter { $0.0 > 0 }
            .map(Quantity.text)
        return parts.isEmpty ? nil : parts.joined(separator: " and ") + "."
    }

    private func shortened(_ path: String) -> String {
        path.hasPrefix(workingDirectory + "/") ? String(path.dropFirst(workingDirectory.count + 1)) : path
    }

    /// A sentence with the paths that it names shortened as well. Those of a help stay whole: it may be a command.
    private func within(_ sentence: String) -> String {
        sentence.replacing(workingDirectory + "/", with: "")
    }

    /// The part of a long line around the column, and a caret under the column.
    private static func window(_ line: String, column: Int) -> (line: String, caret: String) {
        let characters = Array(VisibleText.line(line))
        var start = 0
        if characters.count > width { start = max(0, min(column - 1 - width / 2, characters.count - width)) }
        var shown = Array(characters[start..<min(characters.count, start + width)])
        if start > 0, !shown.isEmpty { shown[0] = "…" }
        if start + width < characters.count { shown[shown.count - 1] = "…" }
        let before = max(0, min(column - 1 - start, shown.count))
        // Wide characters take two columns on the screen, so the caret has to go as far.
        let indent = String(repeating: " ", count: TextWidth.of(String(shown[..<before])))
        return (String(shown), indent + "^")
    }
}
