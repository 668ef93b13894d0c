import InterviewModel

/// Time since a task's clock began, without the pauses that do not count.
struct TaskClock {
    private var start: SessionInstant?
    private var pausedAt: SessionInstant?
    private var lost = Milliseconds.zero

    /// The task's clock begins, or begins anew where thinking time came before it.
    mutating func begin(at instant: SessionInstant) {
        start = instant
        lost = .zero
    }

    /// Takes note of pauses and their ends; other events change nothing.
    mutating func note(_ event: SessionEvent, at instant: SessionInstant) {
        switch event {
        case .paused: pausedAt = pausedAt ?? instant
        case .resumed(let counted):
            if let pausedAt, !counted { lost += max(.zero, instant - pausedAt) }
            pausedAt = nil
        default: break
        }
    }

    /// The time from the beginning to an instant; zero before it.
    func elapsed(_ instant: SessionInstant) -> Milliseconds {
        guard let start else { return .zero }
        return max(.zero, min(instant, pausedAt ?? instant) - start - lost)
    }
}
