import InterviewModel

extension ReportRenderer {
    /// The session over time, as a picture and as a table.
    func timeline(_ transcript: Transcript, on timeLine: TimeLine) -> HTML {
        let timeline = SessionTimeline(transcript, on: timeLine)
        let picture = timeline.chart.html
        guard picture != .empty else { return .empty }
        return """
            <section aria-labelledby="timeline">
            <h2 id="timeline">The session over time</h2>
            <p class="meta">Times are without the pauses that did not count.</p>
            <figure class="figure">
            \(picture)
            \(Self.legend)
            </figure>
            \(timeline.table.folded)
            </section>
            """
    }

    private static let legend: HTML = {
        let stretches: [(HTML, HTML)] = [
            ("thinking", "thinking"), ("answering", "answering"), ("probing", "answering a probe"),
            ("over", "over the limit"), ("allowed", "time allowed"),
        ]
        let marks: [(TimelineChart.Mark.Kind, HTML)] = [
            (.hint, "hint"), (.warning, "warned of the time"), (.note, "note"),
        ]
        let bars = stretches.map { name, words -> HTML in
            "<li>\(swatch("<rect class=\"\(name)\" width=\"22\" height=\"10\" y=\"3\" rx=\"2\"/>")) \(words)</li>"
        }
        let signs = marks.map { kind, words -> HTML in
            "<li>\(swatch("<svg x=\"11\" y=\"8\" overflow=\"visible\">\(TimelineChart.sign(kind))</svg>")) \(words)</li>"
        }
        let stop: HTML =
            "<li>\(swatch("<line class=\"stop\" x1=\"11\" x2=\"11\" y1=\"0\" y2=\"16\"/>")) pause</li>"
        return "<ul class=\"legend\">\(bars)\(signs)\(stop)</ul>"
    }()

    private static func swatch(_ drawing: HTML) -> HTML {
        "<svg class=\"swatch\" width=\"22\" height=\"16\" aria-hidden=\"true\">\(drawing)</svg>"
    }
}
