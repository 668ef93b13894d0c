import InterviewModel

extension InterviewEngine {
    /// More own tests than this are no help to anybody.
    private static let mostOwnTests = 50

    /// Whether the code has been, or is being, handed in, so that nothing more can be done about it.
    public var isTakingCode: Bool {
        switch awaiting {
        case .finalCode, .finalVerdict: true
        case .assessment, .rating, nil: false
        }
    }

    private var openChallenge: ChallengeID? {
        guard let place = state.openTurn?.turn.place,
            case .challenge(let id) = state.agenda?[place]?.subject
        else { return nil }
        return id
    }

    /// What is done to the code while a coding task is open.
    mutating func decideAtDesk(_ input: EngineInput, in turn: TurnState, at now: SessionInstant) {
        guard !isTakingCode else { return refuse(.timeIsUp) }
        guard turn.isCoding, let code = turn.code, let challenge = openChallenge else {
            return refuse(.notCoding)
        }
        switch input {
        case .run(let scope):
            if scope == .own, code.ownTests.isEmpty { return refuse(.noOwnTests) }
            judge(code, of: challenge, scope)
        case .restore(let wanted):
            decideRestore(wanted, of: code, at: now)
        case .chooseLanguage(let language):
            let offered = state.agenda?[turn.turn.place]?.offeredLanguages ?? []
            guard offered.contains(language) else { return refuse(.noSuchLanguage(offered: offered)) }
            guard language != code.language else { return refuse(.sameLanguage(language, offered: offered)) }
            emit(.languageChosen(language: language), at: now)
        case .addTest(let text):
            if code.ownTests.contains(text) { return }
            guard code.ownTests.count < Self.mostOwnTests else {
                return refuse(.tooManyTests(most: Self.mostOwnTests))
            }
            emit(.ownTestAdded(text: text), at: now)
        case .dropTest(let number):
            guard code.ownTests.indices.contains(number - 1) else {
                return refuse(.noSuchTest(count: code.ownTests.count))
            }
            emit(.ownTestDropped(index: number - 1), at: now)
        default:
            break
        }
    }

    private mutating func decideRestore(_ wanted: Int?, of code: CodeState, at now: SessionInstant) {
        guard let target = wanted ?? code.work.versionBefore else { return refuse(.nothingToUndo) }
        guard let text = code.work.texts[target] else { return refuse(.noSuchVersion(last: code.lastNumber)) }
        guard text != code.text else { return refuse(.alreadyThere(version: target)) }
        emit(.codeRestored(version: code.lastNumber + 1, from: target), at: now)
    }

    private mutating func judge(_ code: CodeState, of challenge: ChallengeID, _ scope: CodeRun.Scope) {
        effects.append(
            .judge(
                JudgeRequest(
                    challenge: challenge, version: code.version, source: code.text,
                    language: code.language, scope: scope,
                    tests: scope == .own ? code.ownTests : [])))
    }

    /// Takes the code as a new version where it differs from the last one.
    mutating func decideCode(_ text: String, at now: SessionInstant) {
        if case .finalVerdict = awaiting { return }
        guard let turn = state.openTurn, let code = turn.code else { return }
        if turn.thinkDeadline != nil { emit(.answerOpened, at: now) }
        if text != code.text { emit(.codeSaved(version: code.lastNumber + 1, text: text), at: now) }
        guard case .finalCode(let ending) = awaiting, let code = state.openTurn?.code,
            let challenge = openChallenge
        else { return }
        if text.isBlank || code.version == 0 {
            takeCode("", ending: ending, at: now)
        } else if code.work.fullRun != nil {
            takeCode(text, ending: ending, at: now)
        } else {
            awaiting = .finalVerdict(ending)
            judge(code, of: challenge, .all)
        }
    }

    mutating func decideJudged(_ run: CodeRun, at now: SessionInstant) {
        guard let code = state.openTurn?.code else { return }
        emit(.codeJudged(run), at: now)
        guard run.scope == .all, run.version == code.version else { return }
        if case .finalVerdict(let ending) = awaiting {
            takeCode(code.text, ending: ending, at: now)
        } else if let verdict = run.verdict, verdict.outcome == .passed, !verdict.isTooSlow, awaiting == nil {
            // Right but slow is where an interviewer asks for more; `:done` ends with it.
            takeCode(code.text, ending: .done, at: now)
        }
    }

    private mutating func takeCode(_ text: String, ending: AnswerEnding, at now: SessionInstant) {
        awaiting = nil
        let isEnd = ending == .inputEnded && text.isBlank
        emit(isEnd ? .ended(.inputEnded) : .answered(text: text, ending: ending), at: now)
    }
}
