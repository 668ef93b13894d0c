public import InterviewModel

/// The ratings of a live-coding task in a terminal.
public struct RatingText: Sendable {
    private let form: TerminalForm

    /// Ratings for a terminal.
    public init(_ form: TerminalForm) {
        self.form = form
    }

    private var palette: Palette { form.palette }

    /// The lines: the scales first with their points, then what each rests on, then the cost. Short of the evidence
    /// where `isBrief`.
    public func lines(_ report: CodingReport, isBrief: Bool = false) -> [String] {
        var lines = form.wrapped(Wording.ratingHeading, style: palette.strong)
        lines += form.wrapped(Wording.ratingRemark, style: palette.dim)
        for rating in report.ratings { lines += self.lines(rating, isBrief: isBrief) }
        guard let comparison = report.complexity else { return lines }
        if let classes = Wording.classes(comparison) {
            lines += form.wrapped("Time: \(classes)", first: "  ", style: palette.strong)
        }
        for remark in comparison.remarks { lines += form.wrapped(remark, first: "    ") }
        return lines
    }

    private func lines(_ rating: ScaleRating, isBrief: Bool) -> [String] {
        let style: (String) -> String =
            switch rating.points {
            case 4?, 5?: palette.good
            case 3?: palette.warning
            case .some: palette.bad
            case nil: palette.dim
            }
        var lines = form.wrapped("\(rating.title): \(Wording.points(rating))", first: "  ", style: style)
        lines += form.wrapped(Wording.meaning(rating), first: "    ")
        guard !isBrief else { return lines }
        return lines + rating.evidence.flatMap(line)
    }

    private func line(_ evidence: RatingEvidence) -> [String] {
        let effect = Wording.effect(evidence)
        // A narrow screen needs its columns for the words.
        let indent = form.width < Self.narrow ? "" : "    "
        let mark = indent + (effect.isEmpty ? "-" : effect).padded(to: Self.markWidth) + " "
        let blank = String(repeating: " ", count: TextWidth.of(mark))
        return form.wrapped(evidence.sentence, first: mark, further: blank, style: palette.dim)
            + (evidence.quote.map {
                form.wrapped("\u{201C}\($0)\u{201D}", first: blank, further: blank, style: palette.dim)
            } ?? [])
    }

    /// Columns of what a piece of evidence does, `0 of 2` being the widest.
    private static let markWidth = 6
    private static let narrow = 40
}
