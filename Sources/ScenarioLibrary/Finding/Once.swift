import Synchronization

/// A value that is made when it is first asked for, and only once, whoever asks.
final class Once<Value: Sendable>: Sendable {
    private let stored = Mutex<Value?>(nil)

    /// The value, made by `make` if nobody has asked before.
    func value(_ make: () -> Value) -> Value {
        stored.withLock { stored in
            if let stored { return stored }
            let made = make()
            stored = made
            return made
        }
    }

    /// The value if it has been made.
    var made: Value? { stored.withLock { $0 } }
}
