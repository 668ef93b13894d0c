import InterviewModel

/// A moment in words, for all forms of a replay.
struct ReplayStep: Hashable {
    /// What kind of thing it tells; the name is the browser page's class for it too.
    enum Kind: String {
        case title, round, question, probe, answer, draft, score, hint, code, passed, failed, note, pause,
            warning
        case remark, end
    }

    /// What kind of thing it tells.
    let kind: Kind
    /// What happened, in one sentence.
    let words: String
    /// The candidate's words, the question's, or the lines of a program that changed; nil where there are none.
    let text: String?

    /// More changed lines of a program than this are counted rather than shown.
    private static let mostLines = 40

    /// The words of a moment; nil for one that shows in the draft and the clock alone.
    init?(_ what: ReplayMoment.What) {
        var text: String?
        switch what {
        case .opened, .edited: return nil
        case .began(let title, _): (kind, words) = (.title, title)
        case .round(let number, let title):
            (kind, words) = (.round, title.isEmpty ? "Round \(number)" : "Round \(number): \(title)")
        case .asked(let question):
            (kind, words) = Self.asked(question)
            text = question.prompt
        case .warned(let left): (kind, words) = (.warning, "\(Wording.time(left)) left.")
        case .limitReached(let policy, _): (kind, words) = (.warning, Self.limit(policy))
        case .extended(let length, _): (kind, words) = (.remark, "\(Wording.time(length)) more.")
        case .answered(let answer):
            (kind, words) = (.answer, Self.answered(answer))
            text = answer.text
        case .left(let draft, let isSkipped):
            let state = isSkipped ? "Passed over" : "Not submitted"
            (kind, words) = (.draft, draft.isEmpty ? "\(state)." : "\(state); written by then:")
            text = draft
        case .scored(let score, let probes):
            let aid = probes > 0 ? " with \(Quantity.text(probes, "follow-up"))" : ""
            (kind, words) = (.score, "Score \(Wording.score(score))\(aid)")
        case .rated(let report):
            let ratings = report.ratings.map { "\($0.title) \(Wording.points($0))" }.joined(separator: ", ")
            (kind, words) = (.score, "Rated: \(ratings)")
        case .hint(let number, let hint): (kind, words) = (.hint, "Hint \(number): \(hint)")
        case .repeated: (kind, words) = (.remark, "The question is shown again.")
        case .code(let what, let changes):
            (kind, words) = (Self.kind(what), Wording.moment(what).capitalizedFirst)
            text = Self.text(of: changes)
        case .noted(let note):
            (kind, words) = (.note, "Note")
            text = note
        case .paused(let reason, let length, let isCounted):
            let time = length.map { " for \(Wording.time($0)), \(isCounted ? "counted" : "not counted")." }
            (kind, words) = (
                .pause, Wording.reason(reason).capitalizedFirst + (time ?? ", not taken up again.")
            )
        case .idle(let length): (kind, words) = (.pause, "No change for \(Wording.time(length)).")
        case .dropped(let count): (kind, words) = (.remark, "\(Quantity.text(count, "question")) left out.")
        case .ended(let ending):
            let state =
                ending.map { Wording.state($0).capitalizedFirst } ?? "Here the journal ends, unfinished"
            (kind, words) = (.end, "\(state).")
        }
        self.text = text?.contains { !$0.isWhitespace } == true ? text : nil
    }

    private static func asked(_ question: ReplayQuestion) -> (Kind, String) {
        if question.isProbe { return (.probe, "A follow-up") }
        let noun = question.isCoding ? "Task" : "Question"
        return (.question, question.number.map { "\(noun) \($0)" } ?? noun)
    }

    private static func limit(_ policy: LimitPolicy) -> String {
        switch policy {
        case .soft: "Time is up; the clock counts what runs over."
        case .grace: "Time is up; a little more to finish."
        case .strict: "Time is up."
        }
    }

    private static func answered(_ answer: ReplayAnswer) -> String {
        let time =
            Wording.time(answer.used) + (answer.allowed > .zero ? " of \(Wording.time(answer.allowed))" : "")
        let isProgram = answer.text.isEmpty && !answer.isBlank
        let act = answer.isBlank ? "Nothing answered in" : isProgram ? "Handed in after" : "Answered in"
        let end =
            switch answer.ending {
            case .done: ""
            case .timedOut: ", cut off at the limit"
            case .inputEnded: ", when the input ended"
            }
        return "\(act) \(time)\(end)"
    }

    private static func kind(_ what: CodeTimeline.What) -> Kind {
        if case .ran(let result) = what { result.outcome == .passed ? .passed : .failed } else { .code }
    }

    private static func text(of changes: [LineDifference.Line]) -> String {
        var lines = changes.prefix(mostLines).map { ($0.side == .added ? "+ " : "- ") + $0.text }
        if changes.count > mostLines {
            lines.append("and \(Quantity.text(changes.count - mostLines, "more line"))")
        }
        return lines.joined(separator: "\n")
    }
}
