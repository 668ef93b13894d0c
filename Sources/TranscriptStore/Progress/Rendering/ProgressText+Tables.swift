import InterviewModel

extension ProgressText {
    /// The tables; those without rows are left out.
    func tables(_ report: ProgressReport) -> [String] {
        let groups =
            table(ProgressWords.topics, "TOPIC", report.topics)
            + table(ProgressWords.competencies, "COMPETENCY", report.competencies)
        let note =
            groups.isEmpty ? [] : [""] + form.wrapped(ProgressWords.trendNote, style: palette.dim)
        return groups + note + components(report) + concepts(report) + questions(report)
    }

    private func table(_ title: String, _ name: String, _ groups: [ProgressReport.Group]) -> [String] {
        section(
            title,
            columns: [
                TextTable.Column(title: name), TextTable.Column(title: "ANSWERS", isNumber: true, spare: 1),
                TextTable.Column(title: "MEAN", isNumber: true), TextTable.Column(title: "", spare: 2),
                TextTable.Column(title: "SESSIONS", spare: 3), TextTable.Column(title: "TREND"),
            ],
            rows: groups.map { group in
                [
                    TextTable.Cell(group.id), TextTable.Cell("\(group.answers)"), mean(group.mean),
                    TextTable.Cell(group.mean.map { sparkline.bar($0, width: 10) } ?? ""),
                    TextTable.Cell(sparkline.line(group.recent.suffix(12))),
                    TextTable.Cell(ProgressWords.cell(group.trend), Self.style(group.trend)),
                ]
            })
    }

    private func components(_ report: ProgressReport) -> [String] {
        section(
            ProgressWords.components,
            columns: [
                TextTable.Column(title: "PART"), TextTable.Column(title: "OF", spare: 2),
                TextTable.Column(title: "PRESENCE", isNumber: true),
                TextTable.Column(title: "", spare: 3),
                TextTable.Column(title: "SHARE OF WORDS", isNumber: true, spare: 1),
                TextTable.Column(title: "MISSED"),
            ],
            rows: report.components.map { part in
                [
                    TextTable.Cell(part.id), TextTable.Cell(part.framework, .dim),
                    TextTable.Cell(Wording.number(part.presence), Self.style(part.presence)),
                    TextTable.Cell(sparkline.bar(part.presence, width: 10)),
                    TextTable.Cell(Wording.percent(part.share)),
                    TextTable.Cell("\(part.missed) of \(part.answers)"),
                ]
            })
    }

    private func concepts(_ report: ProgressReport) -> [String] {
        section(
            ProgressWords.concepts,
            columns: [
                TextTable.Column(title: "CONCEPT"), TextTable.Column(title: "MISSED"),
                TextTable.Column(title: "LOST", isNumber: true, spare: 1),
                TextTable.Column(title: "QUESTION", spare: 2),
            ],
            rows: report.concepts.map { concept in
                [
                    TextTable.Cell(concept.label),
                    TextTable.Cell("\(concept.missed) of \(concept.answers)"),
                    TextTable.Cell(Wording.points(-concept.lost)), TextTable.Cell(concept.question, .dim),
                ]
            })
    }

    private func questions(_ report: ProgressReport) -> [String] {
        section(
            ProgressWords.questions,
            columns: [
                TextTable.Column(title: "QUESTION"), TextTable.Column(title: "ATTEMPTS", isNumber: true),
                TextTable.Column(title: "FIRST", isNumber: true),
                TextTable.Column(title: "LAST", isNumber: true),
                TextTable.Column(title: "BEST", isNumber: true, spare: 1),
            ],
            rows: report.questions.filter { $0.attempts > 1 }.map { question in
                [
                    TextTable.Cell(question.name), TextTable.Cell("\(question.attempts)"),
                    mean(question.first.score), mean(question.last.score), mean(question.best),
                ]
            })
    }

    private func mean(_ score: Double?) -> TextTable.Cell {
        score.map { TextTable.Cell(Wording.number($0), Self.style($0)) } ?? TextTable.Cell("none", .dim)
    }

    private func section(
        _ title: String, columns: [TextTable.Column], rows: [[TextTable.Cell]]
    ) -> [String] {
        guard !rows.isEmpty else { return [] }
        let table = TextTable(columns: columns, rows: Array(rows.prefix(Self.shownRows)))
        let rest = rows.count - Self.shownRows
        return heading(title) + table.lines(form) + (rest > 0 ? [palette.dim("and \(rest) more")] : [])
    }
}
