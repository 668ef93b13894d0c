public import InterviewModel
import ScenarioEngine
import Synchronization

/// Keeps the board of a pair session up to date: takes looks at the session, the analyser's word on the answer so far,
/// and what changes at the table, and puts up the sections that come of them.
public final class PairDesk: Sendable {
    /// What is known.
    struct State: Sendable {
        var stage: StageSection
        var fold = PairFold()
        var moment: PairMoment?
        /// The clocks as of that look.
        var clocks: PairClock?
        /// The analyser's word, of which item, and on which text.
        var report: (place: AgendaPlace, report: AnswerReport, text: String)?
        /// The text that was last given to the analyser.
        var assessed: String?
        /// How many texts it was given.
        var given = 0
        /// Up to which of them its word is of no use any more: a later one was reported on, or the answer was taken.
        var reported = 0
        /// Notes of the session as it was taken up, which a page may send again.
        var known: [NotesSection.Note] = []
        /// The file of the open task as it stands, and where it lies.
        var file: (text: String, path: String?)?
        var said: [SaidSection.Line] = []
        /// The candidate has said that they rate no more of their answers.
        var isDoneRating = false
    }

    /// Where the sections are put up.
    public let board = PairBoard()

    /// The most notes that a page may have sent without an answer when the session was left.
    private static let mostUnanswered = 20

    let content: PairContent
    private let state: Mutex<State>
    private let assessor: LiveAssessor
    private let session: Int
    private let clock: @Sendable () -> ContinuousClock.Instant

    /// A desk for a session that has not begun.
    ///
    /// - Parameters:
    ///   - asksNames: whether each side may say its name before the session begins.
    ///   - session: a number that no other session of the assessor has.
    public init(
        title: String, pair: PairHeader, asksNames: Bool = false, isSpoken: Bool, content: PairContent,
        assessor: LiveAssessor, session: Int,
        clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.content = content
        self.assessor = assessor
        self.session = session
        self.clock = clock
        let stage = StageSection(
            stage: .lobby, title: title, candidate: pair.candidate, interviewer: pair.interviewer,
            asksNames: asksNames, isCandidateHere: false, isInterviewerHere: false, isCandidateReady: false,
            isInterviewerReady: false, isSpoken: isSpoken, isInEditor: false, session: nil, trouble: nil)
        state = Mutex(State(stage: stage))
        board.update { $0.publish(.stage, stage) }
    }

    /// Takes events of a session that is taken up again, before anything else.
    public func replay(_ events: [RecordedEvent]) {
        state.withLock { state in
            events.forEach { state.take($0) }
            state.known = state.fold.notes.suffix(Self.mostUnanswered)
        }
    }

    /// Takes a look at the session.
    public func show(_ moment: PairMoment) {
        let (answer, number, before) = state.withLock { state -> (LiveAnswer?, Int, PairMoment?) in
            let before = state.moment
            if let event = moment.event { state.take(event) }
            state.moment = moment
            state.clocks = PairClock(state: moment.state, now: moment.now, taken: clock())
            state.stage.stage = Self.stage(moment, state.fold)
            state.stage.isInEditor = moment.isInEditor
            state.stage.trouble = moment.trouble.map { "The session cannot be saved at the moment: \($0)." }
            return (state.nextAnswer(), state.given, before)
        }
        if let answer {
            assessor.assess(answer, of: session) { [weak self] report in
                self?.take(report, on: answer.request, number: number)
            }
        }
        publish(Self.sections(of: moment, after: before)) { [clock] state, update in
            guard let clocks = state.clocks else { return }
            update.publish(.clock) { clocks.section(at: clock()) }
        }
    }

    /// The sections that a look may have changed. One that is taken at each key must not put up all of them.
    private static func sections(of moment: PairMoment, after before: PairMoment?) -> [PairSection] {
        guard let before, moment.event.map({ isDraft($0.event) }) ?? true else {
            return PairSection.allCases
        }
        return [.stage, .draft, .heard] + (before.isRunning == moment.isRunning ? [] : [.code])
    }

    /// Takes an event that was journalled once the questions were over.
    public func take(_ event: RecordedEvent) {
        state.withLock { state in
            state.take(event)
            if let moment = state.moment { state.stage.stage = Self.stage(moment, state.fold) }
        }
        publish(PairSection.allCases)
    }

    /// Takes what changes at the table, or how far the session is.
    public func change(_ change: @Sendable (inout StageSection) -> Void) {
        state.withLock { change(&$0.stage) }
        publish([.stage])
    }

