public import InterviewModel

/// One thing put and what came back: the question itself, or a probe.
public struct Exchange: Hashable, Sendable, Codable {
    /// How an exchange ended.
    public enum Outcome: String, Sendable, Codable {
        /// With an answer.
        case answered
        /// It was passed over.
        case skipped
        /// It was cut short: the session ended, or has not been taken up again.
        case open
    }

    /// The words that put it; empty where the journal lost them.
    public var prompt: String
    /// The component that a probe went for.
    public var component: ComponentID?
    /// The concept that a probe went for.
    public var concept: ConceptID?
    /// Whether it is a question of the interviewer's own, after the item; nil for no.
    public var isOwn: Bool?
    /// How it ended.
    public var outcome: Outcome
    /// The answer as submitted; nil where there is none.
    public var answer: String?
    /// How the answer came to its end; nil where there is none.
    public var ending: AnswerEnding?
    /// What was typed and is not in the answer: all of it where nothing was submitted, and what stood at the
    /// prompt where it was another text than the answer. Nil where there is no such thing.
    public var draft: String?
    /// Whether the answer was given aloud, and is what the interviewer wrote down of it; nil for no.
    public var isHeard: Bool?
    /// Whether the answer is the text of a recording that was attached later; nil for no.
    public var isRecorded: Bool?
    /// What the interviewer wrote down and is not the answer: where the candidate typed one, or a recording took its
    /// place. Nil where there is no such thing.
    public var heard: String?
    /// The times.
    public var times: ExchangeTimes
    /// How often the question was shown again.
    public var repeats: Int

    /// Whether it follows the question or task: a probe, or a question of the interviewer's own.
    public var isProbe: Bool { component != nil || concept != nil || isOwn == true }

    /// Whether an answer with something in it was given.
    public var isAnswered: Bool {
        answer?.contains { !$0.isWhitespace } == true
    }

    /// Puts the text of a recording in the place of the answer. What stood there is kept as what it was: written down
    /// by the interviewer, or typed.
    mutating func attach(_ recording: String) {
        if isRecorded != true, let answer {
            if isHeard == true {
                heard = answer
            } else {
                draft = [answer, draft].compactMap(\.self).filter { !$0.isBlank }.joined(separator: "\n\n")
                if draft?.isEmpty == true { draft = nil }
            }
        }
        isHeard = nil
        isRecorded = true
        answer = recording
    }
}

/// The times of an exchange. What was used leaves out pauses that did not count.
public struct ExchangeTimes: Hashable, Sendable, Codable {
    /// When it was put; nil where the journal lost it.
    public var askedAt: SessionInstant?
    /// When the answer's clock began; nil where it never did.
    public var openedAt: SessionInstant?
    /// When it ended; nil where it did not.
    public var endedAt: SessionInstant?
    /// Thinking time used.
    public var thought: Milliseconds
    /// Thinking time allowed; zero for none.
    public var thinkAllowed: Milliseconds
    /// Answering time used.
    public var answered: Milliseconds
    /// Answering time allowed, extensions included.
    public var answerAllowed: Milliseconds
    /// By how much the answer ran over what was allowed, grace included.
    public var overtime: Milliseconds
    /// The extensions in order.
    public var extensions: [Milliseconds]
    /// The remaining times at which the candidate was warned.
    public var warnings: [Milliseconds]
    /// The policy that took hold when the time was up; nil where it did not come to that.
    public var limitReached: LimitPolicy?

    /// No times yet.
    static let none = ExchangeTimes(
        askedAt: nil, openedAt: nil, endedAt: nil, thought: .zero, thinkAllowed: .zero, answered: .zero,
        answerAllowed: .zero, overtime: .zero, extensions: [], warnings: [], limitReached: nil)
}
