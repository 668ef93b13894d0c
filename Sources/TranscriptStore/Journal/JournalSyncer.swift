import Dispatch
import Foundation
import InterviewModel

/// The thread that brings drafts to the disk, so that no key waits for it. While there is trouble it tries
/// again at the same pace.
final class JournalSyncer: Sendable {
    private let file: JournalFile
    private let delay: Milliseconds
    private let wanted = DispatchSemaphore(value: 0)
    private let stopped = DispatchSemaphore(value: 0)

    /// Starts the thread, which waits until it is asked.
    init(_ file: JournalFile, delay: Milliseconds) {
        self.file = file
        self.delay = delay
        let thread = Thread { [wanted, stopped] in
            Self.work(on: file, delay: delay, wanted: wanted, stopped: stopped)
        }
        thread.name = "journal"
        thread.start()
    }

    deinit {
        stopped.signal()
        wanted.signal()
    }

    /// Asks for a sync within the delay. Never waits.
    func request() {
        wanted.signal()
    }

    private static func work(
        on file: JournalFile, delay: Milliseconds, wanted: DispatchSemaphore, stopped: DispatchSemaphore
    ) {
        while true {
            wanted.wait()
            // All that was asked for so far is met by one sync.
            while wanted.wait(timeout: .now()) == .success {}
            repeat {
                if stopped.wait(timeout: .now() + .milliseconds(delay.count)) == .success { return }
                file.sync()
            } while file.trouble != nil
        }
    }
}
