import InterviewModel
import InterviewSession

/// The rows between the header and the keys while a question is asked.
struct PanelBody {
    /// How many rows of the answer are shown: its end.
    private static let answerRows = 4
    /// How many notes are shown: the last.
    private static let noteCount = 3

    private let content: PanelContent
    private let cursor: PanelItem?
    private let form: TerminalForm

    /// The body of a panel.
    ///
    /// - Parameter cursor: what the cursor stands on, whose explanation is shown.
    init(_ content: PanelContent, cursor: PanelItem?, form: TerminalForm) {
        self.content = content
        self.cursor = cursor
        self.form = form
    }

    /// All rows, each part below a blank one.
    var rows: [PanelRow] {
        let parts = isAsking ? [question, answer, points, probes, hints] : [standing]
        return ([trouble] + parts + [notes]).filter { !$0.isEmpty }.enumerated().flatMap { index, part in
            index == 0 ? part : [PanelRow("")] + part
        }
    }

    /// Whether there is a question to see through.
    private var isAsking: Bool {
        switch content.stage.stage {
        case .thinking, .answering, .coding, .choosing, .paused: true
        case .lobby, .feedback, .open, .left: false
        }
    }

    /// What to do before the first question and after the last.
    private var standing: [PanelRow] {
        let candidate = content.stage.candidate
        let words =
            switch content.stage.stage {
            case .lobby:
                "You ask, \(candidate) answers. Read each question out, tick what you hear, and ask for what is "
                    + "missing. "
                    + (content.stage.isInterviewerReady
                        ? "You are ready; " : "Press Enter when you are ready; ")
                    + "the interview starts when both are."
            case .feedback:
                "The questions are over. r rates the answers, \(outstanding), and w writes advice for "
                    + "\(candidate). Nobody sees what the other says before both are done."
            case .open: "The feedback is open: look at it together on the candidate's part."
            default: "\(candidate) has left. The session can be continued."
            }
        return plain(form.wrapped(words))
    }

    private var outstanding: String {
        let items = content.scorecard?.items ?? []
        return "\(items.count { $0.isLocked }) of \(items.count) done"
    }

    private var trouble: [PanelRow] {
        plain(content.stage.trouble.map { form.wrapped($0, style: form.palette.warning) } ?? [])
    }

    private var question: [PanelRow] {
        guard let question = content.question else { return [] }
        var rows = heading("Read out")
        rows += plain(form.wrapped(question.words, first: "  ", style: form.palette.strong))
        if let followUp = question.followUp {
            rows +=
                heading("Then asked") + plain(form.wrapped(followUp, first: "  ", style: form.palette.strong))
        }
        return rows
    }

    private var answer: [PanelRow] {
        if let code = content.code, content.question?.followUp == nil {
            var rows = heading("Program, version \(code.version)" + (code.isRunning ? ", running" : ""))
            rows += plain(code.runs.prefix(2).flatMap { form.wrapped($0.line, first: "  ") })
            return rows
        }
        let isHeard = content.heard?.counts ?? false
        let text = isHeard ? content.heard?.text ?? "" : content.draft?.text ?? ""
        guard !text.isEmpty else { return [] }
        let all = form.wrapped(text, first: "  ")
        let shown = all.suffix(Self.answerRows)
        let isCut = shown.count < all.count || !isHeard && content.draft?.isCut ?? false
        let title = isHeard ? "Heard so far" : "Answer so far"
        return heading(isCut ? title + ", its end" : title) + plain(Array(shown))
    }

    private var points: [PanelRow] {
        guard let rubric = content.rubric, !rubric.points.isEmpty else { return [] }
        let wrong = rubric.misconceptions.flatMap { wrong in
            form.wrapped(
                "Not so: \u{201C}\(wrong.quote)\u{201D} \(wrong.reason)", first: "  ",
                style: form.palette.warning)
        }
        return heading("Listen for (* is needed)") + rubric.points.flatMap { point($0) } + plain(wrong)
    }

    private func point(_ point: RubricSection.Point) -> [PanelRow] {
        let isHere = cursor == .point(point.target)
        let hand = point.byHand == nil ? "" : " (by hand)"
        let label = point.label + (point.isRequired ? " *" : "") + hand
        let box = (isHere ? ">" : " ") + (point.isThere ? " [x] " : " [ ] ")
        var rows = form.wrapped(label, first: box) { point.isThere ? form.palette.good($0) : $0 }
        if isHere {
            let stop = point.gloss.last.map { $0.isPunctuation ? "" : "." } ?? ""
            var why = [point.gloss + stop, point.why].filter { !$0.isEmpty }.joined(separator: " ")
            if let quote = point.quote { why += " \u{201C}\(quote)\u{201D}" }
            rows += form.wrapped(why, first: "      ", style: form.palette.dim)
        }
        return rows.map { PanelRow($0, isItem: true, isAtCursor: isHere) }
    }

    private var probes: [PanelRow] {
        guard let section = content.probes else { return [] }
        var rows = section.probes.flatMap { probe($0, chosen: section.chosen) }
        if let chosen = section.chosen, chosen.target == nil {
            rows += plain(form.wrapped(chosen.text, first: "  next    ", style: form.palette.key))
        }
        return rows.isEmpty ? [] : heading("Ask") + rows
    }

    private func probe(_ probe: ProbesSection.Suggestion, chosen: InterviewerQuestion?) -> [PanelRow] {
        let isHere = cursor == .probe(probe.target)
        let isChosen = chosen?.target == probe.target
        let mark = isChosen ? "next" : probe.isAsked ? "asked" : probe.isMissing ? "missing" : "said"
        let isWorthAsking = probe.isMissing && !probe.isAsked
        let rows = form.wrapped(probe.text, first: (isHere ? "> " : "  ") + mark.padded(to: 8)) { text in
            isWorthAsking ? form.palette.key(text) : form.palette.dim(text)
        }
        return rows.map { PanelRow($0, isItem: true, isAtCursor: isHere) }
    }

    private var hints: [PanelRow] {
        guard let hints = content.hints, !hints.hints.isEmpty else { return [] }
        let count = "Hints, \(hints.shown) of \(hints.hints.count) shown"
        guard hints.shown < hints.hints.count else { return heading(count) }
        return heading(count) + plain(form.wrapped(hints.hints[hints.shown], first: "  h shows: "))
    }

    private var notes: [PanelRow] {
        guard let notes = content.notes?.notes, !notes.isEmpty else { return [] }
        return heading("Notes")
            + plain(
                notes.suffix(Self.noteCount).flatMap { note in
                    form.wrapped(
                        (note.kind == .opinion ? "Opinion: " : "") + note.text,
                        first: "  \(PanelClock.text(note.at)) ")
                })
    }

    private func heading(_ text: String) -> [PanelRow] {
        [PanelRow(form.palette.heading(text.cut(to: form.width)))]
    }

    private func plain(_ rows: [String]) -> [PanelRow] { rows.map { PanelRow($0) } }
}
