import Synchronization

/// The connections that are open, what they are at, and until when they may be.
final class ConnectionTable: Sendable {
    /// What a connection is at.
    enum Phase: Sendable {
        /// Nothing is owed to the client: it has not asked yet, or not finished asking, or has had its last answer.
        /// The first to be closed to make room.
        case spare
        /// The site works on an answer.
        case answering
        /// A response is fetched.
        case sending
    }

    private struct Entry {
        var phase = Phase.spare
        var since: ContinuousClock.Instant
        var deadline: ContinuousClock.Instant?
        var task: Task<Void, Never>?
    }

    private struct State {
        var entries: [Int: Entry] = [:]
        var nextID = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let limit: Int
    private let now: @Sendable () -> ContinuousClock.Instant

    /// An empty table.
    ///
    /// - Parameter limit: the most connections at a time.
    init(limit: Int, now: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.limit = limit
        self.now = now
    }

    /// How many connections there are.
    var count: Int { state.withLock { $0.entries.count } }

    /// Lets a connection live in a task of its own, which removes itself at its end.
    ///
    /// - Returns: whether there was room; the one that has been spare for longest is closed to make some.
    func start(_ body: @escaping @Sendable (_ id: Int) async -> Void) -> Bool {
        let now = now()
        return state.withLock { state in
            guard !state.isClosed else { return false }
            if state.entries.count >= limit {
                guard let oldest = Self.oldestSpare(state) else { return false }
                // It is gone from here at once, so that a flood is held back at the limit.
                state.entries.removeValue(forKey: oldest)?.task?.cancel()
            }
            let id = state.nextID
            state.nextID += 1
            state.entries[id] = Entry(since: now)
            state.entries[id]?.task = Task {
                await body(id)
                self.remove(id)
            }
            return true
        }
    }

    /// Ends the connection to whose client nothing has been owed for longest, to make room for others.
    func endOldestSpare() {
        state.withLock { state in
            if let oldest = Self.oldestSpare(state) {
                state.entries.removeValue(forKey: oldest)?.task?.cancel()
            }
        }
    }

    /// Notes what a connection is at, and for how long it may be.
    func note(_ id: Int, _ phase: Phase, for time: Duration?) {
        let now = now()
        state.withLock { state in
            state.entries[id]?.phase = phase
            state.entries[id]?.since = now
            state.entries[id]?.deadline = time.map { now + $0 }
        }
    }

    /// Ends the connections whose time is up.
    func endOverdue() {
        let now = now()
        state.withLock { state in
            for entry in state.entries.values where entry.deadline.map({ $0 <= now }) ?? false {
                entry.task?.cancel()
            }
        }
    }

    /// Ends all connections, takes no more, and waits until they are gone.
    func endAll() async {
        let tasks = state.withLock { state in
            state.isClosed = true
            return state.entries.values.compactMap(\.task)
        }
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
    }

    private func remove(_ id: Int) {
        _ = state.withLock { $0.entries.removeValue(forKey: id) }
    }

    private static func oldestSpare(_ state: State) -> Int? {
        state.entries.filter { $0.value.phase == .spare }.min { $0.value.since < $1.value.since }?.key
    }
}
