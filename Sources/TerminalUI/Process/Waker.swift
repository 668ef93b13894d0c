import CReadline
import Synchronization

/// Wakes a waiting terminal from any thread: `Terminal.next(_:)` then returns `.woken`.
///
/// Several wake-ups before the terminal looks count as one. After the terminal is closed they do nothing.
public final class Waker: Sendable {
    private let descriptor: Mutex<Int32>

    init(descriptor: Int32) {
        self.descriptor = Mutex(descriptor)
    }

    /// Wakes the terminal. Never blocks.
    public func wake() {
        // Under the lock, so that `retire` cannot let the number be given to another file meanwhile.
        descriptor.withLock { if $0 >= 0 { term_wake($0) } }
    }

    func retire() {
        descriptor.withLock {
            $0 = -1
            term_wake_close()
        }
    }
}
