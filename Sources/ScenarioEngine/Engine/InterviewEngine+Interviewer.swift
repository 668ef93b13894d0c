import InterviewModel

/// The interview with an interviewer: between two exchanges it waits for what they choose, and never probes by itself.
extension InterviewEngine {
    /// The time more that an interviewer gives where the script names none.
    private static let usualExtension = Milliseconds.minutes(1)

    /// Whether the answer was taken and nothing is asked until the interviewer says what.
    public var isWaitingForInterviewer: Bool {
        guard case .between = state.phase, isForInterviewer else { return false }
        return state.suspension == nil && awaiting == nil && !state.isInputEnded
    }

    /// Whether it is for the interviewer to say what follows the item. A round that has begun, as before a crash, goes on
    /// to its first item by itself.
    var isForInterviewer: Bool {
        guard state.isInterviewerHere, let item = state.item else { return false }
        return item.place.round == state.round && !isReleased
    }

    /// Carries out what an interviewer does.
    mutating func decideInterviewer(_ move: InterviewerMove, at now: SessionInstant) {
        guard state.phase != .notStarted, !state.isEnded else { return refuse(.noQuestionOpen) }
        switch move {
        case .join:
            if !state.isInterviewerHere { emit(.interviewerJoined, at: now) }
        case .leave:
            guard state.isInterviewerHere else { return }
            if state.chosen != nil { emit(.questionChosen(question: nil), at: now) }
            emit(.interviewerLeft, at: now)
        case .ask(let question):
            decideAsk(question, at: now)
        case .takeBack:
            if state.chosen != nil { emit(.questionChosen(question: nil), at: now) }
        case .next:
            guard isWaitingForInterviewer else {
                return refuse(state.suspension == nil ? .answerOpen : .paused)
            }
            if state.chosen != nil { emit(.questionChosen(question: nil), at: now) }
            isReleased = true
        case .hint, .extend, .skip, .finish, .heard:
            decideInTurn(move, at: now)
        case .tick(let place, let target, let isThere):
            guard state.agenda?[place] != nil else { return }
            emit(.pointTicked(place: place, target: target, isThere: isThere), at: now)
        case .note(let text, let kind):
            emit(.interviewerNoted(text: text, kind: kind), at: now)
        }
    }

    private mutating func decideAsk(_ question: InterviewerQuestion, at now: SessionInstant) {
        guard state.item != nil, state.isInterviewerHere, !question.text.isBlank else {
            return refuse(.noQuestionOpen)
        }
        guard state.hasTimeLeft(at: now) else { return refuse(.noTimeToExtend) }
        emit(.questionChosen(question: question), at: now)
        // An answer that is given aloud ends when its interviewer asks on; a program and a typed one do not.
        if let turn = state.openTurn, !turn.isCoding, turn.draft.isBlank, !turn.heard.isBlank,
            state.suspension == nil, !turn.isCutOff
        {
            take(turn, at: now)
        }
    }

    private mutating func decideInTurn(_ move: InterviewerMove, at now: SessionInstant) {
        if case .heard(let text) = move { return decideHeard(text, at: now) }
        guard let turn = state.openTurn else { return refuse(.noQuestionOpen) }
        guard state.suspension == nil else { return refuse(.paused) }
        guard !turn.isCutOff else { return refuse(.timeIsUp) }
        switch move {
        case .hint: decide(.hint, at: now)
        case .skip: decide(.skip, at: now)
        case .extend: extend(turn, at: now)
        case .finish:
            if turn.isCoding { decide(.submit(turn.draft), at: now) } else { take(turn, at: now) }
        default: break
        }
    }

    /// What was said is written down a little later than it was said: neither a stopped clock nor an answer that was
    /// taken matters, until something else is asked.
    private mutating func decideHeard(_ text: String, at now: SessionInstant) {
        guard let turn = state.heardTurn else { return refuse(.noQuestionOpen) }
        if let edit = TextEdit(from: turn.heard, to: text) { emit(.heardEdited(edit), at: now) }
    }

    private mutating func take(_ turn: TurnState, at now: SessionInstant) {
        if turn.thinkDeadline != nil { emit(.answerOpened, at: now) }
        emit(.answered(text: turn.answer, ending: .done), at: now)
    }

    private mutating func extend(_ turn: TurnState, at now: SessionInstant) {
        let ceilings = [state.roundDeadline, state.sessionDeadline].compactMap(\.self)
        guard ceilings.allSatisfy({ turn.deadline < $0 }) else { return refuse(.noTimeToExtend) }
        let scripted = state.agendaRound?.timing.extensionLength ?? .zero
        emit(.extended(by: scripted > .zero ? scripted : Self.usualExtension), at: now)
    }

    /// Asks what the interviewer chose. Its time is that of the script's probes; where the time ran out since it was
    /// chosen, there is none to answer it in.
    mutating func ask(_ question: InterviewerQuestion, at now: SessionInstant) {
        guard let place = state.item?.place, let round = state.agendaRound, state.hasTimeLeft(at: now) else {
            return emit(.questionChosen(question: nil), at: now)
        }
        let isProbe = question.target != nil
        emit(
            .asked(
                Turn(
                    place: place, probe: question.target, isOwn: isProbe ? nil : true, prompt: question.text,
                    think: .zero, limit: round.probes.answer)),
            at: now)
    }
}
