import InterviewModel

/// Maps the machine's monotonic clock to the session's own time line.
struct Timeline {
    /// The session's instant at `origin`.
    private let start: SessionInstant
    private let origin: ContinuousClock.Instant

    /// A time line on which `start` is at `origin`.
    init(start: SessionInstant, at origin: ContinuousClock.Instant) {
        self.start = start
        self.origin = origin
    }

    /// The session's instant at a moment of the clock.
    func instant(_ moment: ContinuousClock.Instant) -> SessionInstant {
        start + Milliseconds(moment - origin)
    }

    /// The moment of the clock at which a session's instant comes.
    func moment(_ instant: SessionInstant) -> ContinuousClock.Instant {
        origin.advanced(by: (instant - start).duration)
    }
}
