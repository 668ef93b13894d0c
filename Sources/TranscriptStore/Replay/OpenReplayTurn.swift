import InterviewModel

/// What a replay must know of the exchange that goes on, to tell its clock and what was left of it.
struct OpenReplayTurn {
    /// The item it belongs to; nil where the journal lost the question.
    let place: AgendaPlace?
    /// Whether it is a live-coding task.
    let isCoding: Bool
    /// What is written so far.
    var draft = DraftText()
    /// When the answer's clock began; nil where it has not.
    private(set) var openedAt: Milliseconds?
    /// The time allowed, extensions included; zero where the journal does not tell.
    private(set) var allowed: Milliseconds
    private let hasLimit: Bool

    /// A turn that was put.
    init(_ turn: Turn, isCoding: Bool) {
        place = turn.place
        self.isCoding = isCoding
        allowed = turn.limit.bounded
        hasLimit = true
    }

    /// A turn whose beginning the journal lost.
    init() {
        place = nil
        isCoding = false
        allowed = .zero
        hasLimit = false
    }

    /// Whether an answer is awaited, so that a gap is one in writing it.
    var isOpen: Bool { openedAt != nil }

    /// When the answer's time is up, by its own limit; nil while its clock does not run or where none is known.
    var end: Milliseconds? { hasLimit ? openedAt.map { $0 + allowed } : nil }

    /// Takes an event that sets or moves the clock.
    mutating func runClock(_ event: SessionEvent, at now: Milliseconds) {
        switch event {
        case .answerOpened: openedAt = openedAt ?? now
        case .extended(let length): allowed = allowed + length.bounded
        default: break
        }
    }
}
