public import InterviewModel

/// The comparison of a pair session in a terminal: who gave what, where they differ and why, and what the two say to
/// each other.
public struct PairComparisonText: Sendable {
    /// The terminal.
    let form: TerminalForm

    /// A text for a terminal.
    public init(_ form: TerminalForm) {
        self.form = form
    }

    /// How text looks.
    var palette: Palette { form.palette }

    /// All of it.
    ///
    /// - Parameter history: all sessions of the two; nil to leave that out.
    public func lines(_ comparison: PairComparison, history: PairHistory? = nil) -> [String] {
        form.heading(PairWords.title(comparison))
            + table(comparison) + differences(comparison) + notes(comparison)
            + review(comparison.pair) + advice(comparison.pair)
            + (history.map(agreement) ?? []) + meeting(comparison, history)
    }

    private func table(_ comparison: PairComparison) -> [String] {
        let rows = comparison.items.flatMap { item in
            item.rows.map { row -> [TextTable.Cell] in
                let style: Palette.Style? = row.mark.isApart ? .warning : nil
                return [
                    TextTable.Cell(PairWords.label(row, of: item), style),
                    TextTable.Cell(PairWords.mark(row.mark.own, isLate: item.isOwnLate), style),
                    TextTable.Cell(
                        PairWords.mark(row.mark.interviewer, isLate: item.isInterviewerLate), style),
                    TextTable.Cell(PairWords.mark(row.mark.hotseat), style),
                ]
            }
        }
        guard !rows.isEmpty else { return form.wrapped(PairWords.nothing, style: palette.dim) }
        let names = comparison.names.map {
            TextTable.Column(title: $0.cut(to: Self.nameWidth), isNumber: true)
        }
        var lines = TextTable(columns: [TextTable.Column(title: "")] + names, rows: rows).lines(form)
        if comparison.hasLateMark { lines += form.wrapped(PairWords.later, style: palette.dim) }
        return lines
    }

    private func differences(_ comparison: PairComparison) -> [String] {
        let apart = comparison.items.filter(\.isApart)
        guard !comparison.items.isEmpty else { return [] }
        guard !apart.isEmpty else { return [""] + form.wrapped(PairWords.close, style: palette.good) }
        return form.heading(PairWords.differencesHeading) + apart.flatMap { difference($0, comparison) }
    }

    private func difference(_ item: PairComparison.Item, _ comparison: PairComparison) -> [String] {
        var lines = form.wrapped(item.heading, first: "\(item.number). ", style: palette.strong)
        for row in item.rows {
            guard let difference = row.difference else { continue }
            let title = item.rows.count > 1 ? "\(row.title): " : ""
            lines += form.wrapped(title + difference, first: "   ", style: palette.warning)
            lines += basis(PairWords.hotseatBasis(comparison.pair), row.hotseatBasis)
        }
        lines += item.points.flatMap { form.wrapped($0, first: "   - ") }
        lines += basis(PairWords.interviewerBasis(comparison.pair), item.interviewerBasis)
        return lines
    }

    private func basis(_ heading: String, _ basis: [PairComparison.Basis]) -> [String] {
        guard !basis.isEmpty else { return [] }
        return form.wrapped(heading, first: "   ", style: palette.dim)
            + basis.flatMap { basis in
                form.wrapped(basis.text, first: "     - ")
                    + (basis.quote.map {
                        form.wrapped("\u{201C}\($0)\u{201D}", first: "       ", style: palette.dim)
                    } ?? [])
            }
    }

    private func notes(_ comparison: PairComparison) -> [String] {
        guard !comparison.notes.isEmpty else { return [] }
        return form.heading(PairWords.notesHeading(comparison.pair))
            + comparison.notes.flatMap { note in
                form.wrapped(PairWords.heading(note), style: palette.dim)
                    + form.wrapped(note.text, first: "  ")
            }
    }

    private func review(_ pair: PairRecord) -> [String] {
        guard let review = pair.review else { return [] }
        let marks = PairWords.review(review).flatMap {
            form.wrapped("\($0.question): \($0.points) of 5", first: "- ")
        }
        let words = review.words.isBlank ? [] : form.wrapped(review.words, first: "  ")
        return form.heading(PairWords.reviewHeading(pair)) + marks + words
    }

    private func advice(_ pair: PairRecord) -> [String] {
        PairWords.advice(of: pair).flatMap { side in
            form.heading(side.heading)
                + side.parts.flatMap { form.wrapped($0.text, first: $0.heading.padded(to: 7)) }
        }
    }

    private func agreement(_ history: PairHistory) -> [String] {
        guard history.areKnown else { return [] }
        return form.heading(PairWords.historyHeading(history))
            + PairWords.agreement(history).flatMap { form.wrapped($0, first: "- ") }
    }

    /// The halves side by side; where the others are not known, which one this is.
    private func meeting(_ comparison: PairComparison, _ history: PairHistory?) -> [String] {
        let halves = history?.meeting(of: comparison.session) ?? []
        guard halves.count > 1 else {
            return PairWords.half(comparison.pair).map { [""] + form.wrapped($0, style: palette.dim) } ?? []
        }
        var columns = PairWords.meetingColumns.map { TextTable.Column(title: $0, isNumber: true) }
        columns[0].spare = 1
        let rows = halves.map { half in
            let style: Palette.Style? = half.session == comparison.session ? .strong : nil
            return ([PairWords.label(half)] + PairWords.means(half)).map { TextTable.Cell($0, style) }
        }
        let others = halves.filter { $0.session != comparison.session }
        return form.heading(PairWords.meetingHeading)
            + TextTable(columns: [TextTable.Column(title: "")] + columns, rows: rows).lines(form)
            + form.wrapped(PairWords.meetingCaption + ".", style: palette.dim)
            + others.flatMap {
                form.wrapped("Half \($0.number): hotseat review \($0.session)", style: palette.dim)
            }
    }

    /// Columns of a name above its marks.
    private static let nameWidth = 12
}
