import InterviewModel
import ScenarioEngine

extension Conductor {
    /// Carries out a command of the candidate.
    func carryOut(_ command: CandidateCommand, argument: String) -> Outcome? {
        flushDraft()
        switch command {
        case .help:
            screen.show(.help(isCoding: state.openTurn?.isCoding == true, hasInterviewer: link != nil))
        case .time:
            showTime()
        case .note:
            if argument.isEmpty { screen.show(.emptyNote) } else { feed(.note(argument)) }
        case .hint:
            feed(.hint)
        case .repeat:
            feed(.repeatPrompt)
        case .extend:
            feed(.extend)
        case .skip:
            feed(.skip)
        case .pause:
            if state.suspension == nil { pause(.asked) } else { screen.show(.refused(.paused)) }
        case .resume:
            resume(counted: false)
        case .quit:
            pause(.quit)
            screen.show(.farewell)
            return .left
        case .end:
            feed(.abandon)
        case .friend:
            screen.show(link == nil ? .alone : .friend)
        case .done:
            finishAnswer()
        case .edit:
            edit()
        case .run:
            runCode(.visible)
        case .submit:
            runCode(.all)
        case .test:
            test(argument)
        case .diff:
            showDifference(argument)
        case .undo:
            undo(argument)
        case .language:
            chooseLanguage(argument)
        }
        return nil
    }

    private func finishAnswer() {
        if state.openTurn?.isCoding == true {
            guard !isHandingIn else { return screen.show(.stillJudging) }
            takeTypedCode()
            // A key pressed once too often must not cost a person the whole task.
            if screen.isInteractive, hasWrittenNothing, askedAboutNothing != state.openTurn?.turn.place {
                askedAboutNothing = state.openTurn?.turn.place
                return screen.show(.nothingWritten)
            }
        }
        feed(.submit(draft.answer))
    }

    private func showTime() {
        let instant = state.counted(now)
        func left(_ deadline: SessionInstant?) -> Milliseconds? { deadline.map { max(.zero, $0 - instant) } }
        screen.show(
            .time(
                answer: left(state.openTurn?.thinkDeadline ?? state.answerDeadline),
                round: left(state.roundDeadline), session: left(state.sessionDeadline)))
    }
}
