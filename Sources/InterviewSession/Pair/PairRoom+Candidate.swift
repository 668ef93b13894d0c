import InterviewModel
import ScenarioEngine
import Synchronization

/// What a candidate who sits at a page does.
extension PairRoom {
    /// The candidate's page, for the conductor.
    ///
    /// - Parameters:
    ///   - words: what a notice says, and whether as a warning; nil for nothing. The question and what belongs to it
    ///     are sections of their own and not asked for.
    ///   - write: puts a program into its file; called on the conductor's thread.
    public func candidateScreen(
        _ remote: RemoteScreen, words: @escaping (Notice) -> (text: String, isWarning: Bool)?,
        write: @escaping (SolutionName, String) -> Result<Void, DeskFailure>
    ) -> CandidateScreen {
        CandidateScreen(
            isInteractive: true, restoresLines: true, holdsWholeAnswer: true,
            next: { request in
                remote.next(request) { self.write($0, by: write) }
            },
            takeLine: { remote.takeLine() },
            show: { notice in
                if case .event(let event, _, _) = notice {
                    switch event {
                    case .answered(let text, _): remote.exchangeEnded(with: text)
                    case .skipped, .ended: remote.exchangeEnded(with: "")
                    case .paused: remote.clockChanged(isStopped: true)
                    case .resumed: remote.clockChanged(isStopped: false)
                    case .asked: return
                    default: break
                    }
                }
                if case .recall = notice { return }
                if let words = words(notice) { self.desk.say(words.text, isWarning: words.isWarning) }
            },
            edit: { _, _ in .failed("the program is written in the page") })
    }

    /// Carries out an act of the candidate's page, once, however often it is sent.
    public func act(_ request: ActRequest<CandidateAct>, by guest: Int) async -> Outcome {
        guard let remote, state.withLock({ $0.seats.holds(guest, .candidate) }) else { return .notYours }
        return await once(request.key, by: guest) { [self] in
            switch state.withLock(\.phase) {
            case .lobby: return meet(request.act)
            case .held: return take(request, remote)
            case .feedback: return await giveFeedback(request, remote)
            }
        }
    }

    private func meet(_ act: CandidateAct) -> Outcome {
        switch act {
        case .introduce(let name):
            return introduce(.candidate, as: name)
        case .ready:
            setReady(.candidate)
            return .done
        default:
            return .said("The interview has not begun yet.")
        }
    }

    private func take(_ request: ActRequest<CandidateAct>, _ remote: RemoteScreen) -> Outcome {
        let input: RemoteDesk.Input
        switch request.act {
        case .draft(let text):
            guard openSolution == nil else { return .done }
            guard text.utf8.count <= CandidateAct.longestAnswer else { return Self.tooLong }
            input = .draft(text)
        case .done(let text):
            // A program is handed in as it stands; an answer that comes too late is none, whatever is open now.
            if openSolution != nil, remote.isOpen(request.exchange) {
                input = .finish
            } else {
                guard text.utf8.count <= CandidateAct.longestAnswer else { return Self.tooLong }
                input = .done(text)
            }
        case .code(let text):
            guard text.utf8.count <= CodeSection.longest else { return Self.tooLong }
            input = .program(text)
        case .open: input = .open
        case .note(let text):
            guard text.utf8.count <= NotesSection.longest else { return Self.tooLong }
            input = .command(.note, text.inOneLine)
        case .test(let text):
            guard text.utf8.count <= CandidateAct.longestTest else { return Self.tooLong }
            input = .command(.test, text.inOneLine)
        case .language(let id): input = .command(.language, String(id.rawValue.inOneLine.prefix(64)))
        case .hint: input = .command(.hint)
        case .skip: input = .command(.skip)
        case .extend: input = .command(.extend)
        case .pause: input = .command(.pause)
        case .resume: input = .command(.resume)
        case .run: input = .command(.run)
        case .submit: input = .command(.submit)
        case .end: input = .command(.end)
        case .introduce(let name): return introduce(.candidate, as: name)
        case .ready: return .done
        case .rate, .review, .advise, .openFeedback: return .said("The questions are not over yet.")
        }
        return remote.leave(input, of: request.exchange).map(Outcome.said) ?? .done
    }

    private func giveFeedback(_ request: ActRequest<CandidateAct>, _ remote: RemoteScreen) async -> Outcome {
        let fold = desk.read(\.fold)
        switch request.act {
        case .rate(let place, let points):
            guard fold.answered.contains(place) else { return .said("There is no answer of yours to rate.") }
            guard fold.ownRatings[place] == nil else { return .said("You have rated that answer already.") }
            guard !fold.isOpen else { return Self.notBlind }
            guard AnswerScale.levels.contains(points) else { return Self.outOfRange }
            return await say(.selfRated(place: place, rating: points))
        case .review(let feedback):
            guard !fold.isReviewed else { return .said("You have said that already.") }
            let marks = [feedback.clearQuestions, feedback.goodProbes, feedback.letMeFinish]
            guard marks.allSatisfy(AnswerScale.levels.contains) else { return Self.outOfRange }
            return await say(.interviewerReviewed(feedback: feedback.cut))
        case .advise(let advice):
            guard !fold.advised.contains(.candidate) else { return .said("Your advice is saved already.") }
            return await say(.advised(by: .candidate, advice: advice.cut))
        case .openFeedback:
            guard !fold.isOpen else { return .done }
            guard outstanding.ownRatings == 0 else {
                return .said(
                    "Rate your answers first: once you have seen what others think, it is not blind.")
            }
            return await say(.feedbackOpened)
        case .done(let text):
            guard text.utf8.count <= CandidateAct.longestAnswer else { return Self.tooLong }
            guard !text.allSatisfy(\.isWhitespace), !remote.wasTaken(text) else { return Self.over }
            let isOfLast = request.exchange == nil || request.exchange == fold.exchange
            let place = isOfLast ? fold.lastTurn?.place : nil
            let kept = await say(.commented(place: place, text: RemoteDesk.remark(text)))
            return kept == .done ? .said(Self.overSentence + RemoteDesk.isKept) : kept
        default:
            return Self.over
        }
    }

    /// The program of the coding task that is open; nil where none is.
    private var openSolution: SolutionName? { desk.read { $0.moment?.state.openSolution } }

    private func write(_ text: String, by write: (SolutionName, String) -> Result<Void, DeskFailure>) {
        guard let solution = openSolution else { return }
        switch write(solution, text) {
        case .success: desk.setFile(text, path: nil)
        case .failure(let failure):
            desk.say("Your program could not be saved: its file \(failure.reason).", isWarning: true)
        }
    }

    private static let tooLong = Outcome.said("That is longer than Hotseat takes. Make it shorter.")
    private static let outOfRange = Outcome.said("Choose a mark from 1 to 5.")
    private static let overSentence = "The questions are over."
    private static let over = Outcome.said(overSentence)
    private static let notBlind = Outcome.said(
        "The feedback is open: what is rated now would not be blind.")
}

extension CandidateAct {
    /// The longest answer, in bytes: an hour of talk, and within what a page may send.
    static let longestAnswer = 40_000
    /// The longest test of one's own, in bytes.
    static let longestTest = 2000
}

extension InterviewerFeedback {
    /// Held to what anybody reads.
    fileprivate var cut: InterviewerFeedback {
        var feedback = self
        feedback.words = words.prefix(bytes: Advice.longest)
        return feedback
    }
}

extension String {
    /// The text as one line: a command ends with its line.
    var inOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
