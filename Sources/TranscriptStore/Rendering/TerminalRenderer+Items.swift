import InterviewModel

extension TerminalRenderer {
    /// One item with all that came of it.
    func item(
        _ item: TranscriptItem, number: Int, notes: [TranscriptNote], on timeLine: TimeLine
    ) -> [String] {
        var lines = [""]
        let prompt = item.challenge.map { "\($0)\n\(item.prompt)" } ?? item.prompt
        lines += form.wrapped(prompt, first: "\(number). ", style: palette.strong)
        for exchange in item.exchanges { lines += self.exchange(exchange, of: item) }
        if item.exchanges.isEmpty {
            lines += form.wrapped(
                Wording.state(item.state).capitalizedFirst, first: "   ", style: palette.dim)
        }
        for hint in item.hints {
            lines += form.wrapped("Hint: \(hint.text)", first: "   ", style: palette.warning)
        }
        lines += program(item)
        lines += assessment(item)
        if let rating = item.rating { lines += RatingText(form).lines(rating) }
        // A note of one line stands in the timeline of a program.
        for note in notes
        where note.place == item.place && !(item.code != nil && Wording.isOneLine(note.text)) {
            lines += self.note(note, on: timeLine)
        }
        return lines
    }

    /// A remark of the candidate's.
    func note(_ note: TranscriptNote, on timeLine: TimeLine) -> [String] {
        form.wrapped(
            "Note at \(Wording.time(timeLine.active(at: note.at)))", first: "   ", style: palette.dim)
            + body(note.text)
    }

    /// An exchange: the probe's words, times, and what was written.
    func exchange(_ exchange: Exchange, of item: TranscriptItem?) -> [String] {
        var lines: [String] = []
        if exchange.isProbe || item == nil {
            lines += form.wrapped(exchange.prompt, first: "   ? ", style: palette.strong)
        }
        lines += form.wrapped(
            Wording.facts(exchange).joined(separator: "; ").capitalizedFirst, first: "   ", style: palette.dim
        )
        if let answer = exchange.answer, exchange.isAnswered, item?.challenge == nil || exchange.isProbe {
            lines += body(answer)
        }
        if let draft = exchange.draft {
            let label =
                switch (exchange.outcome, item?.challenge) {
                case (.answered, .some): "Typed at the prompt:"
                case (.answered, nil): "Also typed, but not in the answer:"
                default: "Written, but not submitted:"
                }
            lines += form.wrapped(label, first: "   ", style: palette.warning) + body(draft)
        }
        return lines
    }

    /// What the candidate wrote, behind a bar.
    private func body(_ text: String) -> [String] {
        let bar = "   " + palette.dim("\u{2502}") + " "
        let inner = TerminalForm(width: form.width - 5, palette: form.palette)
        return inner.wrapped(text).map { $0.isEmpty ? bar.trimmingTrailingSpaces : bar + $0 }
    }

    private func program(_ item: TranscriptItem) -> [String] {
        guard let code = item.code else { return [] }
        guard let program = item.finalProgram else { return timeline(code) }
        var lines: [String] = []
        if item.state != .answered {
            lines += form.wrapped("Written, but not submitted:", first: "   ", style: palette.warning)
        }
        lines += body(program.hasSuffix("\n") ? String(program.dropLast()) : program)
        lines += timeline(code)
        guard let verdict = code.finalVerdict else { return lines }
        if let message = verdict.message { lines += body(message) }
        for result in verdict.cases where result.outcome != .passed {
            let kind = result.isVisible ? "Case" : "Hidden case"
            lines += form.wrapped(
                "\(kind) \(result.name): \(result.outcome.words)", first: "   ", style: palette.bad
            )
            let parts = [
                ("Input", result.input), ("Expected", result.expected), ("Got", result.got),
                ("Printed", result.output), ("Detail", result.detail),
            ]
            for (label, text) in parts {
                if let text { lines += form.wrapped("\(label): \(text)", first: "     ") }
            }
        }
        return lines
    }
    private func timeline(_ code: CodeHistory) -> [String] {
        guard !code.timeline.moments.isEmpty else { return [] }
        var lines = form.wrapped("\(Wording.heading(code.timeline)):", first: "   ", style: palette.strong)
        for moment in code.timeline.moments {
            let time = Wording.time(moment.elapsed).alignedRight(in: 7)
            lines += form.wrapped(
                Wording.moment(moment.what), first: "   \(time)  ",
                style: { palette.styled($0, mood(of: moment.what)) })
        }
        if code.runs.contains(where: { $0.run.verdict?.containment == .limitsOnly }) {
            lines += form.wrapped("Run without a sandbox.", first: "   ", style: palette.warning)
        }
        return lines
    }

    private func mood(of what: CodeTimeline.What) -> Palette.Style {
        switch what {
        case .ran(let result): result.outcome == .passed ? .good : .bad
        case .hint: .warning
        case .thought, .testAdded, .testDropped: .key
        case .saved, .restored, .languageChosen: .dim
        }
    }
}
