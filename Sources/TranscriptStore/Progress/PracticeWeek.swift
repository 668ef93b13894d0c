public import InterviewModel

/// What was practised in one week, Monday to Sunday by the clocks of the reader's place.
public struct PracticeWeek: Hashable, Sendable, Encodable {
    /// Its number: 0 is the week that 1 January 1970 lies in.
    public let number: Int
    /// How many sessions began in it.
    public internal(set) var sessions = 0
    /// How many answers were given.
    public internal(set) var answers = 0
    /// How many of them have a score.
    public internal(set) var scored = 0
    /// The time practised, pauses left out.
    public internal(set) var time = Milliseconds.zero
    /// The sum of the scores.
    var sum = 0.0

    /// The mean score of the answers, 0 to 1; nil where none was scored.
    public var mean: Double? { scored > 0 ? sum / Double(scored) : nil }

    /// The Monday, such as `2026-11-16`.
    public var monday: String { CivilTime(wall: (number * 7 - 3) * 86_400_000, secondsFromUTC: 0).day }

    /// A week in which nothing happened yet.
    init(number: Int) {
        self.number = number
    }

    /// The number of the week that a day lies in, by the day's number as `CivilTime.dayNumber` counts; 1970-01-01
    /// was a Thursday.
    static func number(ofDay day: Int) -> Int {
        let shifted = day + 3
        return shifted >= 0 ? shifted / 7 : -((6 - shifted) / 7)
    }

    private enum CodingKeys: String, CodingKey {
        case number, monday, sessions, answers, scored, time, mean
    }

    /// Writes the figures that are told.
    ///
    /// - Throws: whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(number, forKey: .number)
        try container.encode(monday, forKey: .monday)
        try container.encode(sessions, forKey: .sessions)
        try container.encode(answers, forKey: .answers)
        try container.encode(scored, forKey: .scored)
        try container.encode(time, forKey: .time)
        try container.encodeIfPresent(mean, forKey: .mean)
    }
}
