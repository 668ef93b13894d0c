public import Foundation
public import InterviewModel

/// Two sessions, or two attempts at a question, side by side for reading in a terminal.
public struct ComparisonText: Sendable {
    /// The terminal.
    let form: TerminalForm
    /// The zone that dates are told in.
    let timeZone: TimeZone
    /// What answers are measured against, for the names of parts.
    let frameworks: [FrameworkID: Framework]

    /// A text for a terminal.
    public init(
        _ form: TerminalForm, timeZone: TimeZone, frameworks: [FrameworkID: Framework] = [:]
    ) {
        self.form = form
        self.timeZone = timeZone
        self.frameworks = frameworks
    }

    var palette: Palette { form.palette }

    /// Two sessions; every line ends with a line end.
    public func render(_ comparison: SessionComparison) -> String {
        let dates = [comparison.before.startedAt, comparison.after.startedAt].map(day)
        var lines = [palette.heading("Two sessions")] + facts(comparison.facts, dates)
        lines += elements(comparison.rounds + comparison.components + comparison.rules, dates)
        if comparison.shared.isEmpty {
            lines += [""] + form.wrapped(ComparisonWords.nothingShared, style: palette.dim)
        }
        for shared in comparison.shared {
            lines += [""] + form.wrapped(shared.after.item.heading, style: palette.heading)
            lines += form.wrapped(ComparisonWords.scores(shared), style: style(shared.change))
            lines += cautions(shared) + elements(shared.elements, dates)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// All attempts at a question in a row, then the first and the last of them side by side.
    ///
    /// - Parameter attempts: oldest first.
    public func render(_ attempts: [AnswerAttempt]) -> String {
        guard let first = attempts.first, let last = attempts.last else { return "" }
        var lines = form.wrapped(last.item.heading, style: palette.heading)
        let scores = attempts.suffix(form.width - 2).map(\.score)
        if attempts.count > 1 {
            lines.append("  " + palette.strong(Sparkline(glyphs: form.glyphs).line(scores)))
        }
        lines += table(attempts)
        guard attempts.count > 1 else {
            return
                (lines + [""]
                + form.wrapped("One attempt so far; answer it again to have something beside it.")
                + [""] + text(of: first, form: form)).map { $0 + "\n" }.joined()
        }
        lines += [""] + self.lines(AnswerComparison(first, last))
        return lines.map { $0 + "\n" }.joined()
    }

    /// Two attempts; every line ends with a line end.
    public func render(_ comparison: AnswerComparison) -> String {
        (form.wrapped(comparison.after.item.heading, style: palette.heading) + lines(comparison))
            .map { $0 + "\n" }.joined()
    }

    private func lines(_ comparison: AnswerComparison) -> [String] {
        let dates = [comparison.before.startedAt, comparison.after.startedAt].map(day)
        return facts(comparison.facts, dates) + cautions(comparison) + elements(comparison.elements, dates)
            + texts(comparison)
    }

    func style(_ change: Double?) -> (String) -> String {
        guard let change, abs(change) >= ElementChange.least else { return { $0 } }
        return { palette.styled($0, change > 0 ? .good : .bad) }
    }

    func day(_ wall: Int?) -> String {
        wall.map { CivilTime(wall: $0, in: timeZone).day } ?? "no date"
    }

    private func cautions(_ comparison: AnswerComparison) -> [String] {
        comparison.cautions.flatMap { form.wrapped($0, style: palette.dim) }
    }

    private func table(_ attempts: [AnswerAttempt]) -> [String] {
        let rows = attempts.suffix(ProgressText.shownRows).map { attempt in
            [
                TextTable.Cell(day(attempt.startedAt)),
                TextTable.Cell(
                    AnswerComparison.score(attempt.score), attempt.score.map(ProgressText.style)),
                TextTable.Cell(Wording.time(attempt.timeUsed)), TextTable.Cell("\(attempt.words)"),
                TextTable.Cell(attempt.session, .dim),
            ]
        }
        let left = attempts.count - rows.count
        return TextTable(
            columns: [
                TextTable.Column(title: "WHEN"), TextTable.Column(title: "SCORE"),
                TextTable.Column(title: "TIME", isNumber: true),
                TextTable.Column(title: "WORDS", isNumber: true),
                TextTable.Column(title: "SESSION", spare: 1),
            ], rows: rows
        ).lines(form) + (left > 0 ? [palette.dim("and \(left) before these")] : [])
    }
}
