public import InterviewModel

/// Conducts an interview: takes inputs with their instants, answers with effects. Pure and deterministic, with
/// no clock, no randomness and no I/O of its own.
///
/// The engine decides, and only events change its state; what it awaits from analyser, judge and rater is kept
/// apart, because after a crash it has to be asked for again. So replaying a journal and asking once more with
/// `.clock` goes on exactly where the session stood, whichever event was the last to be written.
public struct InterviewEngine: Sendable {
    /// What the engine has asked for and not yet been given.
    enum Awaiting: Hashable {
        case assessment(then: SessionEnding?)
        case finalCode(AnswerEnding)
        case finalVerdict(AnswerEnding)
        case rating(then: SessionEnding?)
    }

    /// Everything that is known of the session.
    public private(set) var state = InterviewState()
    var awaiting: Awaiting?
    /// The interviewer has said to go on to the next item.
    var isReleased = false
    var effects: [EngineEffect] = []

    /// An engine before the first input.
    public init() {}

    /// The engine that has seen these events.
    public init(replaying events: [RecordedEvent]) {
        for recorded in events {
            state.apply(recorded.event, at: recorded.at)
        }
    }

    /// Takes an input and says what is to be done.
    ///
    /// What the clock brought up to `instant` comes first, at its own instants, so the result does not depend
    /// on how often the clock was looked at. An instant before the last event counts as that event's.
    public mutating func handle(_ input: EngineInput, at instant: SessionInstant) -> [EngineEffect] {
        effects = []
        let now = max(instant, state.lastAt)
        advance(to: now)
        decide(input, at: now)
        settle(at: now)
        // A gap that counts may have carried the clock past limits.
        advance(to: now)
        return effects
    }

    /// Records an event: the only way in which the state changes.
    mutating func emit(_ event: SessionEvent, at instant: SessionInstant) {
        let instant = max(instant, state.lastAt)
        state.apply(event, at: instant)
        effects.append(.record(event, at: instant))
        if case .asked = event { isReleased = false }
    }

    /// Carries out what the clock brings up to `now`.
    private mutating func advance(to now: SessionInstant) {
        while let due = state.nextDue, due.at <= now {
            let instant = max(due.at, state.lastAt)
            switch due.what {
            case .thinkingOver:
                emit(.answerOpened, at: instant)
            case .warning(let remaining):
                emit(.warned(remaining: remaining), at: instant)
            case .limit:
                emit(.limitReached(policy: state.agendaRound?.timing.atLimit ?? .grace), at: instant)
            case .graceOver:
                emit(.limitReached(policy: .strict), at: instant)
            }
            settle(at: instant)
        }
    }
}
