import Dispatch
import InterviewModel
import Synchronization

/// The screen of a candidate who sits at a page: the conductor waits here, on a thread of its own, for what the page
/// sends.
///
/// Everything but `next` may be called from any thread. A page that is gone ends nothing: the clock goes on, as it does
/// in a room with people, until `PairRoom` says that the candidate has been away for too long.
public final class RemoteScreen: Sendable {
    /// No wait is longer than this, so that a gap cannot hide in a wait without end.
    private static let longest = Duration.seconds(1)

    private let desk = Mutex(RemoteDesk())
    private let bell = DispatchSemaphore(value: 0)
    private let noticedGap: Duration
    private let clock: @Sendable () -> ContinuousClock.Instant

    /// A screen at which nothing has been done.
    ///
    /// - Parameter noticedGap: a wait that lasts this much longer than planned means that the process did not run. It
    ///   is longer than at a terminal, because many rooms share a machine, and a busy one is not one that slept.
    public init(
        noticedGap: Duration = .seconds(5),
        clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.noticedGap = noticedGap
        self.clock = clock
    }

    /// Makes the waiting conductor see to what others have left for it.
    public func wake() {
        desk.withLock { $0.isWoken = true }
        bell.signal()
    }

    /// Ends the session's thread; the session can be continued.
    public func hangUp() {
        desk.withLock { $0.isHungUp = true }
        bell.signal()
    }

    /// Waits, while no conductor does, until something is left for the session's thread.
    ///
    /// - Returns: false where the thread is to end.
    public func waitForNews() -> Bool {
        let idle = ScreenRequest(
            label: .interviewer, clock: .hidden, wakeAt: nil, initialText: "", commands: [])
        return next(idle, write: { _ in }) != .hungUp
    }

    /// Waits for what comes next.
    ///
    /// - Parameter write: puts a program into its file.
    func next(_ request: ScreenRequest, write: (String) -> Void) -> ScreenEvent {
        desk.withLock { $0.begin(request) }
        while true {
            switch desk.withLock({ $0.takeNext() }) {
            case .event(let event): return event
            case .write(let program):
                write(program)
                continue
            case nil: break
            }
            let now = clock()
            if let wakeAt = request.wakeAt, wakeAt <= now { return .deadline }
            let end = min(request.wakeAt ?? now + Self.longest, now + Self.longest)
            _ = bell.wait(timeout: .now() + .milliseconds(Milliseconds(now.duration(to: end)).count + 1))
            let overrun = end.duration(to: clock())
            if overrun > noticedGap { return .resumedAfter(overrun) }
        }
    }

    /// Ends the line being typed and gives its text.
    func takeLine() -> String { desk.withLock { $0.takeLine() } }

    /// The clock was stopped, or goes on.
    func clockChanged(isStopped: Bool) { desk.withLock { $0.clockChanged(isStopped: isStopped) } }

    /// The remarks that came when the interview was as good as over, and no conductor took.
    public func takeRemarks() -> [String] { desk.withLock { $0.takeRemarks() } }

    /// Something was asked, or was when the session was left.
    func exchangeBegan(_ exchange: Int) { desk.withLock { $0.exchange = exchange } }

    /// A session is taken up again of which the journal holds these events.
    func takeUp(_ events: [RecordedEvent]) {
        for recorded in events {
            switch recorded.event {
            case .asked: exchangeBegan(recorded.number)
            case .answered(let text, _): exchangeEnded(with: text)
            case .skipped, .ended: exchangeEnded(with: "")
            default: break
            }
        }
    }

    /// Whether an exchange that a page shows, if it shows one, is the open one.
    func isOpen(_ exchange: Int?) -> Bool { desk.withLock { $0.isOpen(exchange) } }

    /// Whether a text is what was taken as the last answer.
    func wasTaken(_ text: String) -> Bool { desk.withLock { $0.wasTaken(text) } }

    /// The open exchange is over, and this is what was taken as its answer.
    func exchangeEnded(with answer: String) { desk.withLock { $0.exchangeEnded(with: answer) } }

    /// Leaves what the candidate did for the conductor.
    ///
    /// - Parameter exchange: the one that their page showed; nil for none.
    /// - Returns: nothing, or why it will not be done, a sentence for the candidate.
    func leave(_ input: RemoteDesk.Input, of exchange: Int?) -> String? {
        let reply = desk.withLock { $0.take(input, of: exchange) }
        bell.signal()
        return reply
    }

    /// The candidate has been away for too long, or no longer is.
    func setAway(_ isAway: Bool) {
        if desk.withLock({ $0.setAway(isAway) }) { bell.signal() }
    }

    /// Looks at the clock again: for tests, whose clock nothing else tells of.
    func look() { bell.signal() }
}
