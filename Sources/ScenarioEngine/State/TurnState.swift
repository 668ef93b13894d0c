public import InterviewModel

/// The exchange that is open: what was put, and how far its answer is.
public struct TurnState: Hashable, Sendable {
    /// What was put.
    public internal(set) var turn: Turn
    /// Whether the answer is a program.
    public internal(set) var isCoding: Bool
    /// Thinking ends here; nil once the answer's clock runs.
    public internal(set) var thinkDeadline: SessionInstant?
    /// When the answer's clock began.
    public internal(set) var openedAt: SessionInstant?
    /// Where the question's own time ends; the round's and the session's may end sooner.
    public internal(set) var deadline: SessionInstant
    /// Warnings at remaining times below this are still to come.
    public internal(set) var warningCeiling: Milliseconds
    /// How often the answer was given more time.
    public internal(set) var extensions = 0
    /// By how much in all.
    public internal(set) var extended = Milliseconds.zero
    /// The limit was passed at this instant, and the policy lets the answer go on.
    public internal(set) var overSince: SessionInstant?
    /// The end of the stretch of grace, where there is one.
    public internal(set) var graceDeadline: SessionInstant?
    /// The answer's clock is at its end: nothing more is taken from the candidate.
    public internal(set) var isCutOff = false
    /// The text so far.
    public internal(set) var draft = ""
    /// What the interviewer wrote down of an answer that is given aloud.
    public internal(set) var heard = ""
    /// The code so far.
    public internal(set) var code: CodeState?

    init(turn: Turn, isCoding: Bool, item: AgendaItem?, at instant: SessionInstant) {
        self.turn = turn
        self.isCoding = isCoding
        thinkDeadline = instant + turn.think
        deadline = instant + turn.think + turn.limit
        warningCeiling = turn.limit
        if isCoding {
            code = CodeState(item)
        }
    }

    /// The answer as it stands: what was typed, or, where that is nothing, what was said and written down.
    public var answer: String { isHeard ? heard : draft.withoutLastLineEnd }

    /// Whether the answer is what the interviewer wrote down.
    public var isHeard: Bool { draft.isBlank && !heard.isBlank }

    /// Moves everything that lies ahead by the length of a pause.
    mutating func shift(by length: Milliseconds) {
        thinkDeadline = thinkDeadline.map { $0 + length }
        openedAt = openedAt.map { $0 + length }
        deadline = deadline + length
        overSince = overSince.map { $0 + length }
        graceDeadline = graceDeadline.map { $0 + length }
    }
}
