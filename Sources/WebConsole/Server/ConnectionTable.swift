import Synchronization

/// The connections that are open, what they are at, and until when they may be.
final class ConnectionTable: Sendable {
    /// What a connection is at.
    enum Phase: Sendable {
        /// Nothing is owed to the client: it has not asked yet, or not finished asking, or has had its last answer.
        /// The first to be closed to make room.
        case spare
        /// The body of a guest's request comes.
        case receiving
        /// The site works on an answer.
        case answering
        /// A response is fetched.
        case sending
        /// News are sent as they come.
        case streaming
    }

    /// A connection.
    struct Entry {
        /// What it is at.
        var phase = Phase.spare
        /// Since when.
        var since: ContinuousClock.Instant
        /// Until when it may be.
        var deadline: ContinuousClock.Instant?
        /// Where it comes from.
        let address: String
        /// Whose last request it was; nil where no guest has asked over it.
        var guest: Guest?
        /// What serves it.
        var task: Task<Void, Never>?
    }

    private struct State {
        var entries: [Int: Entry] = [:]
        var nextID = 0
        var isClosed = false

        /// Ends the first of some connections. It is gone from here at once, so that a flood is held back at the limit.
        ///
        /// - Returns: whether there was one.
        mutating func endOldest(where isMeant: (Entry) -> Bool) -> Bool {
            let meant = entries.filter { isMeant($0.value) }
            guard let oldest = meant.min(by: { $0.value.since < $1.value.since }) else { return false }
            entries.removeValue(forKey: oldest.key)?.task?.cancel()
            return true
        }

        func count(where isMeant: (Entry) -> Bool) -> Int { entries.values.count(where: isMeant) }
    }

    private let state = Mutex(State())
    private let limits: ServerLimits
    private let perAddress: Int
    private let now: @Sendable () -> ContinuousClock.Instant

    /// An empty table.
    ///
    /// - Parameter reach: from where connections come; from afar, no address may have more than its share.
    init(
        limits: ServerLimits, reach: Reach = .thisMachine,
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) {
        self.limits = limits
        perAddress = reach == .localNetwork ? limits.connectionsPerAddress : limits.connections
        self.now = now
    }

    /// How many connections there are.
    var count: Int { state.withLock { $0.entries.count } }

    /// How many of them are streams.
    var streams: Int { state.withLock { $0.count { $0.phase == .streaming } } }

    /// Lets a connection live in a task of its own, which removes itself at its end.
    ///
    /// - Returns: whether there was room; the one that has been spare for longest is closed to make some, one of the
    ///   same address where that has its share.
    func start(from address: String = "", _ body: @escaping @Sendable (_ id: Int) async -> Void) -> Bool {
        let now = now()
        return state.withLock { state in
            guard !state.isClosed else { return false }
            if state.count(where: { $0.address == address }) >= perAddress {
                guard state.endOldest(where: { $0.phase == .spare && $0.address == address }) else {
                    return false
                }
            } else if state.entries.count >= limits.connections {
                guard state.endOldest(where: { $0.phase == .spare }) else { return false }
            }
            let id = state.nextID
            state.nextID += 1
            state.entries[id] = Entry(since: now, address: address)
            state.entries[id]?.task = Task {
                await body(id)
                self.remove(id)
            }
            return true
        }
    }

    /// Ends the connection to whose client nothing has been owed for longest, to make room for others.
    func endOldestSpare() {
        _ = state.withLock { $0.endOldest { $0.phase == .spare } }
    }

    /// Notes what a connection is at, and for how long it may be.
    func note(_ id: Int, _ phase: Phase, for time: Duration?) {
        let now = now()
        state.withLock { $0.entries[id]?.turn(to: phase, now, for: time) }
    }

    /// Notes that a guest has asked over a connection.
    ///
    /// - Returns: whether it may; not where it, or all of its seat, are owed answers over very many others.
    func admit(_ id: Int, _ guest: Guest) -> Bool {
        state.withLock { state in
            state.entries[id]?.guest = guest
            return state.count { $0.guest?.id == guest.id && $0.phase != .spare }
                <= limits.connectionsPerGuest
                && state.count { $0.guest?.seat == guest.seat && $0.phase != .spare }
                    <= limits.connectionsPerSeat
        }
    }

    /// Makes a connection a stream of its guest's.
    ///
    /// - Returns: whether there was room. The guest's oldest stream ends where it has too many, and its seat's where
    ///   that has.
    func beginStream(_ id: Int) -> Bool {
        let now = now()
        return state.withLock { state in
            let guest = state.entries[id]?.guest
            let isTheirs: (Entry) -> Bool = { $0.phase == .streaming && $0.guest?.id == guest?.id }
            if state.count(where: isTheirs) >= limits.streamsPerGuest { _ = state.endOldest(where: isTheirs) }
            let isOfSeat: (Entry) -> Bool = { $0.phase == .streaming && $0.guest?.seat == guest?.seat }
            if state.count(where: isOfSeat) >= limits.streamsPerSeat { _ = state.endOldest(where: isOfSeat) }
            guard state.count(where: { $0.phase == .streaming }) < limits.streams else { return false }
            state.entries[id]?.turn(to: .streaming, now, for: limits.piece)
            return true
        }
    }

    /// Notes that a stream sends a piece, or with nil that it waits for news.
    func noteStream(_ id: Int, for time: Duration?) {
        let deadline = time.map { now() + $0 }
        state.withLock { $0.entries[id]?.deadline = deadline }
    }

    /// Ends the connections of some guests.
    func end(where isMeant: (Guest) -> Bool) {
        state.withLock { state in
            for entry in state.entries.values where entry.guest.map(isMeant) ?? false { entry.task?.cancel() }
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
}

extension ConnectionTable.Entry {
    /// Notes what it is at from now on, and for how long it may be.
    fileprivate mutating func turn(
        to phase: ConnectionTable.Phase, _ now: ContinuousClock.Instant, for time: Duration?
    ) {
        self.phase = phase
        since = now
        deadline = time.map { now + $0 }
    }
}
