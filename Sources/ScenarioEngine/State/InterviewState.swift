public import InterviewModel

/// Everything that is known of a session at an instant. It changes only by events, so replaying a journal
/// gives the state that the live run had.
public struct InterviewState: Hashable, Sendable {
    /// Where the interview stands.
    public enum Phase: Hashable, Sendable {
        /// Nothing has happened yet.
        case notStarted
        /// Between two exchanges.
        case between
        /// A question is open.
        case turn(TurnState)
        /// An answer was taken and waits to be scored.
        case assessing
        /// The session is over.
        case ended(SessionEnding)
    }

    /// What is known of the item being asked, over its probes.
    public struct Item: Hashable, Sendable {
        /// Where it stands in the agenda.
        public internal(set) var place: AgendaPlace
        /// The answer, then those to the probes.
        public internal(set) var answers: [String] = []
        /// The probes asked so far.
        public internal(set) var probesAsked: [ProbeTarget] = []
        /// What the last report found missing, worth most first.
        public internal(set) var lacks: [ProbeTarget] = []
        /// How many hints were shown.
        public internal(set) var hintsShown = 0
        /// Whether the item was passed over.
        public internal(set) var isSkipped = false
        /// Whether an answer was given aloud and written down by the interviewer.
        public internal(set) var isSpoken = false
        /// Whether the interviewer wrote on after the answers were scored, so that they are to be scored again.
        public internal(set) var isRewritten = false
    }

    /// A stopped clock.
    public struct Suspension: Hashable, Sendable {
        /// Since when.
        public let since: SessionInstant
        /// Why.
        public let reason: PauseReason
    }

    /// The header of the session; nil until it has started.
    public internal(set) var header: SessionHeader?
    /// Where the interview stands.
    public internal(set) var phase: Phase = .notStarted
    /// The item being asked, or asked last.
    public internal(set) var item: Item?
    /// The round being held, counted from 0.
    public internal(set) var round: Int?
    /// The next item to ask; nil when there is none left.
    public internal(set) var next: AgendaPlace?
    /// The live-coding task that was worked on and has no rating yet.
    public internal(set) var unrated: AgendaPlace?
    /// Where the round's time ends.
    public internal(set) var roundDeadline: SessionInstant?
    /// Where the session's time ends.
    public internal(set) var sessionDeadline: SessionInstant?
    /// Set while the clock is stopped.
    public internal(set) var suspension: Suspension?
    /// Whether an interviewer is there.
    public internal(set) var isInterviewerHere = false
    /// What the interviewer chose to be asked next; nil for nothing.
    public internal(set) var chosen: InterviewerQuestion?
    /// Since when the interviewer has been choosing what comes next; that time is taken from nobody.
    public internal(set) var choosingSince: SessionInstant?
    /// The exchange in words that was answered last, until something else is asked: the interviewer may still write
    /// down what was said. Its draft is what was typed for an answer.
    public internal(set) var lastTurn: TurnState?
    /// Standard input has ended: nothing more is asked.
    public internal(set) var isInputEnded = false
    /// The instant of the last event.
    public internal(set) var lastAt = SessionInstant.start

    /// The state before anything has happened.
    public init() {}

    /// The agenda; nil until the session has started.
    public var agenda: Agenda? { header?.agenda }

    /// The round being held; nil between sessions' start and the first round.
    public var agendaRound: AgendaRound? {
        guard let round, let agenda, agenda.rounds.indices.contains(round) else { return nil }
        return agenda.rounds[round]
    }

    /// The exchange that is open, if any.
    public var openTurn: TurnState? {
        if case .turn(let turn) = phase { turn } else { nil }
    }

    /// The exchange of which the interviewer can write down what is or was said.
    public var heardTurn: TurnState? { openTurn ?? lastTurn }

    /// The instant as the limits of round and session see it at `now`: they stand still while the clock is stopped, and
    /// while the interviewer chooses what comes next.
    public func counted(_ now: SessionInstant) -> SessionInstant { suspension?.since ?? choosingSince ?? now }

    /// Whether the round or the session has any time left at `now`.
    func hasTimeLeft(at now: SessionInstant) -> Bool {
        [roundDeadline, sessionDeadline].allSatisfy { $0.map { counted(now) < $0 } ?? true }
    }

    /// Whether the session is over.
    public var isEnded: Bool {
        if case .ended = phase { true } else { false }
    }

    /// Where the open answer's time ends: its own limit, the round's or the session's, the earliest of them.
    public var answerDeadline: SessionInstant? {
        guard let turn = openTurn else { return nil }
        return [turn.deadline, roundDeadline, sessionDeadline].compactMap(\.self).min()
    }

    /// The place after `place` in the agenda; nil at its end.
    func place(after place: AgendaPlace) -> AgendaPlace? {
        guard let agenda, place.round < agenda.rounds.count, place.item < .max else { return nil }
        var candidate = AgendaPlace(round: place.round, item: place.item + 1)
        while agenda.rounds.indices.contains(candidate.round) {
            if agenda.rounds[candidate.round].items.indices.contains(candidate.item) { return candidate }
            candidate = AgendaPlace(round: candidate.round + 1, item: 0)
        }
        return nil
    }
}
