import InterviewModel

extension ReportRenderer {
    /// The heading, what kind of session it was, and its tags.
    func head(_ transcript: Transcript) -> HTML {
        var facts: [HTML] = []
        if let wall = transcript.startedAt {
            let time = CivilTime(wall: wall, in: context.timeZone)
            facts.append("<time datetime=\"\(time.day)\">\(time.day)</time>, \(time.timeOfDay)")
        }
        if let scenario = transcript.scenario { facts.append("scenario \(scenario.rawValue)") }
        if let mode = transcript.mode { facts.append("\(mode.rawValue)") }
        let budget = transcript.budget.map { " of \(Wording.time($0))" } ?? ""
        facts.append("\(Wording.time(transcript.duration) + budget)")
        facts.append("\(Wording.state(transcript.ending))")
        var head: HTML = """
            <header class="report-head">
            <h1 dir="auto">\(transcript.title)</h1>
            <p class="meta">\(facts.joined(separator: " · "))</p>
            """
        if let pair = transcript.pair {
            let presence = PairWords.presence(pair, on: TimeLine(pauses: transcript.pauses))
            head += "\n<p class=\"meta\"><bdi>\(presence)</bdi></p>"
        }
        let marks = transcript.marks
        if !marks.tags.isEmpty || marks.isFavourite {
            let favourite: HTML = marks.isFavourite ? "<li class=\"pill\">favourite</li> " : .empty
            let tags = marks.tags.map { "<li class=\"tag\"><bdi>\($0)</bdi></li>" as HTML }
            head += "\n<ul class=\"tags\" aria-label=\"Tags\">\(favourite)\(tags.joined(separator: " "))</ul>"
        }
        if marks.isDiscarded { head += "\n<p class=\"warn\">This session was put away.</p>" }
        if let links = context.links {
            let actions: [(String?, String)] = [
                (links.replay, "Replay the writing"), (links.rescored, "By today's rubrics"),
                (links.comparison, "Beside the one before"), (links.library, "All sessions"),
            ]
            let buttons = actions.compactMap { path, words in
                path.map { "<a class=\"button\" href=\"\($0)\">\(words)</a>" as HTML }
            }
            head += "\n<p class=\"no-print\">\(buttons.joined(separator: " "))</p>"
        }
        return head + "\n</header>"
    }

    /// What was wrong with the journal, where something was.
    func damage(_ transcript: Transcript) -> HTML {
        guard !transcript.journalNotes.isEmpty else { return .empty }
        let lines = transcript.journalNotes.map { "<li>\(Wording.note($0))</li>" as HTML }
        return """
            <section class="card" aria-labelledby="damage">
            <h2 id="damage">Not all of the journal could be read</h2>
            <ul>\(lines)</ul>
            </section>
            """
    }

    /// The card with the level, the signal and what they rest on.
    func digest(_ transcript: Transcript) -> HTML {
        let digest = SessionDigest(transcript)
        var facts: [(String, String)] = [("Signal", digest.signal.words)]
        facts.append(("Answered", Wording.coverage(transcript.summary.score)))
        let bands: [(ScoreBand, String)] = [(.strong, "strong"), (.middling, "middling"), (.poor, "poor")]
        let counts = bands.compactMap { band, word in digest.bands[band].map { "\($0) \(word)" } }
        if !counts.isEmpty { facts.append(("Answers", counts.joined(separator: ", "))) }
        if let words = transcript.calibration.sentence { facts.append(("Your own rating", words)) }
        let list = facts.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" as HTML }
        var level: HTML = "<p class=\"level\"><span class=\"muted\">No score yet</span></p>"
        if let score = digest.score, let number = digest.level {
            level = """
                <p class="level"><strong class="\(Tone(score: score).name)">\(number)</strong> of 5 \
                <span class="level-words">\(RatingScale.words(of: number)) (\(Wording.number(score)))</span></p>
                \(scale(score, level: number))
                """
        }
        return """
            <section class="card digest" aria-labelledby="digest">
            <h2 id="digest">In short</h2>
            <div class="digest-level">
            \(level)
            </div>
            <dl class="facts">\(list)</dl>
            </section>
            """
    }

    /// The scale from 1 to 5 as five boxes, those up to the score filled.
    private func scale(_ score: Double, level: Int) -> HTML {
        let boxes = (0..<5).map { index -> HTML in
            let (start, end) = (Double(index) / 5 + 0.005, Double(index + 1) / 5 - 0.005)
            return Plot.bar(from: start, to: end, y: 0, height: 12, class: "bar-track")
                + Plot.bar(
                    from: start, to: min(end, score.held), y: 0, height: 12,
                    class: "bar-fill \(Tone(score: score).name)")
        }
        return Plot(
            id: "digest-scale", title: "The score on the scale from 1 to 5",
            description: "Level \(level) of 5, a score of \(Wording.number(score)) from 0 to 1.", height: 12
        ).html(boxes.joined())
    }

    /// What went best, and what to do next.
    func lookingAhead(_ transcript: Transcript) -> HTML {
        let digest = SessionDigest(transcript)
        let columns = [
            points(Feedback.goodHeading, id: "strengths", digest.strengths),
            points(Feedback.stepsHeading, id: "steps", digest.nextSteps),
        ].filter { $0 != .empty }
        guard !columns.isEmpty else { return .empty }
        return "<div class=\"columns\">\n\(columns.joined(separator: "\n"))\n</div>"
    }

    private func points(_ heading: String, id: String, _ points: [TranscriptSummary.Point]) -> HTML {
        guard !points.isEmpty else { return .empty }
        let lines = points.map { point -> HTML in
            let quote = point.quote.map { "<blockquote dir=\"auto\">\($0)</blockquote>" as HTML } ?? .empty
            return """
                <li><p><a href="#\(point.place.anchor)"><bdi>\(PassageText.inline(point.prompt))</bdi></a></p>
                <p>\(point.message) <span class="score">\(Wording.points(point.points))</span></p>\(quote)</li>
                """
        }
        return """
            <section aria-labelledby="\(id)">
            <h2 id="\(id)">\(heading)</h2>
            <ol class="points">\(lines.joined(separator: "\n"))</ol>
            </section>
            """
    }
}

extension AgendaPlace {
    /// The id of its section in the report: `r1-q2`.
    var anchor: String { "r\(round + 1)-q\(item + 1)" }
}
