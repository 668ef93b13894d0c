import Synchronization

/// What other threads tell the one that waits while the site is served.
final class ServeBell: Sendable {
    /// What was told.
    enum Message: Sendable {
        /// No browser could be opened, for this reason.
        case noBrowser(String)
        /// The site is no longer served; the error where it was not asked to end.
        case ended((any Error)?)
    }

    private struct State {
        var messages: [Message] = []
        var ring: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    /// Tells something, from any thread.
    func tell(_ message: Message) {
        let ring = state.withLock { state in
            state.messages.append(message)
            return state.ring
        }
        ring?()
    }

    /// Says how the one that waits is woken; what was told before wakes it as well.
    func wake(by ring: @escaping @Sendable () -> Void) {
        let isOwed = state.withLock { state in
            state.ring = ring
            return !state.messages.isEmpty
        }
        if isOwed { ring() }
    }

    /// What was told since the last time.
    func take() -> [Message] {
        state.withLock { state in
            defer { state.messages = [] }
            return state.messages
        }
    }
}
