import InterviewModel

/// A session's time without the pauses that do not count against the candidate.
struct TimeLine {
    private let uncounted: [(from: Int, to: Int)]

    /// The time line of a session with these pauses, in order. One that never ended has not counted so far.
    init(pauses: [TranscriptPause]) {
        uncounted = pauses.filter { $0.counted != true }.map {
            ($0.from.offset.count, $0.to?.offset.count ?? .max)
        }
    }

    /// The time that has counted up to an instant.
    func active(at instant: SessionInstant) -> Milliseconds {
        let now = instant.offset.count
        let lost = uncounted.reduce(0) { $0 + max(0, min($1.to, now) - $1.from) }
        return Milliseconds(max(0, now - lost))
    }

    /// The time that has counted from one instant to another; never below zero.
    func active(from start: SessionInstant, to end: SessionInstant) -> Milliseconds {
        max(.zero, active(at: end) - active(at: start))
    }
}

/// Gathers pauses from events.
struct PauseLog {
    /// The pauses so far; the last may still be open.
    private(set) var pauses: [TranscriptPause] = []

    /// Takes the next event; all but pauses and their ends are passed over.
    mutating func add(_ event: RecordedEvent) {
        switch event.event {
        case .paused(let reason):
            // A pause within one, as when the program dies while paused, prolongs it.
            if let last = pauses.last, last.to == nil { return }
            pauses.append(TranscriptPause(reason: reason, from: event.at, to: nil, counted: nil))
        case .resumed(let counted):
            guard let last = pauses.last, last.to == nil else { return }
            pauses[pauses.count - 1].to = max(event.at, last.from)
            pauses[pauses.count - 1].counted = counted
        default:
            return
        }
    }
}
