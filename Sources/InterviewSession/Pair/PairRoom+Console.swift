import InterviewModel
import ScenarioEngine
import Synchronization

/// What an interviewer does.
extension PairRoom {
    /// Carries out an act of the interviewer's, once, however often it is sent.
    public func act(_ request: ActRequest<ConsoleAct>, by guest: Int) async -> Outcome {
        guard state.withLock({ $0.seats.holds(guest, .interviewer) }) else { return .notYours }
        return await once(request.key, by: guest) { [self] in
            await carryOut(request.act, of: request.exchange)
        }
    }

    /// Carries out an act of the interviewer's at the candidate's own screen.
    public func act(_ act: ConsoleAct) async -> Outcome { await carryOut(act, of: nil) }

    private func carryOut(_ act: ConsoleAct, of exchange: Int?) async -> Outcome {
        switch act {
        case .introduce(let name): return introduce(.interviewer, as: name)
        case .ready: return beReady()
        case .leave:
            state.withLock {
                $0.hasLeft = true
                $0.isInterviewerReady = false
            }
            lookAtTable()
            desk.board.ring()
            return .done
        case .rate(let place, let ratings): return await rate(place, ratings)
        default: break
        }
        if case .advise(let advice) = act, desk.read(\.fold.isEnded) { return await advise(advice) }
        let phase = state.withLock(\.phase)
        guard phase == .held else {
            return .said(phase == .lobby ? "The interview has not begun yet." : "The questions are over.")
        }
        guard state.withLock({ !$0.hasLeft }) else { return .said("You have left. Come back first.") }
        if act.isOfExchange, let exchange, exchange != desk.read(\.fold.exchange) {
            return .said("That question is over.")
        }
        if case .note(let text, let kind) = act, desk.isKnown(text, kind) { return .done }
        switch Self.message(for: act) {
        case .success(let what): return await send(what)
        case .failure(let refusal): return .said(refusal.sentence)
        }
    }

    private func beReady() -> Outcome {
        state.withLock { $0.hasLeft = false }
        setReady(.interviewer)
        return .done
    }

    private struct Sentence: Error { let sentence: String }

    private static func message(for act: ConsoleAct) -> Result<InterviewerMessage.What, Sentence> {
        switch act {
        case .ask(let target, let text):
            guard text.utf8.count <= InterviewerQuestion.longest else {
                return .failure(.init(sentence: "That question is too long to be asked. Make it shorter."))
            }
            return .success(.move(.ask(InterviewerQuestion(target: target, text: text))))
        case .takeBack: return .success(.move(.takeBack))
        case .next: return .success(.move(.next))
        case .hint: return .success(.move(.hint))
        case .extend: return .success(.move(.extend))
        case .skip: return .success(.move(.skip))
        case .finish: return .success(.move(.finish))
        case .heard(let text):
            guard text.utf8.count <= HeardSection.longest else {
                return .failure(.init(sentence: "That is more than one answer can hold. Make it shorter."))
            }
            return .success(.move(.heard(text)))
        case .tick(let place, let target, let isThere):
            guard target.name.utf8.count <= ProbeTarget.longest else {
                return .failure(.init(sentence: "There is no such point."))
            }
            return .success(.move(.tick(place, target, isThere)))
        case .note(let text, let kind):
            guard text.utf8.count <= NotesSection.longest else {
                return .failure(
                    .init(sentence: "A note holds at most \(NotesSection.longest) bytes. Cut it in two."))
            }
            guard !text.allSatisfy(\.isWhitespace) else {
                return .failure(.init(sentence: "There is nothing in that note."))
            }
            return .success(.move(.note(text, kind)))
        case .pause: return .success(.pause)
        case .resume: return .success(.resume)
        case .introduce, .ready, .leave, .rate, .advise:
            return .failure(.init(sentence: "That cannot be done now."))
        }
    }

    private func advise(_ advice: Advice) async -> Outcome {
        let (isGiven, isOpen) = desk.read { ($0.fold.advised.contains(.interviewer), $0.fold.isOpen) }
        if isGiven { return .said("Your advice is saved already.") }
        if isOpen { return .said("The feedback is open, and what was not said by then stays out.") }
        return await say(.advised(by: .interviewer, advice: advice.cut))
    }

    private func rate(_ place: AgendaPlace, _ ratings: [InterviewerRating]) async -> Outcome {
        let item = desk.read { state in desk.scorecard(state).items.first { $0.place == place } }
        guard let item else { return .said("There is nothing there to rate.") }
        if item.isLocked { return .said("That rating is saved already, and a saved one stays as it is.") }
        if item.isOpen { return .said("That is still being answered. Rate it when the answer is in.") }
        guard desk.read({ !$0.fold.isOpen }) else {
            return .said("The feedback is open: what is rated now would not be blind.")
        }
        guard Set(ratings.map(\.scale)) == Set(item.scales.map(\.id)), ratings.count == item.scales.count,
            ratings.allSatisfy({ AnswerScale.levels.contains($0.points) })
        else { return .said("Choose a mark from 1 to 5 on each scale.") }
        return await say(.interviewerRated(place: place, ratings: ratings))
    }

    /// Has something journalled that is said of the interview.
    func say(_ event: SessionEvent) async -> Outcome {
        guard state.withLock({ $0.phase != .lobby }) else { return .said("The interview has not begun yet.") }
        return await send(.afterthought(event))
    }
}

extension ProbeTarget {
    /// The longest name of a point, in bytes: any that a rubric has, and not what fills a disk.
    fileprivate static let longest = 200

    fileprivate var name: String {
        switch self {
        case .concept(let id): id.rawValue
        case .component(let id): id.rawValue
        }
    }
}

extension Advice {
    /// The longest text of each kind, in bytes.
    static let longest = 4000

    /// Held to what anybody reads.
    var cut: Advice {
        Advice(
            keep: keep.prefix(bytes: Self.longest), stop: stop.prefix(bytes: Self.longest),
            start: start.prefix(bytes: Self.longest))
    }
}
