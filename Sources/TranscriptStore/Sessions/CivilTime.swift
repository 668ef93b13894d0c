/// A date and a time of day as a clock on the wall shows them.
public struct CivilTime: Hashable, Sendable, Codable {
    /// The year.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let dayOfMonth: Int
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute.
    public let minute: Int
    /// The second.
    public let second: Int

    /// The time at a moment in milliseconds since 1970 UTC, where clocks are `offset` seconds ahead of UTC.
    ///
    /// The date is computed as in Howard Hinnant's "chrono-compatible low-level date algorithms"
    /// (`civil_from_days`), right for the proleptic Gregorian calendar.
    public init(wall: Int, secondsFromUTC offset: Int) {
        let seconds = Self.quotient(wall, 1000) + offset
        let days = Self.quotient(seconds, 86_400)
        let ofDay = seconds - days * 86_400
        let shifted = days + 719_468
        let era = Self.quotient(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        dayOfMonth = dayOfYear - (153 * march + 2) / 5 + 1
        month = march < 10 ? march + 3 : march - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = ofDay / 3600
        minute = ofDay % 3600 / 60
        second = ofDay % 60
    }

    /// How many midnights lie between 1970-01-01 and a moment, where clocks are `offset` seconds ahead of UTC.
    public static func dayNumber(wall: Int, secondsFromUTC offset: Int) -> Int {
        quotient(quotient(wall, 1000) + offset, 86_400)
    }

    /// `2026-11-21`.
    public var day: String { "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(dayOfMonth))" }

    /// `14:30`.
    public var timeOfDay: String { "\(Self.padded(hour)):\(Self.padded(minute))" }

    /// `143005`.
    public var compactTime: String { Self.padded(hour) + Self.padded(minute) + Self.padded(second) }

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// The quotient rounded down, also below zero.
    private static func quotient(_ left: Int, _ right: Int) -> Int {
        left >= 0 ? left / right : -((right - 1 - left) / right)
    }
}
