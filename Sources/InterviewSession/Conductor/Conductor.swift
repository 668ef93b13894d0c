public import InterviewModel
public import ScenarioEngine

/// Conducts one session: turns what the candidate does into inputs of the engine and carries out its effects,
/// in order: an event is in the journal before the screen shows it.
public final class Conductor {
    /// How the conductor's work ended.
    public enum Outcome: Sendable, Equatable {
        /// The session is over.
        case ended(SessionEnding)
        /// The candidate left; the session can be continued.
        case left
        /// The terminal went away; the session can be continued.
        case hungUp
    }

    /// How a session is come to.
    public enum Beginning: Sendable {
        /// It is new.
        case new(SessionHeader)
        /// It is taken up again: what its journal holds.
        case resumed([RecordedEvent])
    }

    var engine: InterviewEngine
    let screen: CandidateScreen
    let clock: SessionClock
    let journal: JournalSink
    let desk: CodingDesk
    let assess: (AssessmentRequest, Agenda) -> AnswerReport
    let rate: (AgendaPlace) -> CodingReport
    let link: InterviewerLink?
    let verdicts: Mailbox<JudgedRun>
    let timeline: Timeline

    var draft = AnswerDraft()
    /// The text that the next prompt begins with: what was being typed before a break.
    var initialText = ""
    /// When the draft, as typed, is due to be journalled; nil while the journal has it all.
    var draftDue: ContinuousClock.Instant?
    var lastDraftAt: ContinuousClock.Instant?
    /// The task whose candidate was told that nothing is written yet.
    var askedAboutNothing: AgendaPlace?
    /// The run under way.
    var runUnderWay: RunUnderWay?
    /// The run to be started when that one is done.
    var queuedRun: QueuedRun?
    /// Whether the run being started, or its verdict being taken, is one that a save brought.
    var isQuiet = false
    /// The look at the candidate's file, while a coding task is open and saves are watched.
    var watch: SolutionWatch?
    let watchesSaves: Bool
    /// Where the time away began, while the candidate is asked whether it counts.
    var gapInQuestion: Milliseconds?
    /// Whether the input being carried out is the interviewer's.
    var isFeedingForInterviewer = false
    /// Why that had no effect.
    var refusalForInterviewer: Refusal?
    /// Whether the terminal is given to an editor.
    var isInEditor = false
    /// What the interviewer did that waits for the editor to be closed, in order.
    var putOff: [InterviewerMessage.What] = []
    /// What keeps the journal from being written.
    private(set) var lastTrouble: String?
    private var nextNumber: Int
    private let beginning: Beginning

    /// A conductor for one session.
    ///
    /// - Parameters:
    ///   - watchesSaves: whether each save of the program is taken and run.
    ///   - link: the interviewer's side, in a pair session.
    ///   - assess: scores an answer; called on the conductor's thread.
    ///   - rate: rates the live-coding task at a place by the events journalled so far; called on the conductor's
    ///     thread.
    ///   - wake: makes the screen return from waiting; called on any thread.
    public init(
        _ beginning: Beginning, screen: CandidateScreen, clock: SessionClock, journal: JournalSink,
        desk: CodingDesk, watchesSaves: Bool = false,
        link: InterviewerLink? = nil,
        assess: @escaping (AssessmentRequest, Agenda) -> AnswerReport,
        rate: @escaping (AgendaPlace) -> CodingReport,
        wake: @escaping @Sendable () -> Void
    ) {
        self.beginning = beginning
        self.screen = screen
        self.clock = clock
        self.journal = journal
        self.desk = desk
        self.assess = assess
        self.rate = rate
        self.link = link
        self.watchesSaves = watchesSaves && screen.isInteractive
        verdicts = Mailbox(wake: wake)
        switch beginning {
        case .new:
            engine = InterviewEngine()
            nextNumber = 1
            timeline = Timeline(start: .start, at: clock.now())
        case .resumed(let events):
            engine = InterviewEngine(replaying: events)
            // In a damaged journal the last number need not be the greatest.
            nextNumber = (events.map(\.number).max() ?? 0) + 1
            // Only the wall clock knows how long nobody was there; set back, it counts as no time at all.
            let last = events.last { !$0.event.isAfterthought }
            let away = max(0, clock.wall() - (last?.wall ?? 0))
            timeline = Timeline(start: engine.state.lastAt + Milliseconds(away), at: clock.now())
        }
    }

    /// The state of the session.
    public var state: InterviewState { engine.state }

    /// Holds the interview until it ends or the candidate leaves.
    public func run() -> Outcome {
        switch beginning {
        case .new(let header):
            screen.show(.welcome(header.agenda))
            feed(.begin(header))
        case .resumed:
            takeUpAgain()
        }
        // Whoever sits at the table already is there before the candidate's first word.
        takeMessages()
        while true {
            showInterviewer()
            if case .ended(let ending) = state.phase { return .ended(ending) }
            if runUnderWay != nil, !screen.isInteractive {
                // Without a person to wait for, the verdict comes before the next line is read.
                take(verdicts.waitForAny())
            } else if let outcome = waitOnce() {
                return outcome
            }
        }
    }

    /// The session's present instant.
    var now: SessionInstant { timeline.instant(clock.now()) }

    /// Gives an input to the engine and carries out what comes of it.
    func feed(_ input: EngineInput, at instant: SessionInstant? = nil) {
        var waiting = engine.handle(input, at: instant ?? now)[...]
        while let effect = waiting.popFirst() {
            switch effect {
            case .record(let event, let instant):
                record(event, at: instant)
            case .refuse(let refusal):
                if isFeedingForInterviewer {
                    refusalForInterviewer = refusal
                } else {
                    screen.show(.refused(refusal))
                }
            case .assess(let request):
                guard let agenda = state.agenda else { continue }
                waiting += engine.handle(.assessed(assess(request, agenda)), at: now)
            case .rate(let place):
                waiting += engine.handle(.rated(rate(place)), at: now)
            case .collectCode:
                waiting += engine.handle(.code(collectCode()), at: now)
            case .judge(let request):
                startJudging(request)
            }
        }
    }

    /// Journals an event, and then shows it to both sides, to each what it may see.
    func record(_ event: SessionEvent, at instant: SessionInstant) {
        let isDraft =
            switch event {
            case .draftEdited, .heardEdited, .alive: true
            default: false
            }
        let recorded = RecordedEvent(number: nextNumber, at: instant, wall: clock.wall(), event: event)
        journal.append(recorded, !isDraft)
        nextNumber += 1
        reportTrouble()
        leaveTurn(after: event)
        // What the candidate is told of next is then true.
        if case .codeRestored = event { layOutRestored() }
        if isQuiet, case .codeJudged(let run) = event {
            screen.show(.watched(run))
        } else if link == nil || Disclosure.isForCandidate(event) {
            screen.show(.event(event, at: instant, state: state))
        }
        showInterviewer(after: recorded)
        if case .asked(let turn) = event { prepare(turn) }
    }

    private func reportTrouble() {
        let trouble = journal.trouble()
        guard trouble != lastTrouble else { return }
        screen.show(trouble.map(Notice.journalTrouble) ?? .journalRecovered)
        lastTrouble = trouble
    }

    /// Empties the prompt where the open exchange is over.
    private func leaveTurn(after event: SessionEvent) {
        switch event {
        case .answered, .skipped, .ended:
            _ = screen.takeLine()
            draft = AnswerDraft()
            draftDue = nil
            initialText = ""
            watch = nil
            queuedRun = nil
            putOff = []
        default:
            break
        }
    }
}
