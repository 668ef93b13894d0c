import FlyingSocks
import Foundation

/// A web server for this machine, or for the local network, behind links with secrets.
///
/// ```swift
/// let server = try WebServer(site, port: .near(8017))
/// let serving = Task { try await server.run() }
/// say(server.newLink())
/// ...
/// serving.cancel()
/// ```
///
/// It never writes anything anywhere: no log, and so no secret in a log.
public final class WebServer: Sendable {
    private let listener: Listener
    private let doorkeeper: Doorkeeper
    private let site: Site
    private let limits: ServerLimits
    private let table: ConnectionTable

    /// A server that listens; it answers from `run()` on.
    ///
    /// - Parameters:
    ///   - reach: from where it is reached.
    ///   - limits: how much it takes of the machine.
    ///   - access: who may come in, from the `access` of a server that ended; its browsers are known again where the
    ///     port is the same.
    /// - Throws: `WebServerError` where there is no port to listen on.
    public init(
        _ site: Site, port: ServerPort, reach: Reach = .thisMachine, limits: ServerLimits = ServerLimits(),
        access: AccessRecord = AccessRecord(),
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) throws(WebServerError) {
        listener = try Listener(port.candidates, reach: reach)
        doorkeeper = Doorkeeper(
            port: listener.port, ledger: AccessLedger(access, now: now),
            meter: RequestMeter(rate: limits.requestsPerSecond, burst: limits.requestBurst, now: now),
            advice: site.advice, allowsActions: site.allowsActions, bodyLimit: limits.bodyBytes,
            addresses: { reach == .localNetwork ? LocalAddresses.network() : [] })
        self.site = site
        self.limits = limits
        table = ConnectionTable(limits: limits, reach: reach, now: now)
    }

    /// The port that it listens on.
    public var port: UInt16 { listener.port }

    /// How many connections are open.
    var connections: Int { table.count }

    /// How many of them are streams.
    var streams: Int { table.streams }

    /// Who may come in by now. It changes with each standing link and each browser that comes in.
    public var access: AccessRecord { doorkeeper.ledger.record }

    /// A link that lets one browser of this machine in as `Seat.reader`, once, within ten minutes.
    public func newLink() -> String { newLink(for: .reader).local }

    /// A link that lets one browser in to a seat, once, within ten minutes.
    public func newLink(for seat: Seat) -> SiteLinks {
        doorkeeper.links(doorkeeper.ledger.newLink(for: seat))
    }

    /// The link that lets any number of browsers in to a seat until it is revoked, the same each time.
    public func links(for seat: Seat) -> SiteLinks {
        doorkeeper.links(doorkeeper.ledger.standingLink(for: seat))
    }

    /// Makes the links to some seats void, forgets the browsers that sit there, and ends their connections.
    public func revoke(where isRevoked: (Seat) -> Bool) {
        doorkeeper.ledger.revoke(where: isRevoked)
        table.end { isRevoked($0.seat) }
    }

    /// Answers until the task is cancelled, then frees the port and ends all connections. To be called once.
    ///
    /// - Throws: `WebServerError` where the system lets it wait for no more connections.
    public func run() async throws(WebServerError) {
        let pool = SocketPool<Poll>.make(maxEvents: 64)
        let failure = await serve(with: pool)
        listener.close()
        await table.endAll()
        if let failure, !Task.isCancelled { throw failure }
    }

    /// - Returns: why it ended.
    private func serve(with pool: some AsyncSocketPool) async -> WebServerError? {
        do {
            try await pool.prepare()
        } catch {
            return Self.failure(error)
        }
        return await withTaskGroup(of: WebServerError?.self) { group in
            group.addTask { await Self.outcome { try await pool.run() } }
            group.addTask { await Self.outcome { try await self.accept(from: pool) } }
            group.addTask { await Self.outcome { try await self.lookAfterConnections() } }
            let first = await group.next()
            group.cancelAll()
            return first ?? nil
        }
    }

    private func accept(from pool: some AsyncSocketPool) async throws {
        while true {
            try Task.checkCancellation()
            do {
                begin(Socket(file: try listener.socket.accept().file), pool)
                // However many are waiting, those that came in have their turn.
                await Task.yield()
            } catch SocketError.blocked {
                try await pool.suspendSocket(listener.socket, untilReadyFor: .connection)
            } catch SocketError.failed(_, let errno, _) where Self.passes(errno) {
                // Most likely too many files are open, and connections that ask nothing have most of them.
                table.endOldestSpare()
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    private func begin(_ client: Socket, _ pool: some AsyncSocketPool) {
        Listener.keepFromChildren(client)
        Listener.sendAtOnce(client)
        let isIn =
            (try? client.setFlags(.nonBlocking)) != nil
            && table.start(from: Listener.address(of: client)) { [table, doorkeeper, site, limits] id in
                let connection = Connection(
                    socket: client, pool: pool, doorkeeper: doorkeeper, site: site, limits: limits,
                    slot: ConnectionSlot(table: table, id: id))
                await connection.serve()
            }
        if !isIn { try? client.close() }
    }

    private func lookAfterConnections() async throws {
        while true {
            try await Task.sleep(for: limits.round)
            table.endOverdue()
        }
    }

    /// Whether what a connection was not taken for is over soon: it was given up, or there are too many open files.
    private static func passes(_ errno: Int32) -> Bool {
        [ECONNABORTED, EINTR, EPROTO, EMFILE, ENFILE, ENOBUFS, ENOMEM, EPERM].contains(errno)
    }

    private static func outcome(_ body: () async throws -> Void) async -> WebServerError? {
        do {
            try await body()
            return nil
        } catch {
            return failure(error)
        }
    }

    private static func failure(_ error: any Error) -> WebServerError {
        guard case SocketError.failed(let call, let errno, _) = error else {
            return .failed(call: "wait", errno: 0)
        }
        return .failed(call: call, errno: errno)
    }
}
