import InterviewModel

extension ProgressText {
    /// The row of weeks or sessions, and where it is heading.
    func overTime(_ report: ProgressReport) -> [String] {
        var lines = heading(ProgressWords.overTime)
        let points = Self.points(report, timeZone: timeZone)
        if points.count > 1 {
            // Two columns are kept for the row's own margin.
            let shown = points.suffix(form.width - 2)
            lines.append("  " + palette.strong(sparkline.line(shown.map(\.mean))))
            lines += form.wrapped(Self.caption(Array(shown), byWeek: report.isToldByWeek), style: palette.dim)
        } else if report.overview.scored == 0 {
            lines += form.wrapped("Nothing has a score yet.")
        } else {
            lines += form.wrapped(ProgressWords.oneSession)
        }
        if points.count > 1 {
            lines += form.wrapped(
                ProgressWords.sentence(report.trend), style: { palette.styled($0, Self.style(report.trend)) })
        }
        if let repeats = ProgressWords.sentence(report.repeats) { lines += form.wrapped(repeats) }
        return lines
    }

    /// What costs most points, with what practises it.
    func weakest(_ report: ProgressReport) -> [String] {
        guard report.overview.scored > 0 else { return [] }
        var lines = heading(ProgressWords.weakest)
        guard !report.weakest.isEmpty else {
            return lines + form.wrapped(ProgressWords.nothingWeak)
        }
        for (number, weak) in zip(1..., report.weakest.prefix(Self.shownWeak)) {
            lines += form.wrapped(
                "\(weak.words): \(weak.count)", first: "\(number). ", style: palette.strong)
            lines += form.wrapped(
                "\(Wording.points(-weak.lost)) points"
                    + (weak.command.map { "; practise it with: \($0)" } ?? ""),
                first: "   ", style: palette.dim)
        }
        return lines
    }

    /// The trend's colour: good, bad, or none.
    static func style(_ trend: Trend) -> Palette.Style {
        switch trend.direction {
        case .rising: .good
        case .falling: .bad
        case .noClearChange, .tooFew: .dim
        }
    }

    private static func caption(_ points: [Point], byWeek: Bool) -> String {
        let means = points.map(\.mean)
        guard let low = means.min(), let high = means.max(), let first = points.first, let last = points.last
        else { return "" }
        return "By \(byWeek ? "week" : "session"), \(first.name) to \(last.name); lowest "
            + "\(Wording.number(low)), highest \(Wording.number(high)), last \(Wording.number(last.mean))."
    }
}
