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
        lines += program(item, on: timeLine)
        lines += assessment(item)
        for note in notes where note.place == item.place { lines += self.note(note, on: timeLine) }
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

    private func program(_ item: TranscriptItem, on timeLine: TimeLine) -> [String] {
        guard let code = item.code, let program = item.finalProgram else { return [] }
        var lines: [String] = []
        if item.state != .answered {
            lines += form.wrapped("Written, but not submitted:", first: "   ", style: palette.warning)
        }
        lines += body(program.hasSuffix("\n") ? String(program.dropLast()) : program)
        for run in code.runs {
            let passed = run.run.verdict?.outcome == .passed
            let scope = run.run.scope == .all ? "all cases" : "visible cases"
            lines += form.wrapped(
                "\(Wording.time(timeLine.active(at: run.at))) version \(run.run.version), \(scope): "
                    + Wording.outcome(run.run)
                    + (run.run.verdict?.containment == .limitsOnly ? " (run without a sandbox)" : ""),
                first: "   ", style: passed ? palette.good : palette.bad)
        }
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

    private func assessment(_ item: TranscriptItem) -> [String] {
        guard item.state == .answered else { return [] }
        var line = item.score.map { "   " + palette.strong("Score ") + score($0) } ?? "   Not scored"
        if item.isAided { line += palette.dim(", aided by \(Quantity.text(item.hints.count, "hint"))") }
        guard let assessment = item.assessments.last, item.challenge == nil else { return [line] }
        var lines = [line]
        if assessment.probesIncluded > 0, let first = item.unpromptedScore {
            lines += form.wrapped(
                "after \(Quantity.text(assessment.probesIncluded, "probe")); unprompted "
                    + Wording.score(first), first: "   ", style: palette.dim)
        }
        for finding in assessment.report.findings {
            lines += self.finding(finding, in: assessment, of: item)
        }
        return lines + delivery(assessment, of: item)
    }

    private func delivery(_ assessment: Assessment, of item: TranscriptItem) -> [String] {
        let panel = DeliveryPanel(assessment.report.delivery, answer: item.text(of: assessment))
        guard !panel.isEmpty else { return [] }
        return form.wrapped(panel.heading, first: "   ", style: palette.dim)
            + panel.lines.flatMap { form.wrapped($0, first: "     ", style: palette.dim) }
    }

    private func finding(_ finding: Finding, in assessment: Assessment, of item: TranscriptItem) -> [String] {
        let mood =
            finding.points > 0
            ? palette.good
            : finding.points < 0 ? palette.bad : finding.potential > 0 ? palette.warning : palette.dim
        let points = Wording.points(finding.points)
        let gain = finding.potential > 0 ? " (up to \(Wording.points(finding.potential)))" : ""
        return form.wrapped(
            finding.message + gain, first: "   \(points.alignedRight(in: 5))  ", style: mood)
            + (item.quote(finding, in: assessment).map { quoted($0, prefix: "          ") } ?? [])
    }
}
