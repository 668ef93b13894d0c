import InterviewModel
import ScenarioEngine
import Synchronization

extension PairRoom {
    /// How many earlier acts of a browser are remembered: one that types sends some seven a second.
    private static let remembered = 200
    /// The longest key of an act, in bytes.
    private static let longestKey = 64

    /// Does something once: an act that came before, by its key, is answered as it was then.
    /// One sent again while the first is under way waits for what becomes of that.
    func once(
        _ key: String, by guest: Int, _ body: @escaping @Sendable () async -> Outcome
    ) async -> Outcome {
        guard key.utf8.count <= Self.longestKey else { return .said("That page is damaged. Load it again.") }
        let act = state.withLock { state in
            if let before = state.acts.last(where: { $0.guest == guest && $0.key == key }) {
                return before.outcome
            }
            let act = Task { await body() }
            state.acts.append((guest, key, act))
            // Of each browser by itself: what one side types must not make the other's acts forgotten.
            if state.acts.count(where: { $0.guest == guest }) > Self.remembered,
                let oldest = state.acts.firstIndex(where: { $0.guest == guest })
            {
                state.acts.remove(at: oldest)
            }
            return act
        }
        return await act.value
    }

    /// Leaves a message for whoever holds the session, and waits a while for what becomes of it.
    func send(_ what: InterviewerMessage.What) async -> Outcome {
        await withCheckedContinuation { continuation in
            let reply = OneReply(continuation)
            inbox.leave(
                InterviewerMessage(what) { refusal in
                    reply.give(refusal.map { .said($0.sentence) } ?? .done)
                })
            Task { [wait] in
                try? await Task.sleep(for: wait)
                // It is in the inbox, and nothing there is lost.
                reply.give(.done)
            }
        }
    }
}

/// A continuation that is resumed by whoever comes first.
private final class OneReply: Sendable {
    private let continuation: Mutex<CheckedContinuation<PairRoom.Outcome, Never>?>

    init(_ continuation: CheckedContinuation<PairRoom.Outcome, Never>) {
        self.continuation = Mutex(continuation)
    }

    func give(_ outcome: PairRoom.Outcome) {
        continuation.withLock { continuation in
            defer { continuation = nil }
            return continuation
        }?.resume(returning: outcome)
    }
}

extension Refusal {
    /// Why nothing was done, for an interviewer.
    var sentence: String {
        switch self {
        case .noQuestionOpen: "No question is open at the moment."
        case .noHintLeft(let hadAny): hadAny ? "All hints have been shown." : "This question has no hints."
        case .noTimeToExtend: "The round or the interview has no more time to give."
        case .paused: "The clock is stopped. Let it go on first."
        case .notPaused: "The clock is running."
        case .timeIsUp: "The time is up; the answer is being taken."
        case .answerOpen: "An answer is still open. Take it first, or pass over the question."
        default: "That cannot be done now."
        }
    }
}
