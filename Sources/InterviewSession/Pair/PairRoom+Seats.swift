public import InterviewModel
import Synchronization

extension PairRoom {
    /// A browser's stream has begun. An interviewer who had left comes back by it, as by opening their link again.
    public func connect(_ guest: Int, as role: PairRole) {
        state.withLock { state in
            state.seats.connect(guest, as: role)
            if role == .interviewer, state.seats.holds(guest, role) { state.hasLeft = false }
        }
        tableChanged()
    }

    /// A browser's stream has ended.
    public func disconnect(_ guest: Int, as role: PairRole) {
        let now = clock()
        state.withLock { $0.seats.disconnect(guest, as: role, at: now) }
        tableChanged()
    }

    /// What a browser is told of its seat.
    public func seat(of guest: Int, as role: PairRole) -> SeatMessage {
        let now = clock()
        return state.withLock { $0.seats.message(to: guest, role, at: now) }
    }

    /// Does what a browser wants done about its seat.
    public func act(_ act: SeatAct, by guest: Int, as role: PairRole) -> Outcome {
        let now = clock()
        _ = state.withLock { $0.seats.act(act, by: guest, role, at: now) }
        tableChanged()
        return .done
    }

    /// A side says its name. Where it was said for them, that stands.
    @discardableResult
    public func introduce(_ role: PairRole, as given: String) -> Outcome {
        let name = PairHeader.name(given)
        let stage = desk.stage
        guard stage.asksNames, !name.isEmpty else { return .done }
        guard state.withLock(\.phase) == .lobby else {
            return .said("The interview has begun, and the names stay as they are.")
        }
        guard name.count <= PairHeader.longestName else {
            return .said("A name holds at most \(PairHeader.longestName) letters.")
        }
        guard name != (role == .candidate ? stage.interviewer : stage.candidate) else {
            return .said("The other side goes by that name already. Add a letter to yours.")
        }
        desk.change { stage in
            if role == .candidate { stage.candidate = name } else { stage.interviewer = name }
        }
        inbox.leave(InterviewerMessage(.look))
        return .done
    }

    private func tableChanged() {
        lookAtTable()
        desk.board.ring()
        inbox.leave(InterviewerMessage(.look))
    }
}
