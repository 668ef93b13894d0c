public import InterviewModel
public import ScenarioEngine

/// The interviewer's side of a pair session, as the conductor sees it.
public struct InterviewerLink {
    /// What came from that side since the last time, oldest first. Something that comes must wake the screen.
    public var take: () -> [InterviewerMessage]
    /// Told of everything that happens and of every key, on the conductor's thread.
    public var show: (PairMoment) -> Void

    /// A link made of these functions.
    public init(take: @escaping () -> [InterviewerMessage], show: @escaping (PairMoment) -> Void) {
        self.take = take
        self.show = show
    }
}

/// What comes from the interviewer's side.
public struct InterviewerMessage: Sendable {
    /// What is to be done.
    public enum What: Sendable {
        /// Something for the engine.
        case move(InterviewerMove)
        /// Stop the clock.
        case pause
        /// Let the clock go on.
        case resume
        /// Nothing for the session: something at the table has changed.
        case look
        /// Something said of the interview rather than in it, for the journal.
        case afterthought(SessionEvent)
    }

    /// What is to be done.
    public let what: What
    /// Told, once, why nothing was done; nil where it was.
    public let reply: @Sendable (Refusal?) -> Void

    /// A message.
    public init(_ what: What, reply: @escaping @Sendable (Refusal?) -> Void = { _ in }) {
        self.what = what
        self.reply = reply
    }
}

/// A look at a session: what the interviewer's side is made from.
public struct PairMoment: Sendable {
    /// The state after all that happened.
    public let state: InterviewState
    /// What happened; nil where the draft alone changed, or nothing.
    public let event: RecordedEvent?
    /// The answer as typed to this key. In a task, what was typed at the prompt.
    public let draft: String
    /// The session's instant.
    public let now: SessionInstant
    /// Whether the answer was taken and the interviewer is to say what comes next.
    public let isChoosing: Bool
    /// Whether the candidate's terminal is given to an editor.
    public let isInEditor: Bool
    /// Whether a program is being run.
    public let isRunning: Bool
    /// What keeps the journal from being written at the moment; nil where nothing does.
    public let trouble: String?
}
