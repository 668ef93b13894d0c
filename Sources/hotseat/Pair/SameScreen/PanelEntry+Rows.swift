import InterviewModel

extension PanelEntry {
    /// The text in rows with its caret, `most` of them and the caret's among those, below a row that says what it is
    /// for.
    func rows(_ form: TerminalForm, most: Int) -> [String] {
        var marked = signs
        marked.insert(Self.caretMark, at: caret)
        let rows = form.wrapped(String(marked), first: "  ")
        let caretRow = rows.firstIndex { $0.contains(Self.caretMark) } ?? 0
        let shown = rows[max(0, caretRow - most + 1)...].prefix(max(1, most))
        let title = form.palette.heading(VisibleText.line(title).cut(to: form.width))
        return [title] + shown.map { $0.replacing(String(Self.caretMark), with: "_") }
    }

    /// What is being written.
    var title: String {
        switch purpose {
        case .heard: "What was said, in short"
        case .note(.observation): "Note: what was said or done"
        case .note(.opinion): "Note: what you make of it"
        case .question: "A question of your own"
        case .keep: "For the candidate: keep doing"
        case .stop: "For the candidate: stop doing"
        case .start: "For the candidate: start doing"
        }
    }

    /// Takes the caret's place while rows are laid out: a sign for private use, which nobody types.
    private static let caretMark: Character = "\u{E000}"
}
