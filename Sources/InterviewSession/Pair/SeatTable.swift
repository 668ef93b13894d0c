import InterviewModel

/// Who sits where: of each side one browser has the seat, and others may ask for it. Browsers are known by numbers that
/// are no secret.
struct SeatTable: Sendable {
    private struct Seat {
        var holder: Int?
        var asker: Int?
        var refused: Int?
    }

    /// A browser is not away yet so long after its connection ended: it may be loading the page again.
    static let grace = Duration.seconds(5)

    private var seats: [PairRole: Seat] = [:]
    private var streams: [Int: Int] = [:]
    private var emptySince: [PairRole: ContinuousClock.Instant] = [:]

    /// A browser has connected; the first to come has the seat.
    mutating func connect(_ guest: Int, as role: PairRole) {
        streams[guest, default: 0] += 1
        guard role != .spectator else { return }
        if seats[role]?.holder == nil { seats[role, default: Seat()].holder = guest }
        if seats[role]?.holder == guest { emptySince[role] = nil }
    }

    /// A browser's connection has ended.
    mutating func disconnect(_ guest: Int, as role: PairRole, at now: ContinuousClock.Instant) {
        streams[guest, default: 1] -= 1
        if streams[guest] == 0 { streams[guest] = nil }
        guard streams[guest] == nil else { return }
        if seats[role]?.asker == guest { seats[role]?.asker = nil }
        if seats[role]?.holder == guest { emptySince[role] = now }
    }

    /// Whether the one who has the seat is connected.
    func isHere(_ role: PairRole) -> Bool {
        seats[role]?.holder.map { streams[$0] != nil } ?? false
    }

    /// Since when the one who has the seat is not connected; nil while they are, and where nobody ever was.
    func isEmpty(_ role: PairRole, since now: ContinuousClock.Instant) -> Duration? {
        emptySince[role].map { $0.duration(to: now) }
    }

    /// Counts a side as empty from now on, until the first browser comes for it.
    mutating func expect(_ role: PairRole, since now: ContinuousClock.Instant) {
        if !isHere(role) { emptySince[role] = now }
    }

    /// Whether a browser may act for a side.
    func holds(_ guest: Int, _ role: PairRole) -> Bool { seats[role]?.holder == guest }

    /// Whether the one who has the seat is connected, or was until a moment ago.
    private func isHeld(_ role: PairRole, at now: ContinuousClock.Instant) -> Bool {
        isHere(role)
            || seats[role]?.holder != nil && isEmpty(role, since: now).map { $0 < Self.grace } ?? false
    }

    /// What a browser is told of its seat.
    func message(to guest: Int, _ role: PairRole, at now: ContinuousClock.Instant) -> SeatMessage {
        let seat = seats[role] ?? Seat()
        let standing: SeatMessage.Standing =
            if role == .spectator || seat.holder == guest {
                .yours
            } else if seat.asker == guest {
                .asking
            } else if seat.refused == guest { .refused } else { .taken }
        return SeatMessage(
            role: role, standing: standing, isHolderHere: isHeld(role, at: now),
            asker: seat.holder == guest && role != .spectator ? seat.asker : nil)
    }

    /// Does what a browser wants done about its seat.
    ///
    /// - Returns: whether the seat changed hands.
    mutating func act(
        _ act: SeatAct, by guest: Int, _ role: PairRole, at now: ContinuousClock.Instant
    ) -> Bool {
        // A seat given to a browser that is not connected would look taken and be empty.
        guard role != .spectator, streams[guest] != nil, var seat = seats[role] else { return false }
        defer { seats[role] = seat }
        switch act {
        case .takeOver where seat.holder == guest: return false
        case .takeOver where isHeld(role, at: now):
            seat.asker = guest
            seat.refused = nil
            return false
        case .takeOver:
            seat = Seat(holder: guest)
            emptySince[role] = nil
            return true
        case .give(let asker):
            // Another may have asked since the holder looked.
            guard seat.holder == guest, seat.asker == asker else { return false }
            seat = Seat(holder: asker)
            return true
        case .keep:
            guard seat.holder == guest, let asker = seat.asker else { return false }
            seat.asker = nil
            seat.refused = asker
            return false
        }
    }
}
