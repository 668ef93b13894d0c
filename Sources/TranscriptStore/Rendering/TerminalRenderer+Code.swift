import InterviewModel

extension TerminalRenderer {
    /// The program as it was last, what came of it, and its timeline.
    func program(_ item: TranscriptItem) -> [String] {
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
