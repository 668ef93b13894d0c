import InterviewModel
import InterviewSession
import WebConsole

/// The two of a pair, whichever of them asks at present: who opened the session, and the friend.
///
/// Links and browsers belong to a person rather than to a side, so a swap of roles needs no new ones.
enum PairPerson: String, CaseIterable {
    /// The one who opened the session at a terminal.
    case home
    /// The one who was sent a link.
    case friend
    /// One who only looks on.
    case spectator

    /// The person's seat at the server of one meeting.
    var seat: Seat { Seat(room: "pair", role: rawValue) }

    /// The side of the person in a half: in the first the friend asks, and so on in turn.
    func role(inHalf half: Int) -> PairRole {
        switch self {
        case .home: half % 2 == 1 ? .candidate : .interviewer
        case .friend: half % 2 == 1 ? .interviewer : .candidate
        case .spectator: .spectator
        }
    }
}