    /// Takes the file of the open task as it stands.
    public func setFile(_ text: String, path: String?) {
        state.withLock { $0.file = (text, path) }
        publish([.code])
    }

    /// Tells a candidate in a page something.
    public func say(_ text: String, isWarning: Bool) {
        state.withLock { state in
            let number = (state.said.last?.number ?? 0) + 1
            state.said.append(.init(number: number, text: text, isWarning: isWarning))
            state.said = state.said.suffix(SaidSection.most)
        }
        publish([.said])
    }

    /// The candidate rates no more of their own answers.
    public func endOwnRatings() {
        state.withLock { $0.isDoneRating = true }
        publish([.outstanding])
    }

    /// Puts up the comparison, once the feedback is open.
    public func showComparison(_ html: String) {
        board.update { $0.publish(.comparison, ComparisonSection(html: html)) }
    }

    /// Where the session stands, and who is there.
    public var stage: StageSection { read(\.stage) }

    /// What is known, for a question about it.
    func read<Value>(_ body: (State) -> Value) -> Value { state.withLock { body($0) } }

    /// Whether a note is one that the session held when it was taken up: sent again by a page that was not told that it
    /// had come. Each counts once.
    func isKnown(_ text: String, _ kind: NoteKind) -> Bool {
        state.withLock { state in
            let place = state.known.firstIndex { $0.text == text && $0.kind == kind }
            return place.map { state.known.remove(at: $0) } != nil
        }
    }

    /// Takes the analyser's word on the text that it was given as the one of this number. One that comes after the word on a
    /// later text, or after the answer was taken or its item left, says nothing new.
    func take(_ report: AnswerReport, on request: AssessmentRequest, number: Int) {
        let isNews = state.withLock { state in
            guard number > state.reported else { return false }
            state.reported = number
            state.report = (request.place, report, request.text)
            return true
        }
        if isNews { publish([.rubric, .probes]) }
    }

    private func publish(
        _ sections: some Sequence<PairSection>,
        also: (State, inout PairBoard.Update) -> Void = { _, _ in }
    ) {
        // Put up under the lock, so that of two threads the later look is never followed by the earlier one.
        state.withLock { state in
            board.update { update in
                for section in sections { put(section, state, in: &update) }
                also(state, &update)
            }
        }
    }

    private static func isDraft(_ event: SessionEvent) -> Bool {
        switch event {
        case .draftEdited, .heardEdited, .alive: true
        default: false
        }
    }

    private static func stage(_ moment: PairMoment, _ fold: PairFold) -> StageSection.Stage {
        if fold.isOpen { return .open }
        if fold.isEnded || moment.state.isEnded { return .feedback }
        if moment.state.phase == .notStarted { return .lobby }
        if moment.state.suspension != nil { return .paused }
        if moment.isChoosing { return .choosing }
        guard let turn = moment.state.openTurn else { return .answering }
        if turn.thinkDeadline != nil { return .thinking }
        return turn.isCoding ? .coding : .answering
    }
}

extension PairDesk.State {
    mutating func take(_ event: RecordedEvent) {
        fold.apply(event)
        switch event.event {
        case .started(let header): stage.session = header.session
        case .asked(let turn) where !turn.isFollowUp:
            report = nil
            reported = given
            assessed = nil
            file = nil
        case .languageChosen, .codeRestored:
            file = nil
        case .assessed(let place, _, let report):
            self.report = (place, report, fold.answers.joined(separator: "\n\n"))
            reported = given
        default: break
        }
    }

    /// The answer so far as it is to be scored; nil where it is the same as before, or there is none.
    mutating func nextAnswer() -> LiveAnswer? {
        guard let moment, let agenda = moment.state.agenda, let item = moment.state.item,
            agenda[item.place]?.isChallenge == false
        else { return nil }
        let turn = moment.state.openTurn
        guard turn != nil || item.isRewritten else { return nil }
        let typed = moment.draft.allSatisfy(\.isWhitespace) ? turn?.heard ?? "" : moment.draft
        let parts = item.answers + (typed.allSatisfy(\.isWhitespace) ? [] : [typed])
        let text = parts.joined(separator: "\n\n")
        guard text != assessed, !(text.isEmpty && assessed == nil) else { return nil }
        assessed = text
        given += 1
        return LiveAnswer(
            request: AssessmentRequest(
                place: item.place, probesIncluded: max(0, parts.count - 1), text: text,
                isSpoken: item.isSpoken || turn?.isHeard == true),
            agenda: agenda)
    }
}
