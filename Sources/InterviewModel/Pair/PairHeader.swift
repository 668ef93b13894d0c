/// What a session's header says where it was held in a pair.
public struct PairHeader: Hashable, Sendable, Codable {
    /// The name of the one who answers.
    public var candidate: String
    /// The name of the one who asks.
    public var interviewer: String
    /// Which half of a meeting it is, from 1; after a swap of roles the next.
    public var half: Int
    /// The session of the half before; nil in the first.
    public var previous: String?
    /// The room it was held in, where one server holds many; nil for all others.
    public var room: String?

    /// A header with all its parts.
    public init(
        candidate: String, interviewer: String, half: Int = 1, previous: String? = nil, room: String? = nil
    ) {
        self.candidate = candidate
        self.interviewer = interviewer
        self.half = half
        self.previous = previous
        self.room = room
    }

    /// The longest name, in letters: two of them fit on a line.
    public static let longestName = 40

    /// A name as it is kept and shown: on one line, with one space between its words and none around them.
    public static func name(_ given: String) -> String {
        VisibleText.line(given).split(separator: " ").joined(separator: " ")
    }
}

/// A side of a pair session.
public enum PairRole: String, Sendable, Codable, CaseIterable {
    /// The one who answers.
    case candidate
    /// The one who asks.
    case interviewer
    /// One who looks on and can do nothing.
    case spectator
}
