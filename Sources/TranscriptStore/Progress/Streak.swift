/// Days of practice in a row.
public struct Streak: Hashable, Sendable, Encodable {
    /// How many days up to today, or up to yesterday where nothing was practised yet today; 0 where the row is broken.
    public let current: Int
    /// The longest row there ever was.
    public let longest: Int

    /// The rows in a set of days. Days after today, as a clock that was wrong once leaves them, are passed over.
    ///
    /// - Parameters:
    ///   - days: the days practised, as `CivilTime.dayNumber` counts them.
    ///   - today: today.
    init(_ days: Set<Int>, today: Int) {
        let past = days.filter { $0 <= today }
        var longest = 0
        for day in past where !past.contains(day - 1) {
            var end = day
            while past.contains(end + 1) { end += 1 }
            longest = max(longest, end - day + 1)
        }
        var first = past.contains(today) ? today : today - 1
        let last = first
        while past.contains(first) { first -= 1 }
        current = last - first
        self.longest = longest
    }
}
