/// A place that somebody may take at a site, such as the interviewer's in a room. What its words mean is the site's
/// affair; to the server they only tell places apart.
public struct Seat: Hashable, Codable, Sendable {
    /// The room, such as the id of a session.
    public var room: String
    /// What is done there, such as `interviewer`.
    public var role: String

    /// A seat of its parts.
    public init(room: String, role: String) {
        self.room = room
        self.role = role
    }

    /// The one seat of a site that has no rooms.
    public static let reader = Seat(room: "", role: "reader")
}
