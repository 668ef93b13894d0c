public import Foundation
public import InterviewModel

/// A transcript as `transcript.md`, for a person to read: the summary first, then every question with the
/// answer as it was written.
public struct MarkdownRenderer: Sendable {
    /// The zone that dates are told in.
    let timeZone: TimeZone
    /// The frameworks of the library, for names of components and usual shares.
    let frameworks: [FrameworkID: Framework]
    /// The session before, to compare with.
    let previous: SessionRecord?

    /// A renderer for readers in this zone.
    ///
    /// - Parameters:
    ///   - frameworks: those of the library; without them components have their ids for names and no usual shares.
    ///   - previous: the session before; nil for no comparison.
    public init(
        timeZone: TimeZone, frameworks: [FrameworkID: Framework] = [:], previous: SessionRecord? = nil
    ) {
        self.timeZone = timeZone
        self.frameworks = frameworks
        self.previous = previous
    }

    /// The document, with a final line end.
    public func render(_ transcript: Transcript) -> String {
        let transcript = transcript.disclosed
        var blocks = ["# " + MarkdownText.inline(transcript.title), facts(transcript)]
        let timeLine = TimeLine(pauses: transcript.pauses)
        blocks += pair(transcript, on: timeLine)
        blocks += marks(transcript)
        blocks += warnings(transcript)
        blocks += summary(transcript)
        blocks += comments(transcript, on: nil)
        blocks += pairComparison(transcript)
        var number = 0
        for (index, round) in transcript.rounds.enumerated() {
            blocks.append(heading(round, index: index))
            for item in round.items {
                number += 1
                blocks += self.item(
                    item, number: number, notes: transcript.notes, in: transcript.pair, on: timeLine)
                blocks += comments(transcript, on: item.place)
            }
        }
        blocks += unplaced(transcript)
        blocks += remarks(transcript, on: timeLine)
        blocks.append(footer(transcript))
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func facts(_ transcript: Transcript) -> String {
        var facts: [String] = []
        if let wall = transcript.startedAt { facts.append(date(wall)) }
        if let mode = transcript.mode { facts.append(mode.rawValue) }
        facts.append(
            Wording.time(transcript.duration)
                + (transcript.budget.map { " of \(Wording.time($0))" } ?? ""))
        facts.append(Wording.state(transcript.ending))
        return facts.joined(separator: " · ")
    }

    private func date(_ wall: Int) -> String {
        let time = CivilTime(wall: wall, in: timeZone)
        return "\(time.day), \(time.timeOfDay)"
    }

    private func warnings(_ transcript: Transcript) -> [String] {
        guard !transcript.journalNotes.isEmpty else { return [] }
        return [
            transcript.journalNotes.map { "> **Note:** " + MarkdownText.inline(Wording.note($0)) }
                .joined(separator: "\n>\n")
        ]
    }

    private func summary(_ transcript: Transcript) -> [String] {
        let summary = transcript.summary
        var blocks = ["## Summary"]
        let coverage = Wording.coverage(summary.score)
        if let mean = summary.score.mean {
            blocks.append("**Score \(Wording.score(mean))** · \(coverage)")
        } else {
            blocks.append("**No score yet** · \(coverage)")
        }
        let digest = SessionDigest(transcript)
        blocks.append("Signal: **\(digest.signal.words)**")
        if let words = transcript.calibration.sentence { blocks.append(words) }
        blocks.append(table(transcript.rounds))
        if !summary.strengths.isEmpty {
            blocks += ["### \(Feedback.goodHeading)", summary.strengths.map(point).joined(separator: "\n")]
        }
        if !digest.nextSteps.isEmpty {
            blocks += [
                "### \(Feedback.stepsHeading)", digest.nextSteps.map(point).joined(separator: "\n"),
            ]
        }
        if !summary.notAnswered.isEmpty {
            let lines = summary.notAnswered.map { item in
                "- \(MarkdownText.inline(item.prompt)) (\(Wording.state(item.state))"
                    + (item.hasDraft ? "; what was written is kept below)" : ")")
            }
            blocks += ["### Not answered", lines.joined(separator: "\n")]
        }
        return blocks + comparison(transcript)
    }

    /// How many things to do a person can take in at once.
    static let stepsShown = 3

    private func table(_ rounds: [TranscriptRound]) -> String {
        var lines = ["| Round | Score | Answered | Time |", "| --- | --- | --- | --- |"]
        for round in rounds {
            let time =
                Wording.time(round.duration) + (round.budget.map { " of \(Wording.time($0))" } ?? "")
            lines.append(
                "| \(MarkdownText.cell(round.title)) | \(round.score.mean.map(Wording.score) ?? "none")"
                    + " | \(round.score.answered) of \(round.score.total) | \(time) |")
        }
        return lines.joined(separator: "\n")
    }

    private func point(_ point: TranscriptSummary.Point) -> String {
        let quote = point.quote.map { " \u{201C}\(MarkdownText.inline($0))\u{201D}" } ?? ""
        return "- **\(MarkdownText.inline(point.prompt))** \(MarkdownText.inline(point.message))\(quote) "
            + "(\(Wording.points(point.points)))"
    }

    private func heading(_ round: TranscriptRound, index: Int) -> String {
        "## Round \(index + 1): \(MarkdownText.inline(round.title))"
    }

    private func unplaced(_ transcript: Transcript) -> [String] {
        guard !transcript.unplaced.isEmpty else { return [] }
        return ["## Answers whose question is lost"]
            + transcript.unplaced.flatMap { exchange($0, of: nil, in: transcript.pair) }
    }

    private func remarks(_ transcript: Transcript, on timeLine: TimeLine) -> [String] {
        var blocks: [String] = []
        let loose = transcript.notes.filter { note in
            note.place.map { place in !transcript.items.contains { $0.place == place } } ?? true
        }
        if !loose.isEmpty { blocks += ["## Notes"] + loose.map { note($0, on: timeLine) } }
        if !transcript.pauses.isEmpty {
            blocks += [
                "## Pauses",
                transcript.pauses.map { "- " + Wording.pause($0, on: timeLine) }.joined(separator: "\n"),
            ]
        }
        return blocks
    }

    private func footer(_ transcript: Transcript) -> String {
        var parts = ["Session `\(transcript.session.replacing("`", with: "'"))`"]
        if let scenario = transcript.scenario { parts.append("scenario `\(scenario)`") }
        if let seed = transcript.seed { parts.append("seed \(seed)") }
        if let tool = transcript.tool { parts.append("Hotseat \(MarkdownText.inline(tool))") }
        return "---\n\n" + parts.joined(separator: " · ")
    }
}
