import InterviewModel

extension ProgressPage {
    /// The charts of the weeks and of the last sessions.
    func overTime(_ report: ProgressReport) -> HTML {
        let weeks =
            report.isToldByWeek
            ? chart(
                "weeks", "Mean score by week",
                report.weeks.compactMap { week in
                    week.mean.map {
                        ScoreChart.Point(
                            name: week.monday, score: $0,
                            words:
                                "Week of \(week.monday): \(Wording.number($0)), \(ProgressWords.week(week))")
                    }
                }) : .empty
        let sessions = chart(
            "sessions", "Mean score of the last sessions",
            report.sessions.map { session in
                ScoreChart.Point(
                    name: day(session.startedAt), score: session.mean,
                    words: "\(day(session.startedAt)), \(session.title): \(Wording.number(session.mean))")
            }, trend: report.trend)
        let trend: HTML =
            report.sessions.count > 1
            ? "<p>\(ProgressWords.sentence(report.trend))</p>"
            : "<p>\(report.overview.scored == 0 ? "Nothing has a score yet." : ProgressWords.oneSession)</p>"
        let repeats: HTML = ProgressWords.sentence(report.repeats).map { "<p>\($0)</p>" } ?? .empty
        return section("over-time", ProgressWords.overTime, weeks + sessions + trend + repeats)
    }

    /// The tables by topic and by competency.
    func groups(_ report: ProgressReport) -> HTML {
        let topics = table(ProgressWords.topics, "Topic", report.topics)
        let competencies = table(ProgressWords.competencies, "Competency", report.competencies)
        let both =
            section("topics", ProgressWords.topics, topics)
            + section("competencies", ProgressWords.competencies, competencies)
        return both == .empty ? .empty : both + "<p class=\"muted\">\(ProgressWords.trendNote)</p>"
    }

    /// The parts of stories: presence as bars, and a table.
    func components(_ report: ProgressReport) -> HTML {
        let bars = report.components.map { part in
            BarChart.Bar(
                "\(part.id.capitalizedFirst) (\(part.framework))", value: part.presence,
                text: Wording.number(part.presence), tone: Tone(score: part.presence))
        }
        let chart = BarChart(id: "presence", title: "How far each part is there", bars: bars).html
        let rows = report.components.map { part -> [HTML] in
            [
                "\(part.id.capitalizedFirst)", "\(part.framework)", HTMLTable.score(part.presence),
                "\(Wording.percent(part.share))", "\(part.missed) of \(part.answers)",
            ]
        }
        let table = HTMLTable(
            caption: "Parts of answers",
            columns: ["Part", "Of", "Presence", "Share of words", "Missed"], rows: rows, hidesCaption: true
        ).html
        return section("parts", ProgressWords.components, figure(chart) + table)
    }

    /// The concepts that were missed.
    func concepts(_ report: ProgressReport) -> HTML {
        let rows = report.concepts.prefix(Self.shownRows).map { concept -> [HTML] in
            [
                "<bdi>\(concept.label)</bdi>", "\(concept.missed) of \(concept.answers)",
                "\(Wording.points(-concept.lost))", question(concept.question),
            ]
        }
        return section(
            "concepts", ProgressWords.concepts,
            HTMLTable(
                caption: "Concepts missed, most points first",
                columns: ["Concept", "Missed", "Points", "Question"], rows: rows, hidesCaption: true
            ).html + more(report.concepts.count))
    }

    /// The questions that were answered more than once.
    func questions(_ report: ProgressReport) -> HTML {
        let again = report.questions.filter { $0.attempts > 1 }
        let rows = again.prefix(Self.shownRows).map { item -> [HTML] in
            [
                "<bdi>\(VisibleText.line(item.heading))</bdi> <span class=\"muted\">\(question(item.name))</span>",
                "\(item.attempts)", attempt(item.first), attempt(item.last), HTMLTable.score(item.best),
            ]
        }
        return section(
            "questions", ProgressWords.questions,
            HTMLTable(
                caption: "Attempts at the same question",
                columns: ["Question", "Attempts", "First", "Last", "Best"], rows: rows, hidesCaption: true
            ).html + more(again.count))
    }

    private func table(_ caption: String, _ name: String, _ groups: [ProgressReport.Group]) -> HTML {
        HTMLTable(
            caption: caption, columns: [name, "Answers", "Mean", "Trend"],
            rows: groups.map { group in
                [
                    "<bdi>\(group.id)</bdi>", "\(group.answers)", HTMLTable.score(group.mean),
                    "\(ProgressWords.cell(group.trend))",
                ]
            }, hidesCaption: true
        ).html
    }

    private func chart(
        _ id: String, _ title: String, _ points: [ScoreChart.Point], trend: Trend? = nil
    ) -> HTML {
        let chart = ScoreChart(id: id, title: title, points: points, trend: trend).html
        return figure(chart, caption: title)
    }

    private func figure(_ chart: HTML, caption: String? = nil) -> HTML {
        guard chart != .empty else { return .empty }
        let words: HTML = caption.map { "<figcaption>\($0)</figcaption>" } ?? .empty
        return "<figure class=\"chart\">\(words)\(chart)</figure>\n"
    }

    private func question(_ name: String) -> HTML {
        links.map { "<a href=\"\($0.question(name))\">\(name)</a>" } ?? "<code>\(name)</code>"
    }

    private func attempt(_ attempt: QuestionFigures.Attempt) -> HTML {
        let score = HTMLTable.score(attempt.score)
        let day = day(attempt.startedAt)
        let words: HTML = links.map { "<a href=\"\($0.session(attempt.session))\">\(day)</a>" } ?? "\(day)"
        return "\(score) <span class=\"meta\">\(words)</span>"
    }

    private func more(_ count: Int) -> HTML {
        count > Self.shownRows ? "<p class=\"muted\">And \(count - Self.shownRows) more.</p>" : .empty
    }
}
