public import Foundation
public import InterviewModel

/// A transcript for reading in a terminal: the summary first, then every question.
public struct TerminalRenderer: Sendable {
    /// The terminal.
    let form: TerminalForm
    /// The zone that dates are told in.
    let timeZone: TimeZone

    /// A renderer for a terminal and readers in this zone.
    public init(_ form: TerminalForm, timeZone: TimeZone) {
        self.form = form
        self.timeZone = timeZone
    }

    /// How text looks.
    var palette: Palette { form.palette }

    /// The whole transcript; every line ends with a line end.
    public func render(_ transcript: Transcript) -> String {
        var lines = head(transcript)
        lines += marks(transcript)
        lines += summary(transcript)
        lines += comments(transcript, on: nil)
        let timeLine = TimeLine(pauses: transcript.pauses)
        var number = 0
        for (index, round) in transcript.rounds.enumerated() {
            lines += heading("Round \(index + 1): \(round.title)")
            for item in round.items {
                number += 1
                lines += self.item(item, number: number, notes: transcript.notes, on: timeLine)
                lines += comments(transcript, on: item.place)
            }
        }
        if !transcript.unplaced.isEmpty {
            lines += heading("Answers whose question is lost")
            lines += transcript.unplaced.flatMap { exchange($0, of: nil) }
        }
        lines += remarks(transcript, on: timeLine)
        return lines.map { $0 + "\n" }.joined()
    }

    /// The beginning of `render(_:)`: what the session was, the scores, what went well and what to do next.
    public func renderSummary(_ transcript: Transcript) -> String {
        (head(transcript) + summary(transcript)).map { $0 + "\n" }.joined()
    }

    /// A heading with an empty line before it and a rule below.
    func heading(_ text: String) -> [String] {
        let lines = form.wrapped(text, style: palette.heading)
        let width = min(form.width, TextWidth.of(VisibleText.line(text)))
        return [""] + lines + [palette.dim(String(repeating: "\u{2500}", count: width))]
    }

    /// A score in the colour of its band.
    func score(_ score: Double) -> String {
        let text = Wording.score(score)
        return switch ScoreBand(score: score) {
        case .strong: palette.good(text)
        case .middling: palette.warning(text)
        case .poor: palette.bad(text)
        }
    }

    private func head(_ transcript: Transcript) -> [String] {
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
            + transcript.journalNotes.flatMap {
                form.wrapped(Wording.note($0), first: "! ", style: palette.warning)
            }
    }

    private func summary(_ transcript: Transcript) -> [String] {
        let summary = transcript.summary
        var lines = [""]
        lines.append(summary.score.mean.map { palette.strong("Score ") + score($0) } ?? "No score yet")
        lines += form.wrapped(Wording.coverage(summary.score))
        lines += [""] + transcript.rounds.flatMap(roundLine)
        lines += points(Feedback.goodHeading, summary.strengths, mark: "+ ", style: palette.good)
        lines += points(
            Feedback.stepsHeading, Array(summary.nextSteps.prefix(MarkdownRenderer.stepsShown)), mark: "> ",
            style: palette.warning)
        if !summary.notAnswered.isEmpty {
            lines += heading("Not answered")
            for item in summary.notAnswered {
                let draft = item.hasDraft ? "; what was written is kept below" : ""
                lines += form.wrapped("\(item.prompt) (\(Wording.state(item.state))\(draft))", first: "- ")
            }
        }
        return lines
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

    /// Words of the candidate's within a remark.
    func quoted(_ text: String, prefix: String) -> [String] {
        form.wrapped("\u{201C}\(text)\u{201D}", first: prefix, further: prefix, style: palette.dim)
    }

    private func remarks(_ transcript: Transcript, on timeLine: TimeLine) -> [String] {
        var lines: [String] = []
        let loose = transcript.notes.filter { note in
            note.place.map { place in !transcript.items.contains { $0.place == place } } ?? true
        }
        if !loose.isEmpty { lines += heading("Notes") + loose.flatMap { note($0, on: timeLine) } }
        if !transcript.pauses.isEmpty {
            lines += heading("Pauses")
            lines += transcript.pauses.flatMap { form.wrapped(Wording.pause($0, on: timeLine), first: "- ") }
        }
        return lines
    }
}
