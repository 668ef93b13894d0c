import InterviewModel
import ScenarioEngine

extension Conductor {
    /// Carries out what has come from the interviewer's side. Returns whether anything came.
    @discardableResult
    func takeMessages() -> Bool {
        let messages = link?.take() ?? []
        for message in messages {
            if isInEditor, message.what.isForOpenPrompt {
                // Whoever takes the answer and then passes over it, or the other way round, wants the last of the two.
                if message.what.endsAnswer { putOff.removeAll(where: \.endsAnswer) }
                putOff.append(message.what)
                message.reply(nil)
            } else {
                message.reply(carryOut(message.what))
            }
        }
        return !messages.isEmpty
    }

    /// Carries out what waited for the editor to be closed, once the clock goes on. Where the question that it was meant
    /// for is over by then, nothing waits any more.
    func takePutOff() {
        while !isInEditor, state.suspension == nil, !isHandingIn, !putOff.isEmpty {
            _ = carryOut(putOff.removeFirst())
        }
    }

    /// Gives why nothing was done, if so.
    private func carryOut(_ what: InterviewerMessage.What) -> Refusal? {
        switch what {
        case .move(let move):
            flushDraft()
            return feedForInterviewer(.interviewer(move))
        case .pause:
            guard state.suspension == nil, !state.isEnded else {
                return state.isEnded ? .noQuestionOpen : .paused
            }
            flushDraft()
            pause(.interviewer)
        case .resume:
            guard state.suspension != nil, gapInQuestion == nil else { return .notPaused }
            _ = screen.takeLine()
            resume(counted: false)
        case .look: break
        case .afterthought(let event): record(event, at: state.lastAt)
        }
        return nil
    }

    /// Gives an input of the interviewer's to the engine. Why it has no effect is told to them, not to the candidate.
    private func feedForInterviewer(_ input: EngineInput) -> Refusal? {
        isFeedingForInterviewer = true
        refusalForInterviewer = nil
        defer { isFeedingForInterviewer = false }
        feed(input)
        return refusalForInterviewer
    }

    /// Shows the interviewer's side how the session stands.
    func showInterviewer(after event: RecordedEvent? = nil) {
        guard let link else { return }
        link.show(
            PairMoment(
                state: state, event: event, draft: draft.text, now: now,
                isChoosing: engine.isWaitingForInterviewer, isInEditor: isInEditor,
                isRunning: runUnderWay != nil, trouble: lastTrouble))
    }

    /// A journal that an interviewer was part of, taken up without one, goes on as one alone. To be called while the clock
    /// is stopped, so that the time away is spent by nobody.
    func missInterviewer() {
        if link == nil, state.isInterviewerHere { feed(.interviewer(.leave)) }
    }
}

extension InterviewerMessage.What {
    /// Whether it waits for an editor to be closed: it would end the answer over a program that is not saved, or show
    /// something to somebody who does not see it yet.
    fileprivate var isForOpenPrompt: Bool { self.endsAnswer || isHint }

    fileprivate var endsAnswer: Bool {
        switch self {
        case .move(.skip), .move(.finish): true
        default: false
        }
    }

    private var isHint: Bool {
        if case .move(.hint) = self { true } else { false }
    }
}
