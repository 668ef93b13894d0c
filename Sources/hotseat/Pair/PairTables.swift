import InterviewSession
import Synchronization
import WebConsole

/// The table that the two of a meeting sit at; after a swap of roles it is another one.
final class PairTables: Sendable {
    private let present = Mutex<(room: PairRoom, half: Int)?>(nil)

    private let keeping = Mutex<(@Sendable () -> Void)?>(nil)

    /// The table at present.
    var room: PairRoom? { present.withLock { $0?.room } }

    /// Sits everybody at a table.
    func sit(at room: PairRoom, half: Int) {
        let before = present.withLock { present in
            defer { present = (room, half) }
            return present?.room
        }
        before?.desk.board.close()
    }

    /// What is done whenever a browser has come; nil for nothing.
    func keep(_ action: (@Sendable () -> Void)?) { keeping.withLock { $0 = action } }

    /// A browser has come.
    func guestCame() { keeping.withLock { $0 }?() }

    /// Where a seat of the server is.
    func place(_ seat: Seat) -> PairSite.Place? {
        guard let person = PairPerson(rawValue: seat.role) else { return nil }
        return present.withLock { present in
            present.map { PairSite.Place(room: $0.room, role: person.role(inHalf: $0.half)) }
        }
    }
}
