import InterviewModel

@testable import WebConsole

/// A server that answers while a test runs.
struct Serving: Sendable {
    /// The server.
    let server: WebServer

    /// Its port.
    var port: UInt16 { server.port }

    /// Runs a server, then stops it and waits until it has stopped.
    static func run(
        port: ServerPort = .any, reach: Reach = .thisMachine, limits: ServerLimits = ServerLimits(),
        access: AccessRecord = AccessRecord(), allowsActions: Bool = false,
        answer: @escaping @Sendable (SiteRequest) async throws -> SiteResponse = echo,
        _ body: (Serving) async throws -> Void
    ) async throws {
        let site = Site(advice: "Ask for a link.", allowsActions: allowsActions, answer: answer)
        let server = try WebServer(site, port: port, reach: reach, limits: limits, access: access)
        let task = Task { try await server.run() }
        do {
            try await body(Serving(server: server))
        } catch {
            task.cancel()
            throw error
        }
        task.cancel()
        try await task.value
    }

    /// A site whose pages say what was asked for.
    static let echo: @Sendable (SiteRequest) async throws -> SiteResponse = { request in
        .html("<p>\(request.path.joined(separator: "|"))</p>\(request.value(of: "q") ?? "")")
    }

    /// Asks once, over a connection of its own.
    func ask(_ target: String, method: String = "GET", host: String? = nil, _ headers: String...) async throws
        -> Reply
    {
        let lines = [
            "\(method) \(target) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close",
        ]
        return try await send((lines + headers).joined(separator: "\r\n") + "\r\n\r\n")
    }

    /// Sends JSON as a page of the site does.
    func post(_ target: String, _ body: String, _ headers: String...) async throws -> Reply {
        try await send(action(target, body, headers + ["Connection: close"]))
    }

    /// A request that sends JSON as a page of the site does.
    func action(_ target: String, _ body: String, _ headers: [String]) -> String {
        let lines = [
            "POST \(target) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Origin: http://127.0.0.1:\(port)",
            "Sec-Fetch-Site: same-origin", "Content-Type: application/json",
            "Content-Length: \(body.utf8.count)",
        ]
        return (lines + headers).joined(separator: "\r\n") + "\r\n\r\n" + body
    }

    /// Sends bytes over a connection of their own.
    func send(_ text: String) async throws -> Reply {
        let client = try await Client(port)
        await client.send(text)
        return Reply(await client.readToEnd())
    }

    /// Begins to listen to a stream.
    ///
    /// - Returns: the connection, of which nothing has been read yet.
    func listen(_ target: String, _ cookie: String) async throws -> Client {
        let client = try await Client(port)
        await client.send("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(cookie)\r\n\r\n")
        return client
    }

    /// Comes in by a link that works once, or by the standing one of a seat.
    ///
    /// - Returns: the line that shows the cookie.
    func enter(_ seat: Seat? = nil) async throws -> String {
        let link = seat.map { server.links(for: $0).local } ?? server.newLink()
        let reply = try await ask("/" + (link.split(separator: "/").last ?? ""))
        return "Cookie: \(reply.cookie ?? "")"
    }
}
