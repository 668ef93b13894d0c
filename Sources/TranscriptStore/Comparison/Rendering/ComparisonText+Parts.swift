import InterviewModel

extension ComparisonText {
    /// What both were, fact by fact.
    func facts(_ facts: [(name: String, before: String, after: String)], _ dates: [String]) -> [String] {
        TextTable(
            columns: [
                TextTable.Column(title: ""), TextTable.Column(title: dates[0]),
                TextTable.Column(title: dates[1]),
            ],
            rows: facts.map { fact in
                let width = max(12, (form.width - 22) / 2)
                return [
                    TextTable.Cell(fact.name, .dim), TextTable.Cell(fact.before.cut(to: width)),
                    TextTable.Cell(fact.after.cut(to: width)),
                ]
            }
        ).lines(form)
    }

    /// The elements kind by kind: what each was, is, and by how much it changed. What got better begins with `+`,
    /// what got worse with `-`.
    func elements(_ elements: [ElementChange], _ dates: [String]) -> [String] {
        ElementChange.Kind.allCases.flatMap { kind -> [String] in
            let own = elements.filter { $0.kind == kind }
            guard !own.isEmpty else { return [] }
            let table = TextTable(
                columns: [
                    TextTable.Column(title: ""),
                    TextTable.Column(title: dates[0], isNumber: true),
                    TextTable.Column(title: dates[1], isNumber: true),
                    TextTable.Column(title: "CHANGE", isNumber: true),
                ],
                rows: own.map { row($0) }, mark: 2)
            return [""] + form.wrapped(ComparisonWords.heading(kind), style: palette.strong)
                + table.lines(form)
        }
    }

    private func row(_ change: ElementChange) -> [TextTable.Cell] {
        let mark = change.isBetter.map { $0 ? "+ " : "- " } ?? "  "
        let style: Palette.Style = change.isBetter.map { $0 ? .good : .bad } ?? .dim
        return [
            TextTable.Cell(mark + change.label, change.isBetter == nil ? nil : style),
            TextTable.Cell(ComparisonWords.value(change.before, change.kind)),
            TextTable.Cell(ComparisonWords.value(change.after, change.kind)),
            TextTable.Cell(ComparisonWords.change(change), style),
        ]
    }

    /// What was written, with the scorer's marks; of a task, how the program changed.
    func texts(_ comparison: AnswerComparison) -> [String] {
        if comparison.after.item.challenge != nil {
            return programs(comparison.before.text, comparison.after.text)
        }
        let columns = SideBySide(form: form)
        let texts = [comparison.before, comparison.after].map { attempt in
            columns.column.wrapped(
                "\(day(attempt.startedAt)), \(AnswerComparison.score(attempt.score))", style: palette.strong)
                + text(of: attempt, form: columns.column)
        }
        return [""] + columns.rows(texts[0], texts[1])
    }

    /// What was written in one attempt.
    func text(of attempt: AnswerAttempt, form: TerminalForm) -> [String] {
        let renderer = TerminalRenderer(form, timeZone: timeZone, frameworks: frameworks)
        if attempt.item.challenge != nil { return renderer.body(attempt.text) }
        let marked = MarkedItem(attempt.item, frameworks: frameworks, glyphs: form.glyphs)
        var answers = 0
        var lines: [String] = []
        for exchange in attempt.item.exchanges {
            lines += renderer.exchange(exchange, of: attempt.item, marked: marked?.slice(answers))
            if exchange.answer != nil { answers += 1 }
        }
        return lines + (marked.map(renderer.overview) ?? [])
    }

    private func programs(_ before: String, _ after: String) -> [String] {
        let difference = LineDifference(from: before, to: after)
        guard difference.lines.contains(where: { $0.side != .both }) else {
            return [""] + form.wrapped("The program is the same.")
        }
        return [""]
            + difference.lines.flatMap { line -> [String] in
                let (sign, style): (String, Palette.Style?) =
                    switch line.side {
                    case .both: ("  ", nil)
                    case .removed: ("- ", .bad)
                    case .added: ("+ ", .good)
                    }
                return form.wrapped(line.text, first: sign, further: "  ") { text in
                    style.map { palette.styled(text, $0) } ?? text
                }
            }
    }
}
