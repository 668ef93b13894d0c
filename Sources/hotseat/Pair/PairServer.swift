import Dispatch
import InterviewSession
import Synchronization
import WebConsole

/// The local server of pair sessions, and what is looked after beside it once a second.
final class PairServer: Sendable {
    /// The largest thing that a page sends, in bytes: a program, with every character written as a code.
    private static let bodyBytes = 400_000

    /// The server itself.
    let server: WebServer
    private let tasks = Mutex<[Task<Void, Never>]>([])

    /// A server that listens.
    ///
    /// - Parameter linkAdvice: how somebody without a link gets one.
    /// - Throws: `CommandFailure` where there is no port to listen on.
    init(
        linkAdvice: String, port: ServerPort, reach: Reach, limits: ServerLimits = ServerLimits(),
        access: AccessRecord = AccessRecord(),
        answer: @escaping @Sendable (SiteRequest) async -> SiteResponse
    ) throws {
        var limits = limits
        limits.bodyBytes = Self.bodyBytes
        do {
            server = try WebServer(
                Site(
                    advice: "It opens for browsers that came by a link. \(linkAdvice)", allowsActions: true,
                    answer: answer),
                port: port, reach: reach, limits: limits, access: access)
        } catch {
            throw CommandFailure(serving: error)
        }
    }

    /// A server of one pair.
    ///
    /// - Throws: `CommandFailure` where there is no port to listen on.
    convenience init(
        _ site: PairSite, port: ServerPort, reach: Reach, access: AccessRecord = AccessRecord()
    ) throws {
        try self.init(
            linkAdvice: "Ask whoever sent you one for it again; in the terminal it is shown with :friend.",
            port: port, reach: reach, access: access, answer: { await site.answer($0) })
    }

    /// Answers from now on, and looks at some tables once a second.
    ///
    /// - Parameters:
    ///   - failed: told, from another thread, where the server ends by itself.
    ///   - also: done once a second as well.
    func start(
        rooms: @escaping @Sendable () -> [PairRoom], failed: @escaping @Sendable (any Error) -> Void,
        also: @escaping @Sendable () -> Void = {}
    ) {
        let serving = Task { [server] in
            do {
                try await server.run()
            } catch {
                failed(error)
            }
        }
        let looking = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(1))
                for room in rooms() {
                    room.lookAtTable()
                    room.desk.board.ring()
                }
                also()
            }
        }
        tasks.withLock { $0 = [serving, looking] }
    }

    /// Ends the server, and waits a little until what was on the way has gone.
    func end() {
        let isOver = DispatchSemaphore(value: 0)
        let tasks = tasks.withLock { $0 }
        Task {
            // Whoever is connected is told the last news first.
            try? await Task.sleep(for: .milliseconds(150))
            for task in tasks { task.cancel() }
            for task in tasks { await task.value }
            isOver.signal()
        }
        _ = isOver.wait(timeout: .now() + 2)
    }
}
