import Dispatch
import Synchronization

/// Where other threads leave what they have for the conductor. Leaving something wakes the screen.
public final class Mailbox<Message: Sendable>: Sendable {
    private let messages = Mutex<[Message]>([])
    private let arrivals = DispatchSemaphore(value: 0)
    private let wake: @Sendable () -> Void

    /// An empty mailbox that calls `wake` for each message; `wake` runs on the sender's thread.
    public init(wake: @escaping @Sendable () -> Void) {
        self.wake = wake
    }

    /// Leaves a message.
    public func leave(_ message: Message) {
        messages.withLock { $0.append(message) }
        arrivals.signal()
        wake()
    }

    /// Waits until a message may be there, then takes all; the list is empty where another call was quicker.
    public func waitForAny() -> [Message] {
        arrivals.wait()
        return takeAll()
    }

    /// Takes all messages, oldest first.
    public func takeAll() -> [Message] {
        messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
