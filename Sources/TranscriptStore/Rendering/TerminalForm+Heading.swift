import InterviewModel

extension TerminalForm {
    /// A heading with an empty line before it and a rule below.
    func heading(_ text: String) -> [String] {
        let lines = wrapped(text, style: palette.heading)
        let width = min(self.width, TextWidth.of(VisibleText.line(text)))
        return [""] + lines + [palette.dim(String(repeating: glyphs.rule, count: width))]
    }
}
