import Synchronization

@testable import WebConsole

/// News that a test makes, as a stream of a site for one client.
final class Feed: Sendable {
    private let pieces = AsyncStream<[UInt8]>.makeStream()
    private let endings = AsyncStream<Void>.makeStream()
    private let state = Mutex((taken: 0, ended: 0))

    /// The stream for a client.
    var stream: SiteStream {
        SiteStream(
            next: { [self] in
                let piece = await pieces.stream.first { _ in true }
                state.withLock { $0.taken += piece == nil ? 0 : 1 }
                return piece
            },
            ended: { [self] in
                state.withLock { $0.ended += 1 }
                endings.continuation.yield()
            })
    }

    /// How many pieces the server has taken.
    var taken: Int { state.withLock { $0.taken } }
    /// How many streams have ended.
    var ended: Int { state.withLock { $0.ended } }

    /// Has news.
    func tell(_ text: String) { pieces.continuation.yield(Array(text.utf8)) }

    /// Has no more news.
    func finish() { pieces.continuation.finish() }

    /// Waits until one more stream has ended.
    func waitForEnd() async { _ = await endings.stream.first { _ in true } }
}
