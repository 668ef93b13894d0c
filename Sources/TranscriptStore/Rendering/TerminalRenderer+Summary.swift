import InterviewModel

extension TerminalRenderer {
    /// What the session was.
    func head(_ transcript: Transcript) -> [String] {
        var facts: [String] = []
        if let wall = transcript.startedAt {
            let time = CivilTime(wall: wall, in: timeZone)
            facts.append("\(time.day), \(time.timeOfDay)")
        }
        if let mode = transcript.mode { facts.append(mode.rawValue) }
        facts.append(Wording.time(transcript.duration))
        facts.append(Wording.state(transcript.ending))
        return form.wrapped(transcript.title, style: palette.heading)
            + form.wrapped(facts.joined(separator: ", "), style: palette.dim)
            + form.wrapped(transcript.session, style: palette.dim)
            + pair(transcript)
            + transcript.journalNotes.flatMap {
                form.wrapped(Wording.note($0), first: "! ", style: palette.warning)
            }
    }

    /// The scores, what went well, what to do next, and what was not answered.
    func summary(_ transcript: Transcript) -> [String] {
        let digest = SessionDigest(transcript)
        var lines = [""]
        lines.append(
            digest.score.map {
                palette.strong("Score ") + score($0) + ", " + RatingScale.words(of: RatingScale.level(of: $0))
            } ?? "No score yet")
        if digest.score != nil {
            lines += form.wrapped(
                Wording.signal(digest), style: { palette.styled($0, mood(of: digest.signal)) })
        }
        lines += form.wrapped(Wording.coverage(transcript.summary.score))
        if let budget = transcript.budget, budget > .zero {
            lines.append(
                TimeBar(form).text(transcript.duration, of: budget)
                    + "\(Wording.time(transcript.duration)) of \(Wording.time(budget)) used")
        }
        lines += [""] + transcript.rounds.flatMap(roundLine)
        lines += points(Feedback.goodHeading, digest.strengths, mark: "+ ", style: palette.good)
        lines += points(Feedback.stepsHeading, digest.nextSteps, mark: "> ", style: palette.warning)
        let notAnswered = transcript.summary.notAnswered
        if !notAnswered.isEmpty {
            lines += heading("Not answered")
            for item in notAnswered {
                let draft = item.hasDraft ? "; what was written is kept below" : ""
                lines += form.wrapped("\(item.prompt) (\(Wording.state(item.state))\(draft))", first: "- ")
            }
        }
        return lines
    }

    private func mood(of signal: SessionDigest.Signal) -> Palette.Style {
        switch signal {
        case .strongYes, .yes: .good
        case .mixed: .warning
        case .no: .bad
        case .tooLittle: .dim
        }
    }

    private func roundLine(_ round: TranscriptRound) -> [String] {
        let width = min(32, form.width - 15)
        let title = VisibleText.line(round.title).cut(to: width).padded(to: width)
        let mean = round.score.mean.map(score) ?? palette.dim("none".padded(to: 13))
        let numbers =
            "\(round.score.answered) of \(round.score.total) answered, \(Wording.time(round.duration))"
        let isWide = width + 19 + TextWidth.of(numbers) <= form.width
        return isWide
            ? [title + "  " + mean + "  " + palette.dim(numbers)]
            : [title + "  " + mean] + form.wrapped(numbers, first: "  ", style: palette.dim)
    }

    private func points(
        _ title: String, _ points: [TranscriptSummary.Point], mark: String, style mood: (String) -> String
    ) -> [String] {
        guard !points.isEmpty else { return [] }
        return heading(title)
            + points.flatMap { point in
                form.wrapped(point.prompt, first: mark, style: palette.strong)
                    + form.wrapped(
                        "\(point.message) (\(Wording.points(point.points)))", first: "  ", style: mood)
                    + (point.quote.map { quoted($0, prefix: "  ") } ?? [])
            }
    }

    /// Answers whose question is lost, and notes and pauses of the whole session.
    func remarks(_ pages: TerminalPages) -> [String] {
        var lines = pairComparison(pages.transcript)
        if !pages.transcript.unplaced.isEmpty {
            lines += heading("Answers whose question is lost")
            lines += pages.transcript.unplaced.flatMap {
                exchange($0, of: nil, in: pages.transcript.pair)
            }
        }
        if !pages.looseNotes.isEmpty {
            lines += heading("Notes") + pages.looseNotes.flatMap { note($0, on: pages.timeLine) }
        }
        if !pages.transcript.pauses.isEmpty {
            lines += heading("Pauses")
            lines += pages.transcript.pauses.flatMap {
                form.wrapped(Wording.pause($0, on: pages.timeLine), first: "- ")
            }
        }
        return lines
    }
}
