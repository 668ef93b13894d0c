import Synchronization

/// How many requests each guest may send: so many a second, and some more at once after a rest.
final class RequestMeter: Sendable {
    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    private let buckets = Mutex<[GuestID: Bucket]>([:])
    private let rate: Double
    private let burst: Double
    private let now: @Sendable () -> ContinuousClock.Instant

    /// A meter.
    ///
    /// - Parameters:
    ///   - rate: requests a second for as long as one likes.
    ///   - burst: requests at once after a rest.
    init(rate: Int, burst: Int, now: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.rate = Double(rate)
        self.burst = Double(burst)
        self.now = now
    }

    /// Counts a request of a guest.
    ///
    /// - Returns: whether it is within what the guest may send.
    func allows(_ guest: GuestID) -> Bool {
        let now = now()
        return buckets.withLock { buckets in
            // A guest whose bucket is full again is as good as one who was never here.
            if buckets.count > AccessLedger.totalLimit {
                buckets = buckets.filter { level($0.value, now) < burst }
            }
            let tokens = buckets[guest].map { level($0, now) } ?? burst
            let isAllowed = tokens >= 1
            buckets[guest] = Bucket(tokens: isAllowed ? tokens - 1 : tokens, filled: now)
            return isAllowed
        }
    }

    private func level(_ bucket: Bucket, _ now: ContinuousClock.Instant) -> Double {
        min(burst, bucket.tokens + rate * ((now - bucket.filled) / .seconds(1)))
    }
}
