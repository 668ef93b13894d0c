import InterviewModel

extension ReportRenderer {
    /// The scores by round, as bars and as a table.
    func rounds(_ transcript: Transcript) -> HTML {
        guard !transcript.rounds.isEmpty else { return .empty }
        let bars = transcript.rounds.map { round in
            BarChart.Bar(
                round.title, value: round.score.mean, text: round.score.mean.map(Wording.score) ?? "no score",
                tone: round.score.mean.map(Tone.init(score:)), marker: Self.marker(round.score))
        }
        let hasMarker = bars.contains { $0.marker != nil }
        let table = DataTable(
            caption: "Scores by round", hidesCaption: true,
            columns: ["Round", "Score", "Before the probes", "Answered", "Time"],
            rows: transcript.rounds.enumerated().map { index, round in
                let budget = round.budget.map { " of \(Wording.time($0))" } ?? ""
                return (
                    "<a href=\"#r\(index + 1)\"><bdi>\(round.title)</bdi></a>",
                    """
                    <td>\(round.score.mean.map(Wording.score) ?? "none")</td>\
                    <td>\(round.score.unpromptedMean.map(Wording.number) ?? "none")</td>\
                    <td>\(round.score.answered) of \(round.score.total)</td>\
                    <td>\(Wording.time(round.duration) + budget)</td>
                    """
                )
            })
        let remark: HTML =
            hasMarker
            ? "<figcaption class=\"meta\">The line across a bar is the score before the probes.</figcaption>"
            : .empty
        return """
            <section aria-labelledby="rounds">
            <h2 id="rounds">Scores by round</h2>
            <figure class="figure">
            \(BarChart(id: "rounds-chart", title: "Scores by round", bars: bars).html)
            \(remark)
            </figure>
            \(table.html)
            </section>
            """
    }

    private static func marker(_ score: ScoreSummary) -> Double? {
        guard let mean = score.mean, let first = score.unpromptedMean,
            Wording.number(mean) != Wording.number(first)
        else { return nil }
        return first
    }

    /// The session beside the one before.
    func comparison(_ transcript: Transcript) -> HTML {
        let content: HTML
        if let previous = context.previous {
            let now = SessionRecord(transcript, state: .finished)
            content = comparison(
                PreviousComparison(now: now, before: previous, frameworks: context.frameworks), with: previous
            )
        } else {
            content = "<p class=\"muted\">\(Wording.noComparison)</p>"
        }
        return """
            <section aria-labelledby="comparison">
            <h2 id="comparison">Beside the session before</h2>
            \(content)
            </section>
            """
    }

    private func comparison(_ comparison: PreviousComparison, with previous: SessionRecord) -> HTML {
        let when = previous.summary.startedAt.map { " of \(day($0))" } ?? ""
        let bars = comparison.rows.map { row in
            BarChart.Bar(
                row.label, value: row.now, text: Wording.change(row), tone: row.now.map(Tone.init(score:)),
                marker: row.before)
        }
        let table = DataTable(
            caption: "This session beside the one before", hidesCaption: true,
            columns: ["What", "Before", "Now", "Change"],
            rows: comparison.rows.map { row in
                (
                    "\(row.label)",
                    """
                    <td>\(Wording.value(row.before, of: row.kind))</td><td>\(Wording.value(row.now, of: row.kind))</td>\
                    <td>\(row.change.map(Wording.points) ?? "none")</td>
                    """
                )
            })
        return """
            <p class="meta">Beside <bdi>\(previous.summary.title)</bdi>\(when). A bar is this session, the line across it \
            the one before. Parts of a framework show how surely they are there.</p>
            <figure class="figure">
            \(BarChart(id: "comparison-chart", title: "This session beside the one before", bars: bars).html)
            </figure>
            \(table.folded)
            """
    }
}
