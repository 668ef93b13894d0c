import InterviewModel
import ScenarioEngine

extension Conductor {
    /// Stops the clock; the line being typed is kept for later.
    func pause(_ reason: PauseReason, at instant: SessionInstant? = nil) {
        guard state.suspension == nil else { return }
        feed(.pause(reason), at: instant)
        draft.partial = textOfLine(screen.takeLine())
    }

    /// Lets the clock go on and gives back the line that was being typed. Where a prompt cannot begin with text,
    /// that line is a finished one, or the next key would take its place.
    func resume(counted: Bool) {
        feed(.resume(counted: counted))
        if screen.restoresLines {
            initialText = draft.partial
        } else if !draft.partial.isEmpty {
            draft.append(draft.partial)
            flushDraft()
        }
        takePutOff()
    }

    /// Ctrl-C: nothing is lost by it, the clock stops and the candidate chooses.
    func takeInterrupt() -> Outcome? {
        flushDraft()
        if gapInQuestion != nil {
            answerGapQuestion("")
        } else if state.suspension == nil {
            pause(.interrupted)
            screen.show(.pausedHelp)
        } else {
            screen.show(.pausedHelp)
        }
        return nil
    }

    /// The program stood still: the clock is set back to when it did, until the candidate has said whether
    /// the time counts.
    func takeGap(_ length: Milliseconds) {
        guard state.suspension == nil, state.openTurn != nil else { return }
        let asleepAt = max(now - length, state.lastAt)
        flushDraft(at: asleepAt)
        pause(.suspended, at: asleepAt)
        askWhetherGapCounts(now - asleepAt)
    }

    /// Takes up a session that was left or that died.
    func takeUpAgain() {
        guard let agenda = state.agenda, !state.isEnded else { return }
        let since = state.suspension?.since ?? state.lastAt
        let away = now - since
        if state.suspension == nil { feed(.pause(.crashed), at: state.lastAt) }
        missInterviewer()
        screen.show(.welcomeBack(agenda, away: away))
        draft = AnswerDraft(text: state.openTurn?.draft ?? "", inOnePiece: screen.holdsWholeAnswer)
        askWhetherGapCounts(away)
    }

    /// The answer to whether the time away counts; anything but yes is no.
    func answerGapQuestion(_ line: String) {
        gapInQuestion = nil
        let word = line.split(whereSeparator: \.isWhitespace).first.map { $0.lowercased() } ?? ""
        goOn(counted: ["y", "yes"].contains(word))
    }

    private func askWhetherGapCounts(_ length: Milliseconds) {
        guard screen.isInteractive, state.openTurn != nil else { return goOn(counted: false) }
        gapInQuestion = length
        screen.show(.gapQuestion(length))
    }

    private func goOn(counted: Bool) {
        resume(counted: counted)
        guard let turn = state.openTurn else { return }
        // The line in the making is at the prompt again.
        screen.show(
            .recall(
                turn, item: state.agenda?[turn.turn.place], draft: draft.lines.joined(separator: "\n")))
        if turn.isCoding { prepare(turn.turn) }
    }
}
