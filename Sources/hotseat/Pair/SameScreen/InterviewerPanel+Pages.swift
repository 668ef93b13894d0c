import InterviewModel
import InterviewSession

/// What is shown in place of the points until the next key.
extension InterviewerPanel {
    /// The keys there are.
    static func help(_ form: TerminalForm) -> [String] {
        ScreenFrame.help(
            "Interviewing",
            [
                ("down, up", "the next or last point or probe"),
                ("space", "ticks a point, or unticks it; a leaves it to Hotseat again"),
                ("Enter", "asks the probe, or the one for the point"),
                ("q", "asks a question of your own; x takes back what is to be asked"),
                ("f", "takes the answer as it stands"),
                ("n", "on to the next question"),
                ("s", "passes over the question"),
                ("h", "shows the candidate the next hint"),
                ("e", "gives more time"),
                ("p", "stops the clock, and lets it go on"),
                ("t", "writes what was said, where it is said aloud"),
                ("o, O", "a note of what was said or done, and of what you make of it"),
                ("m", "the model answer"),
                ("c", "the program as it stands, in a live-coding task"),
                ("r", "rates the answers"),
                ("w", "advice for the candidate, at the end"),
                ("Page Up, Down", "further up and down"),
                ("F2, Escape", "back to the candidate"),
            ], form: form)
    }

    /// The model answer.
    static func model(_ content: PanelContent, _ form: TerminalForm) -> [String] {
        let texts = [content.model?.text, content.model?.solution].compactMap(\.self)
        guard !texts.isEmpty else { return form.wrapped("There is no model answer to this one.") }
        return [form.palette.heading("A good answer"), ""]
            + texts.flatMap { Wrapping.rows(of: $0, width: form.width, keepsCode: true) + [""] }
    }

    /// The program as the candidate last saved it. A line that is too long is cut, as an editor would show it.
    static func program(_ content: PanelContent, _ form: TerminalForm) -> [String] {
        guard let code = content.code else { return [] }
        let heading = VisibleText.line("\(code.language), version \(code.version)").cut(to: form.width)
        let lines = VisibleText.lines(of: code.text.replacing("\t", with: "    "))
        return [form.palette.heading(heading), ""] + lines.map { $0.cut(to: form.width) }
    }
}
