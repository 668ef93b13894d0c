/// An event with its place in the journal and its times: one line of `journal.jsonl`.
///
/// A line is one JSON object: `{"n": 7, "at": 61250, "wall": 1780000000000, "answerOpened": {}}`.
public struct RecordedEvent: Hashable, Sendable, Codable {
    /// The number of the line, counted from 1 without gaps.
    public var number: Int
    /// When it happened on the session's time line.
    public var at: SessionInstant
    /// When it happened by the wall clock: milliseconds since 1970 UTC. Only for people; nothing is computed
    /// from it but the gap before a resume.
    public var wall: Int
    /// What happened.
    public var event: SessionEvent

    /// An event with its place and times.
    public init(number: Int, at: SessionInstant, wall: Int, event: SessionEvent) {
        self.number = number
        self.at = at
        self.wall = wall
        self.event = event
    }

    private enum CodingKeys: String, CodingKey {
        case number = "n"
        case at
        case wall
    }

    /// Reads one line's object.
    ///
    /// - Throws: `DecodingError` where a part is missing or the event is of an unknown kind.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        number = try container.decode(Int.self, forKey: .number)
        at = try container.decode(SessionInstant.self, forKey: .at)
        wall = try container.decode(Int.self, forKey: .wall)
        event = try SessionEvent(from: decoder)
    }

    /// Writes one line's object.
    ///
    /// - Throws: whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(number, forKey: .number)
        try container.encode(at, forKey: .at)
        try container.encode(wall, forKey: .wall)
        try event.encode(to: encoder)
    }
}
