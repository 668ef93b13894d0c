/// One wait: how long to sleep at most, and what it means to have slept longer.
struct WaitPlan: Equatable, Sendable {
    /// A wait that lasts this much longer than planned means that the process did not run.
    static let noticedGap: Duration = .seconds(2)
    /// No wait is longer than this, so that a gap cannot hide in a wait without end.
    static let longest: Duration = .seconds(1)

    /// When the wait should end at the latest.
    let end: ContinuousClock.Instant
    /// The time for poll(2), rounded up so that the end is not missed by a fraction and polled for again.
    let milliseconds: Int32

    /// A wait from `now` to the earliest of the instants given.
    init(from now: ContinuousClock.Instant, until instants: [ContinuousClock.Instant?]) {
        let earliest = instants.compactMap(\.self).min() ?? now.advanced(by: Self.longest)
        end = max(now, min(earliest, now.advanced(by: Self.longest)))
        milliseconds = Self.roundedUp(now.duration(to: end))
    }

    /// How long the process did not run, when the wait ended at `now`.
    func gap(at now: ContinuousClock.Instant) -> Duration? {
        let overrun = end.duration(to: now)
        return overrun > Self.noticedGap ? overrun : nil
    }

    /// Whole milliseconds, rounded up; 0 for the past.
    static func roundedUp(_ duration: Duration) -> Int32 {
        let (seconds, attoseconds) = duration.components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let rest = Int64((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
        return Int32(clamping: min(seconds, 1_000_000) * 1000 + rest)
    }
}
