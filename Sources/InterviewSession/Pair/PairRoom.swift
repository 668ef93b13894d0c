public import InterviewModel
import ScenarioEngine
import Synchronization

/// The table at which a pair session is held: who sits where, who is ready, and what each side does.
///
/// Everything may be called from any thread. What a side does goes through the inbox to the thread that holds the
/// session, which alone decides and journals.
public final class PairRoom: Sendable {
    /// How what a page sent was dealt with.
    public enum Outcome: Hashable, Sendable {
        /// It was done.
        case done
        /// It was not, for this reason, a sentence for the person.
        case said(String)
        /// Another browser has the seat.
        case notYours
    }

    /// How far the session is, as far as the table is concerned.
    public enum Phase: Sendable {
        /// Not both are ready.
        case lobby
        /// The session is held.
        case held
        /// The questions are over.
        case feedback
    }

    /// How long an interviewer may be gone before the interview goes on as one alone: longer than a bad connection
    /// usually takes.
    public static let patience = Duration.seconds(45)
    /// How long a candidate's page may be gone before the clock is stopped for them.
    public static let candidatePatience = Duration.seconds(60)

    struct State: Sendable {
        var seats = SeatTable()
        var phase = Phase.lobby
        var isCandidateReady = false
        var isInterviewerReady = false
        /// The interviewer has left on purpose.
        var hasLeft = false
        /// Whether an interviewer was there when the table was last looked at, and the session knows.
        var isJoined = false
        /// Acts that came before and what becomes of them, by browser and key, oldest first.
        var acts: [(guest: Int, key: String, outcome: Task<Outcome, Never>)] = []
    }

    /// The sections and what they are made from.
    public let desk: PairDesk
    let inbox: Mailbox<InterviewerMessage>
    let state = Mutex(State())
    let clock: @Sendable () -> ContinuousClock.Instant

    let wait: Duration

    /// The screen of a candidate who sits at a page; nil for one at a terminal.
    let remote: RemoteScreen?

    /// A table at which nobody sits.
    ///
    /// - Parameters:
    ///   - remote: the screen of a candidate who sits at a page.
    ///   - wait: how long a page is kept waiting for the session's word, as while the candidate is in an editor.
    ///   - wake: makes the thread that holds the session look into the inbox; called on any thread.
    public init(
        desk: PairDesk, remote: RemoteScreen? = nil, wait: Duration = .seconds(2),
        clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        wake: @escaping @Sendable () -> Void
    ) {
        self.desk = desk
        self.remote = remote
        self.wait = wait
        self.clock = clock
        inbox = Mailbox(wake: wake)
    }

    /// The link for the conductor.
    public var link: InterviewerLink {
        InterviewerLink(
            take: { [inbox] in inbox.takeAll() },
            show: { [desk, remote] moment in
                // Before the page can know of the exchange.
                if let event = moment.event, case .asked = event.event { remote?.exchangeBegan(event.number) }
                desk.show(moment)
            })
    }

    /// What has come in since the last time, for whoever holds the session when no conductor does.
    public func takeMessages() -> [InterviewerMessage] { inbox.takeAll() }

    /// Whether both sides are ready to begin, and there: a question must not be put to somebody who has gone again.
    public var isReady: Bool {
        state.withLock { state in
            state.isCandidateReady && state.isInterviewerReady && state.seats.isHere(.interviewer)
                && (remote == nil || state.seats.isHere(.candidate))
        }
    }

    /// Whether the interviewer is connected and has not left.
    public var isInterviewerHere: Bool {
        state.withLock { $0.seats.isHere(.interviewer) && !$0.hasLeft }
    }

    /// Whether the interviewer may yet say something: they have not left, and were there when the session last looked.
    public var isInterviewerExpected: Bool {
        state.withLock { !$0.hasLeft && ($0.isJoined || $0.seats.isHere(.interviewer)) }
    }

    /// Whether the interviewer is ready to begin.
    public var isInterviewerReady: Bool { state.withLock { $0.isInterviewerReady } }

    /// Whether the candidate's page is connected.
    public var isCandidateHere: Bool { state.withLock { $0.seats.isHere(.candidate) } }

    /// What each side still has to say before the feedback is opened.
    public var outstanding: OutstandingSection { desk.read(desk.outstanding) }

    /// The session begins, or its questions are over.
    public func enter(_ phase: Phase) {
        state.withLock { $0.phase = phase }
        lookAtTable()
    }

    /// A session is taken up again of which the journal holds these events, before anything else. Where an interviewer
    /// was there, they have `patience` to come back. One who had left joins anew; to rate, they are expected either way.
    public func takeUp(_ events: [RecordedEvent]) {
        desk.replay(events)
        remote?.takeUp(events)
        let now = clock()
        let hasLeft =
            events.last { [.interviewerJoined, .interviewerLeft].contains($0.event) }?.event
            == .interviewerLeft
        let isEnded = desk.read(\.fold.isEnded)
        state.withLock { state in
            state.isJoined = isEnded || !hasLeft
            state.seats.expect(.interviewer, since: now)
        }
    }

    /// A side is ready, or no longer.
    public func setReady(_ role: PairRole, _ isReady: Bool = true) {
        state.withLock { state in
            switch role {
            case .candidate: state.isCandidateReady = isReady
            case .interviewer: state.isInterviewerReady = isReady
            case .spectator: break
            }
        }
        lookAtTable()
        inbox.leave(InterviewerMessage(.look))
    }

    /// Sees who is there, tells the pages, and tells the session where an interviewer has come or gone for too long.
    /// To be called about once a second as well.
    public func lookAtTable() {
        let now = clock()
        let (table, news) = state.withLock { state -> (State, InterviewerMove?) in
            let isHere = state.seats.isHere(.interviewer) && !state.hasLeft
            // Only an interview goes on without them; whoever is to rate it may take their time to come back.
            let isAway = state.seats.isEmpty(.interviewer, since: now).map { $0 >= Self.patience } ?? false
            let isGone = state.hasLeft || (isAway && state.phase == .held)
            var news: InterviewerMove?
            if state.phase != .lobby, isHere, !state.isJoined {
                (news, state.isJoined) = (state.phase == .held ? .join : nil, true)
            } else if state.isJoined, isGone {
                (news, state.isJoined) = (state.phase == .held ? .leave : nil, false)
            }
            return (state, news)
        }
        if let news { inbox.leave(InterviewerMessage(.move(news))) }
        let absence = table.seats.isEmpty(.candidate, since: now) ?? .zero
        remote?.setAway(absence >= Self.candidatePatience)
        desk.change { [isAtPage = remote != nil] stage in
            if isAtPage { stage.isCandidateHere = table.seats.isHere(.candidate) }
            stage.isInterviewerHere = table.seats.isHere(.interviewer) && !table.hasLeft
            stage.isCandidateReady = table.isCandidateReady
            stage.isInterviewerReady = table.isInterviewerReady
        }
    }
}
