import Foundation
import InterviewModel
import Synchronization
import TranscriptStore

/// Tells a person on standard error how far the index has come, where that takes longer than a moment.
final class IndexProgressLine: Sendable {
    /// Nothing is said before so long.
    private static let moment: Duration = .milliseconds(300)
    /// And then so often.
    private static let interval: Duration = .milliseconds(100)

    private let isWatched: Bool
    private let began = ContinuousClock.now
    private let shown = Mutex<ContinuousClock.Instant?>(nil)
    private let write: @Sendable (String) -> Void

    /// A line for whoever watches standard error; nothing is written where that is no terminal.
    convenience init() {
        let isCapable =
            ProcessInfo.processInfo.environment["TERM"].map { !$0.isEmpty && $0 != "dumb" } ?? false
        self.init(isWatched: isatty(STDERR_FILENO) == 1 && isCapable) { StandardStreams.tell($0) }
    }

    /// A line written by other means.
    init(isWatched: Bool, write: @escaping @Sendable (String) -> Void) {
        self.isWatched = isWatched
        self.write = write
    }

    /// Shows how far it has come.
    func tell(_ progress: IndexProgress) {
        guard isWatched else { return }
        let now = ContinuousClock.now
        let isDue = shown.withLock { last in
            guard began.duration(to: now) >= Self.moment else { return false }
            if let last, last.duration(to: now) < Self.interval { return false }
            last = now
            return true
        }
        if isDue { write("\rReading sessions: \(progress.done) of \(progress.total)\u{1B}[K") }
    }

    /// Takes the line away.
    func finish() {
        if shown.withLock({ $0 != nil }) { write("\r\u{1B}[K") }
    }
}
