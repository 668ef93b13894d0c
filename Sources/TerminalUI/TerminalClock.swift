/// The clock that the terminal's waits are measured with, as a closure so that tests can set it.
public struct TerminalClock: Sendable {
    /// The present instant.
    public var now: @Sendable () -> ContinuousClock.Instant

    /// A clock that asks `now`.
    public init(now: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.now = now
    }

    /// The machine's clock, which goes on while the machine sleeps.
    public static let continuous = TerminalClock { ContinuousClock.now }
}
