import Foundation
import InterviewModel

/// The words and numbers that Markdown and terminal share.
enum Wording {
    /// A length of time as a clock shows it: `1:32`, `1:02:05`.
    static func time(_ length: Milliseconds) -> String {
        let seconds = max(0, length.count) / 1000
        let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60)
        let tail = String(format: "%02d", seconds % 60)
        return hours > 0 ? "\(hours):\(String(format: "%02d", minutes)):\(tail)" : "\(minutes):\(tail)"
    }

    /// A score from 0 to 1 in two decimals.
    static func number(_ score: Double) -> String {
        String(format: "%.2f", score + 0)
    }

    /// Points with their sign, in two decimals; a plain 0 for a remark.
    static func points(_ points: Double) -> String {
        points == 0 ? "0" : String(format: "%+.2f", points)
    }

    /// What a finding could still win, behind its message; nothing where nothing can be won.
    static func gain(_ finding: Finding) -> String {
        finding.potential > 0 ? " (up to \(points(finding.potential)))" : ""
    }

    /// The heading of the change worth most, with what it would add.
    static func heading(of next: Finding) -> String { Feedback.nextHeading + gain(next) }

    /// That the user has said of sentences what they are; nil where nobody has.
    static func corrections(_ item: TranscriptItem) -> String? {
        let count = item.corrections.count
        return count == 0 ? nil : "\(Quantity.text(count, "sentence")) labelled by you"
    }

    /// `4 of 5 (0.72)`.
    static func score(_ score: Double) -> String {
        "\(RatingScale.level(of: score)) of 5 (\(number(score)))"
    }

    /// What an interviewer would take from a session, and the answers that this rests on.
    static func signal(_ digest: SessionDigest) -> String {
        let bands: [(ScoreBand, String)] = [(.strong, "strong"), (.middling, "middling"), (.poor, "poor")]
        let counts = bands.compactMap { band, word in digest.bands[band].map { "\($0) \(word)" } }
        return "Signal: \(digest.signal.words)"
            + (counts.isEmpty ? "" : " (answers: \(counts.joined(separator: ", ")))")
    }

    /// How a session ended, or that it did not.
    static func state(_ ending: SessionEnding?) -> String {
        switch ending {
        case .completed: "finished"
        case .timedOut: "ended when the time was spent"
        case .inputEnded: "ended with the input"
        case .abandoned: "ended early"
        case nil: "unfinished"
        }
    }

    /// How an item without an answer stands.
    static func state(_ state: TranscriptItem.State) -> String {
        switch state {
        case .answered: "answered"
        case .unanswered: "not answered"
        case .dropped: "left out"
        case .notReached: "not reached"
        }
    }

    /// What the summary says of the scores: how many were answered, and what the score without probes was.
    static func coverage(_ score: ScoreSummary) -> String {
        var text = "\(score.answered) of \(Quantity.text(score.total, "question")) answered"
        if score.scored < score.answered { text += ", \(score.scored) scored" }
        if let mean = score.mean, let unprompted = score.unpromptedMean, number(mean) != number(unprompted) {
            text += "; before the probes \(number(unprompted))"
        }
        return text
    }

    /// What there is to say of an exchange's times and ending, in short pieces.
    ///
    /// - Parameter pair: who is who, where it was held in a pair.
    static func facts(_ exchange: Exchange, pair: PairRecord? = nil) -> [String] {
        let times = exchange.times
        var facts: [String] = []
        switch exchange.outcome {
        case .answered where exchange.isAnswered: facts.append("answered in \(used(times))")
        case .answered: facts.append("nothing answered in \(used(times))")
        case .skipped: facts.append("skipped after \(time(times.thought + times.answered))")
        case .open: facts.append("not submitted, after \(time(times.thought + times.answered))")
        }
        facts += PairWords.origin(exchange, pair)
        if times.overtime >= .seconds(1) { facts.append("\(time(times.overtime)) over") }
        if times.thinkAllowed > .zero {
            facts.append("thought for \(time(times.thought)) of \(time(times.thinkAllowed))")
        }
        if !times.extensions.isEmpty {
            facts.append("extended by \(time(times.extensions.reduce(.zero, +)))")
        }
        if exchange.ending == .timedOut { facts.append("cut off at the limit") }
        if exchange.ending == .inputEnded { facts.append("the input ended") }
        if exchange.repeats > 0 {
            facts.append("question shown again \(Quantity.text(exchange.repeats, "time"))")
        }
        return facts
    }

    private static func used(_ times: ExchangeTimes) -> String {
        times.answerAllowed > .zero
            ? "\(time(times.answered)) of \(time(times.answerAllowed))" : time(times.answered)
    }

    /// How a run of a program went, in a few words.
    static func outcome(_ run: CodeRun) -> String {
        guard let verdict = run.verdict else { return "could not be run: \(run.failure ?? "unknown reason")" }
        let cases = "\(verdict.counts) passed"
        guard verdict.outcome == .passed else { return "\(verdict.outcome.words), \(cases)" }
        guard let growth = verdict.growth, let measured = growth.measured else { return cases }
        return cases + "; looks \(measured.words)"
            + (growth.isSlowerThanExpected ? ", expected \(growth.expected.expected.words)" : "")
    }

    /// Why the clock stood.
    static func reason(_ reason: PauseReason) -> String {
        switch reason {
        case .asked: "paused"
        case .interviewer: "paused by the interviewer"
        case .interrupted: "interrupted"
        case .quit: "put aside"
        case .hungUp: "the terminal went away"
        case .suspended: "suspended"
        case .crashed: "the program stopped unexpectedly"
        }
    }

    /// Why the clock stood, and whether that counted.
    static func pause(_ pause: TranscriptPause, on timeLine: TimeLine) -> String {
        let start = time(timeLine.active(at: pause.from))
        let reason = reason(pause.reason)
        guard let to = pause.to else { return "\(reason) at \(start), not taken up again" }
        return "\(reason) at \(start) for \(time(to - pause.from)), "
            + (pause.counted == true ? "counted" : "not counted")
    }

    /// What was wrong with a line of the journal.
    static func note(_ note: JournalNote) -> String {
        switch note {
        case .tornLastLine(let line, let bytes):
            "Line \(line) of the journal, the last, was cut off; its \(Quantity.text(bytes, "byte")) are left out."
        case .damagedLines(let first, let last):
            "Lines \(first) to \(last) of the journal are damaged and left out."
        case .damagedLine(let line, let salvaged):
            "Line \(line) of the journal is damaged"
                + (salvaged > 0
                    ? "; \(Quantity.text(salvaged, "event")) in it could be read." : " and left out.")
        case .repairedText(let line):
            "Line \(line) of the journal held bytes that are no text; they are shown as \u{FFFD}."
        case .unknownEvent(let line, let kind):
            "Line \(line) of the journal is of a kind this version does not know, \(kind)."
        case .numberingGap(let line, let expected, let found):
            "At line \(line) of the journal comes event \(found) where \(expected) was expected."
        case .newerFormat(let format):
            "The journal is of format \(format), written by a newer version; what is understood is shown."
        case .headerMissing:
            "The journal's beginning is lost, so the questions are known only as far as they were asked."
        case .empty:
            "The journal is empty."
        }
    }
}
