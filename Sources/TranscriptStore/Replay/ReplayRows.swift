import InterviewModel

/// A replay in the rows of a terminal: what is settled, and below it what is being written.
struct ReplayRows {
    /// The rows below all that is settled. Never none.
    struct Block: Hashable {
        /// The rows.
        var rows = [""]
        /// The row of the cursor.
        var caretRow = 0
        /// The column of the cursor.
        var caretColumn = 0
    }

    /// The terminal.
    let form: TerminalForm
    /// The rows that a block may have.
    let height: Int

    /// Rows for a terminal; less than 4 are taken as 4.
    init(_ form: TerminalForm, height: Int) {
        self.form = form
        self.height = max(4, height)
    }

    private var palette: Palette { form.palette }

    /// The rows that a moment leaves for good; none where it shows in the block alone.
    func settled(_ moment: ReplayMoment) -> [String] {
        guard let step = ReplayStep(moment.what) else { return [] }
        switch (step.kind, moment.what) {
        case (.title, _): return form.wrapped(step.words, style: palette.heading)
        case (.round, _):
            let width = min(form.width, TextWidth.of(VisibleText.line(step.words)))
            let rule = palette.dim(String(repeating: "\u{2500}", count: width))
            return [""] + form.wrapped(step.words, style: palette.heading) + [rule]
        case (_, .asked(let question)): return asked(question)
        // The block shows it while it lasts.
        case (_, .idle): return []
        case (.end, _): return [""] + form.wrapped(step.words, style: palette.strong)
        default:
            return form.wrapped(
                step.words, first: "   ", style: { palette.styled($0, mood(step, moment.what)) })
                + (step.text.map { body($0, isCode: step.kind == .code) } ?? [])
        }
    }

    /// What is being written at an instant, with its clock.
    func block(_ stage: ReplayStage, at now: Milliseconds) -> Block {
        guard stage.isOpen else { return Block() }
        let word =
            stage.clock?.isThinking == true ? "think" : stage.question?.isCoding == true ? "code" : "answer"
        let time = stage.clock.map { clock($0.seconds(at: now)) }
        let plain = (time.map { $0.text + " " } ?? "") + word + "> "
        let prompt = (time.map { palette.styled($0.text, $0.style) + " " } ?? "") + word + "> "
        let width = form.width - 1
        let draft = DraftRows(
            stage.draft, caret: stage.caret, indent: plain.count, width: width, room: width * height * 4)
        var block = Block(rows: draft.rows, caretRow: draft.caretRow, caretColumn: draft.caretColumn)
        block.rows[0] = prompt + block.rows[0]
        let note = stage.idle.map { palette.dim("   no change for \(Wording.time($0))".cut(to: width)) }
        block.fit(height - (note == nil ? 0 : 1), head: prompt + palette.dim("\u{2026}"))
        if let note { block.rows.append(note) }
        return block
    }

    private func asked(_ question: ReplayQuestion) -> [String] {
        let mark = question.isProbe ? "   ? " : question.number.map { "\($0). " } ?? "? "
        var rows = [""] + form.wrapped(question.prompt, first: mark, style: palette.strong)
        if question.think > .zero {
            let times = "\(Wording.time(question.think)) to think, then \(Wording.time(question.limit))"
            rows += form.wrapped(times, first: "   ", style: palette.dim)
        }
        return rows
    }

    /// What the candidate wrote, behind a bar.
    private func body(_ text: String, isCode: Bool) -> [String] {
        let bar = "   " + palette.dim("\u{2502}") + " "
        return VisibleText.lines(of: text.trimmedLines).flatMap { line in
            let style: Palette.Style? =
                !isCode ? nil : line.hasPrefix("+ ") ? .good : line.hasPrefix("- ") ? .bad : .dim
            return Wrapping.rows(of: line, width: form.width - 5) { row in
                style.map { palette.styled(row, $0) } ?? row
            }
        }.map { $0.isEmpty ? bar.trimmingTrailingSpaces : bar + $0 }
    }

    /// As the prompt of a session has it: calm, then a warning in the last minute, then red.
    private func clock(_ seconds: Int) -> (text: String, style: Palette.Style) {
        let text = Wording.time(.seconds(abs(seconds)))
        if seconds < 0 { return ("+" + text, .bad) }
        return (text, seconds <= 15 ? .bad : seconds <= 60 ? .warning : .key)
    }

    private func mood(_ step: ReplayStep, _ what: ReplayMoment.What) -> Palette.Style {
        if case .scored(let score, _) = what {
            return switch ScoreBand(score: score) {
            case .strong: .good
            case .middling: .warning
            case .poor: .bad
            }
        }
        return switch step.kind {
        case .passed: .good
        case .failed: .bad
        case .hint, .warning: .warning
        case .note, .score: .key
        case .title, .round, .question, .probe, .end: .strong
        case .answer, .draft, .code, .pause, .remark: .dim
        }
    }
}

extension ReplayRows.Block {
    /// Keeps no more rows than there is room for: the last ones, or those up to the cursor where that is above them.
    /// `head`, the prompt, stands in place of what is cut off before them.
    mutating func fit(_ room: Int, head: String) {
        guard rows.count > room else { return }
        let end = caretRow < rows.count - room + 1 ? max(room, caretRow + 1) : rows.count
        let start = end - room
        rows = Array(rows[start..<end])
        caretRow -= start
        if start > 0 {
            rows[0] = head
            if caretRow == 0 { caretColumn = 0 }
        }
    }
}

extension String {
    /// The text without empty lines at its end.
    fileprivate var trimmedLines: String {
        var rest = self[...]
        while rest.last?.isNewline == true { rest.removeLast() }
        return String(rest)
    }
}
