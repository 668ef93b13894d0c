import InterviewModel
import ScenarioEngine

extension Conductor {
    /// Carries out what has come from the interviewer's side.
    func takeMessages() {
        guard let link else { return }
        for message in link.take() {
            switch message.what {
            case .move(let move):
                flushDraft()
                message.reply(feedForInterviewer(.interviewer(move)))
            case .pause:
                guard state.suspension == nil, !state.isEnded else {
                    message.reply(state.isEnded ? .noQuestionOpen : .paused)
                    continue
                }
                flushDraft()
                pause(.interviewer)
                message.reply(nil)
            case .resume:
                guard state.suspension != nil, gapInQuestion == nil else {
                    message.reply(.notPaused)
                    continue
                }
                _ = screen.takeLine()
                resume(counted: false)
                message.reply(nil)
            case .look: break
            case .afterthought(let event):
                record(event, at: state.lastAt)
                message.reply(nil)
            }
        }
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
