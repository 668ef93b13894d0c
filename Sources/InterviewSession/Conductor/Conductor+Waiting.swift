import InterviewModel
import ScenarioEngine

/// The draft is journalled this long after a key at the latest; the promise to the user is a second.
private let draftInterval = Duration.milliseconds(250)

/// With nothing to journal for so long, that itself is journalled: so much of the clock can be lost in a crash.
private let heartbeatInterval = Duration.seconds(2)

extension Conductor {
    /// Waits for one thing and deals with it; returns an outcome where the conductor's work is over.
    func waitOnce() -> Outcome? {
        let event = screen.next(request())
        initialText = ""
        switch event {
        case .line(let line):
            return take(line)
        case .edited(let text):
            takeEdit(text)
        case .deadline:
            flushDraft()
            feed(.clock)
            if let due = heartbeatDue, due <= clock.now() { feed(.heartbeat) }
            lookAtSolution()
        case .interrupted:
            return takeInterrupt()
        case .endOfInput:
            return takeEndOfInput()
        case .hungUp:
            // What came last in a stream may not have been told yet.
            let line = screen.takeLine()
            if !line.isEmpty { takeEdit(line) }
            flushDraft()
            pause(.hungUp)
            return .hungUp
        case .woken:
            take(verdicts.takeAll())
            takeMessages()
        case .resumedAfter(let length):
            takeGap(Milliseconds(length))
        }
        return nil
    }

    private func request() -> ScreenRequest {
        let deadline = state.nextDeadline.map(timeline.moment)
        return ScreenRequest(
            label: label, clock: clockFace,
            wakeAt: [deadline, draftDue, heartbeatDue, watch?.due].compactMap(\.self).min(),
            initialText: initialText, commands: commands)
    }

    /// When the journal is to say that the interview is still going on; nil while no clock is running.
    var heartbeatDue: ContinuousClock.Instant? {
        guard state.suspension == nil, state.openTurn != nil else { return nil }
        return timeline.moment(state.lastAt).advanced(by: heartbeatInterval)
    }

    private var label: ScreenRequest.Label {
        if gapInQuestion != nil { return .counts }
        if state.suspension != nil { return .paused }
        if engine.isWaitingForInterviewer { return .interviewer }
        guard let turn = state.openTurn, !isHandingIn else { return .judging }
        if turn.thinkDeadline != nil { return .think }
        return turn.isCoding ? .code : .answer
    }

    private var commands: [CandidateCommand] {
        if state.suspension != nil { return [.resume, .note, .time, .help, .quit, .end] }
        let isCoding = state.openTurn?.isCoding == true
        return CandidateCommand.allCases.filter {
            (isCoding || !$0.isForCoding) && ($0 != .friend || link != nil)
        }
    }

    private var clockFace: ScreenRequest.Clock {
        guard let turn = state.openTurn, let deadline = turn.thinkDeadline ?? state.answerDeadline else {
            return .hidden
        }
        if let suspension = state.suspension {
            return .stopped(max(.zero, deadline - suspension.since))
        }
        if let grace = turn.graceDeadline { return .remaining(until: timeline.moment(grace)) }
        if let over = turn.overSince { return .over(since: timeline.moment(over)) }
        return .remaining(until: timeline.moment(deadline))
    }

    private func take(_ line: String) -> Outcome? {
        if gapInQuestion != nil {
            switch CandidateLine(line) {
            case .command(.note, let text): return carryOut(.note, argument: text)
            case .command(let command, _) where command == .quit || command == .end:
                gapInQuestion = nil
                return carryOut(command, argument: "")
            default: break
            }
            answerGapQuestion(line)
            return nil
        }
        // A pasted block is text; only its last line may be a command, as when a script types quickly.
        var lines = line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let last = lines.removeLast()
        for text in lines { takeText(text) }
        switch CandidateLine(last) {
        case .text(let text):
            if lines.isEmpty, isThought(text) { takeThought(text) } else { takeText(text) }
        case .unknown(let word, let suggestion):
            dropCommandLine()
            screen.show(.unknownCommand(word, suggestion: suggestion))
            // More than a word may be part of an answer: it is given back to be mended, not thrown away.
            if screen.restoresLines, state.suspension == nil, last.contains(" ") { initialText = last }
        case .command(let command, let argument):
            dropCommandLine()
            return carryOut(command, argument: argument)
        }
        return nil
    }

    /// A command is no part of the answer. While paused, what was being typed before it is kept.
    private func dropCommandLine() {
        if state.suspension == nil, !screen.holdsWholeAnswer { draft.partial = "" }
    }

    /// What of a line in the making belongs to the answer: a command does not, where commands are typed.
    func textOfLine(_ line: String) -> String {
        line.hasPrefix(":") && !screen.holdsWholeAnswer ? "" : line
    }

    private func takeText(_ text: String) {
        if state.suspension != nil {
            guard !text.allSatisfy(\.isWhitespace) else { return resume(counted: false) }
            // The clock stands, so it is no answer; what somebody wrote is kept all the same.
            feed(.note(text))
            return screen.show(.pausedHelp)
        }
        if engine.isWaitingForInterviewer, !text.allSatisfy(\.isWhitespace) {
            // Nothing is asked, so it is no answer; what somebody wrote is kept all the same.
            feed(.note(text))
            return screen.show(.interviewerChooses)
        }
        guard let turn = state.openTurn, !isHandingIn else { return }
        if turn.thinkDeadline != nil, text.allSatisfy(\.isWhitespace) {
            draft.partial = ""
            feed(.openAnswer)
            return
        }
        draft.append(text)
        draftChanged(whileThinking: turn.thinkDeadline != nil)
    }

    private func takeEdit(_ text: String) {
        guard state.suspension == nil, let turn = state.openTurn, !isHandingIn else { return }
        draft.partial = textOfLine(text)
        draftChanged(whileThinking: turn.thinkDeadline != nil)
    }

    /// Journals the draft, or sees to it that it soon will be: to do so at each key or line would make long
    /// pastes and files slow. The first words of an answer end the thinking time, so they do not wait.
    private func draftChanged(whileThinking isThinking: Bool) {
        let moment = clock.now()
        let due = (lastDraftAt ?? moment - draftInterval) + draftInterval
        if due <= moment || isThinking {
            flushDraft()
        } else {
            draftDue = due
        }
    }

    /// Journals the draft as it stands.
    ///
    /// What was typed before a limit counts even where the clock is looked at a moment later, so the draft is
    /// given an instant just ahead of the limit then.
    func flushDraft(at moment: SessionInstant? = nil) {
        draftDue = nil
        guard state.suspension == nil, let turn = state.openTurn, !turn.isCutOff, draft.text != turn.draft
        else { return }
        lastDraftAt = clock.now()
        var instant = moment ?? now
        if let deadline = state.nextDeadline, deadline <= instant { instant = deadline - Milliseconds(1) }
        feed(.draft(draft.text), at: instant)
    }

    private func takeEndOfInput() -> Outcome? {
        if gapInQuestion != nil {
            answerGapQuestion("")
            return nil
        }
        if screen.isInteractive, state.suspension == nil {
            return carryOut(.done, argument: "")
        }
        if screen.isInteractive {
            screen.show(.pausedHelp)
            return nil
        }
        flushDraft()
        feed(.inputEnded)
        return nil
    }
}
