import InterviewModel

extension InterviewEngine {
    /// Turns one input into events and requests.
    mutating func decide(_ input: EngineInput, at now: SessionInstant) {
        switch input {
        case .begin(let header):
            if state.phase == .notStarted { emit(.started(header), at: now) }
        case .clock:
            break
        case .heartbeat:
            if state.openTurn != nil, state.suspension == nil { emit(.alive, at: now) }
        case .interviewer(let move):
            decideInterviewer(move, at: now)
        case .note(let text):
            emitWhileOpen(.noted(text: text), at: now)
        case .pause(let reason):
            if state.suspension == nil { emitWhileOpen(.paused(reason), at: now) }
        case .resume(let counted):
            if state.suspension == nil {
                refuse(.notPaused)
            } else {
                emit(.resumed(counted: counted), at: now)
            }
        case .abandon:
            guard state.phase != .notStarted, !state.isEnded else { return refuse(.noQuestionOpen) }
            end(.abandoned, at: now)
        case .inputEnded:
            decideInputEnded(at: now)
        case .assessed(let report):
            decideAssessed(report, at: now)
        case .rated(let report):
            decideRated(report, at: now)
        case .judged(let run):
            decideJudged(run, at: now)
        case .code(let text):
            decideCode(text, at: now)
        case .draft, .openAnswer, .submit, .skip, .repeatPrompt, .hint, .extend, .run, .restore,
            .chooseLanguage, .addTest, .dropTest:
            decideInTurn(input, at: now)
        }
    }

    mutating func refuse(_ refusal: Refusal) {
        effects.append(.refuse(refusal))
    }

    private mutating func emitWhileOpen(_ event: SessionEvent, at now: SessionInstant) {
        guard state.phase != .notStarted, !state.isEnded else { return refuse(.noQuestionOpen) }
        emit(event, at: now)
    }

    /// Inputs that have a meaning only while a question is open and the clock is running.
    private mutating func decideInTurn(_ input: EngineInput, at now: SessionInstant) {
        guard let turn = state.openTurn else {
            // Nobody has to wait for ever: passing over what is not there yet goes on without the interviewer's word.
            if input == .skip, isWaitingForInterviewer { return isReleased = true }
            return refuse(.noQuestionOpen)
        }
        guard state.suspension == nil else { return refuse(.paused) }
        guard !turn.isCutOff else { return refuse(.timeIsUp) }
        switch input {
        case .draft(let text):
            if turn.thinkDeadline != nil, !text.isBlank { emit(.answerOpened, at: now) }
            if let edit = TextEdit(from: turn.draft, to: text) { emit(.draftEdited(edit), at: now) }
        case .openAnswer:
            if turn.thinkDeadline != nil { emit(.answerOpened, at: now) }
        case .submit(let text):
            if turn.thinkDeadline != nil { emit(.answerOpened, at: now) }
            if turn.isCoding {
                if awaiting == nil { collectFinalCode(.done) }
            } else {
                let isHeard = text.isBlank && !turn.heard.isBlank
                emit(.answered(text: isHeard ? turn.heard : text, ending: .done), at: now)
            }
        case .skip:
            awaiting = nil
            emit(.skipped, at: now)
        case .repeatPrompt:
            emit(.repeated, at: now)
        case .hint:
            decideHint(at: now)
        case .extend:
            decideExtension(of: turn, at: now)
        case .run, .restore, .chooseLanguage, .addTest, .dropTest:
            decideAtDesk(input, in: turn, at: now)
        default:
            break
        }
    }

    private mutating func decideHint(at now: SessionInstant) {
        guard let item = state.item, let hints = state.agenda?[item.place]?.hints else { return }
        guard hints.indices.contains(item.hintsShown) else {
            return refuse(.noHintLeft(hadAny: !hints.isEmpty))
        }
        emit(.hintShown(index: item.hintsShown, text: hints[item.hintsShown]), at: now)
    }

    private mutating func decideExtension(of turn: TurnState, at now: SessionInstant) {
        guard let timing = state.agendaRound?.timing, turn.extensions < timing.maxExtensions else {
            return refuse(.noExtensionLeft(allowedAny: (state.agendaRound?.timing.maxExtensions ?? 0) > 0))
        }
        let ceilings = [state.roundDeadline, state.sessionDeadline].compactMap(\.self)
        guard ceilings.allSatisfy({ turn.deadline < $0 }) else { return refuse(.noTimeToExtend) }
        emit(.extended(by: timing.extensionLength), at: now)
    }

    private mutating func decideInputEnded(at now: SessionInstant) {
        guard state.phase != .notStarted, !state.isEnded else { return }
        if state.suspension != nil { emit(.resumed(counted: false), at: now) }
        guard let turn = state.openTurn else {
            if isWaitingForInterviewer { end(.inputEnded, at: now) }
            return
        }
        if turn.isCoding {
            if awaiting == nil { collectFinalCode(.inputEnded) }
        } else if turn.answer.isBlank {
            end(.inputEnded, at: now)
        } else {
            emit(.answered(text: turn.answer, ending: .inputEnded), at: now)
        }
    }

    private mutating func decideAssessed(_ report: AnswerReport, at now: SessionInstant) {
        guard case .assessment(let ending) = awaiting, let item = state.item else { return }
        awaiting = nil
        emit(
            .assessed(place: item.place, probesIncluded: max(0, item.answers.count - 1), report: report),
            at: now)
        if let ending { end(ending, at: now) }
    }
}
