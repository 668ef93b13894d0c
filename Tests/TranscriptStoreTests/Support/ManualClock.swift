import Synchronization

/// A clock that a test sets, in milliseconds since 1970 UTC.
final class ManualClock: Sendable {
    private let time = Mutex(4_000_000_000_000)

    var now: Int {
        get { time.withLock { $0 } }
        set { time.withLock { $0 = newValue } }
    }
}
