import InterviewModel
import InterviewSession

extension InterviewerPanel {
    /// The first row: which question, how far it is, and the clock.
    func header(_ content: PanelContent, _ form: TerminalForm) -> String {
        var parts: [String] = []
        if let question = content.question {
            parts.append("Question \(question.number) of \(question.count)")
        }
        parts.append(Self.words(content.stage.stage))
        if let clock = content.clock {
            if let words = PanelClock.words(clock) { parts.append(words) }
            if let round = clock.round { parts.append("round \(PanelClock.text(round))") }
        }
        if let round = content.question?.round { parts.append(round) }
        let separator = form.glyphs == .blocks ? " \u{B7} " : " | "
        return form.palette.heading(VisibleText.line(parts.joined(separator: separator)).cut(to: form.width))
    }

    /// The last row: a remark, or the keys that matter now.
    ///
    /// - Parameter below: how many rows of the body are below the screen.
    func status(_ content: PanelContent, _ form: TerminalForm, below: Int) -> String {
        if let remark { return form.palette.warning(VisibleText.line(remark).cut(to: form.width)) }
        switch mode {
        case .help: return ScreenFrame.status("Keys", keys: [("any key", "back")], form: form)
        case .model, .program:
            let more: [(key: String, words: String)] = below > 0 ? [("space", "more")] : []
            return ScreenFrame.status(
                mode == .model ? "Model answer" : "Program", keys: more + [("any key", "hides it")],
                form: form)
        case .writing(let entry):
            let keys: [(key: String, words: String)] =
                entry.hasLines
                ? [("Enter", "next line"), ("Escape", "done")] : [("Enter", "saves"), ("Escape", "drops it")]
            return ScreenFrame.status("Writing", keys: keys, form: form)
        case .rating: return content.scorecard.map { rating.status($0, form) } ?? ""
        case .watching: return ScreenFrame.status("F2 to the candidate", keys: keys(content), form: form)
        }
    }

    private func keys(_ content: PanelContent) -> [(key: String, words: String)] {
        let help = ("?", "keys")
        switch content.stage.stage {
        case .lobby: return content.stage.isInterviewerReady ? [help] : [("Enter", "ready"), help]
        case .feedback: return [("r", "rate"), ("w", "advice"), help]
        case .open, .left: return [help]
        case .paused: return [("p", "go on"), help]
        case .thinking, .answering, .coding, .choosing: break
        }
        var keys: [(key: String, words: String)] = []
        if content.code != nil { keys.append(("c", "program")) }
        switch item(of: content) {
        case .point: keys.append(("space", "tick"))
        case .probe: keys.append(("Enter", "asks"))
        case nil: break
        }
        keys.append(content.isAnswerOpen ? ("f", "take") : ("n", "next"))
        return keys + [help, ("h", "hint"), ("t", "write"), ("o", "note"), ("r", "rate")]
    }

    private static func words(_ stage: StageSection.Stage) -> String {
        switch stage {
        case .lobby: "not begun"
        case .thinking: "thinking"
        case .answering: "answering"
        case .coding: "coding"
        case .choosing: "your turn"
        case .paused: "paused"
        case .feedback: "feedback"
        case .open: "feedback is open"
        case .left: "the candidate has left"
        }
    }
}
