import Synchronization

@testable import TranscriptStore

/// What a closure was told of progress.
final class Told: Sendable {
    private let list = Mutex<[IndexProgress]>([])
    var all: [IndexProgress] { list.withLock { $0 } }
    func add(_ progress: IndexProgress) { list.withLock { $0.append(progress) } }
}
