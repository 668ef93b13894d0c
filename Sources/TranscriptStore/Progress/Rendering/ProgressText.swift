public import Foundation
public import InterviewModel

/// Progress for reading in a terminal: what was done, how scores develop, what costs most, then the tables.
public struct ProgressText: Sendable {
    /// The terminal.
    let form: TerminalForm
    /// The zone that dates are told in.
    let timeZone: TimeZone
    /// Rows of values drawn with characters.
    let sparkline: Sparkline

    /// So many rows of a table are shown; the page and the JSON have all.
    static let shownRows = 10
    /// So many weak elements are shown: more than a person can work on.
    static let shownWeak = 5

    /// A text for a terminal.
    public init(_ form: TerminalForm, timeZone: TimeZone) {
        self.form = form
        self.timeZone = timeZone
        sparkline = Sparkline(glyphs: form.glyphs)
    }

    var palette: Palette { form.palette }

    /// All of it; every line ends with a line end.
    public func render(_ report: ProgressReport) -> String {
        let lines =
            report.isEmpty
            ? nothing(report.filter)
            : overview(report) + overTime(report) + weakest(report) + tables(report) + selfRatings(report)
                + next(report)
        return lines.map { $0 + "\n" }.joined()
    }

    /// A heading with an empty line before it and a rule below.
    func heading(_ text: String) -> [String] { form.heading(text) }

    /// A score with its colour.
    func score(_ score: Double) -> String {
        palette.styled(Wording.number(score), Self.style(score))
    }

    /// The colour of a score's band.
    static func style(_ score: Double) -> Palette.Style {
        switch ScoreBand(score: score) {
        case .strong: .good
        case .middling: .warning
        case .poor: .bad
        }
    }

    private func nothing(_ filter: ProgressFilter) -> [String] {
        if filter != ProgressFilter() {
            return form.wrapped("No session fits what you asked for.")
                + form.wrapped("Leave out --since, --until or --topic to see all there is.")
        }
        return form.wrapped("There is nothing to tell yet: your progress begins with your first session.")
            + form.wrapped("Hold one with: \(ProgressReport.firstCommand)")
            + form.wrapped(
                "A first one of 15 minutes is enough: hotseat interview quick-15", style: palette.dim)
    }

    private func overview(_ report: ProgressReport) -> [String] {
        let overview = report.overview
        var lines = [palette.heading(ProgressWords.title)]
        var counts = [
            Quantity.text(overview.sessions, "session"), Quantity.text(overview.answers, "answer"),
            "\(ProgressWords.time(overview.time)) practised",
        ]
        if let last = overview.lastPractised {
            counts.append("last on \(CivilTime(wall: last, in: timeZone).day)")
        }
        lines += form.wrapped(counts.joined(separator: ", ") + ".")
        if let topic = report.filter.topic { lines += form.wrapped("Only answers on \(topic).") }
        if let mean = overview.mean {
            lines.append("Mean score \(score(mean)), level \(RatingScale.level(of: mean)) of 5.")
        }
        lines += form.wrapped(ProgressWords.sentence(overview.streak))
        lines += form.wrapped("This week: \(ProgressWords.week(overview.thisWeek)).")
        lines += form.wrapped("The week before: \(ProgressWords.week(overview.weekBefore)).")
        if overview.undated > 0 {
            lines += form.wrapped(
                "\(Quantity.text(overview.undated, "session")) of no known date: counted, but in no week.",
                style: palette.dim)
        }
        return lines
    }

    private func next(_ report: ProgressReport) -> [String] {
        guard !report.weakest.isEmpty else { return [] }
        return heading("Next")
            + form.wrapped("An interview that asks more of what went badly:")
            + form.wrapped(ProgressReport.practiceCommand, first: "  ", style: palette.key)
            + form.wrapped("The roles: \(ProgressReport.rolesCommand)", first: "  ", style: palette.dim)
    }

    private func selfRatings(_ report: ProgressReport) -> [String] {
        guard let sentence = ProgressWords.sentence(report.selfRatings) else { return [] }
        return heading(ProgressWords.selfRatings) + form.wrapped(sentence)
    }
}
