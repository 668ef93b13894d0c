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
        limits: ServerLimits = ServerLimits(),
        answer: @escaping @Sendable (SiteRequest) async throws -> SiteResponse = echo,
        _ body: (Serving) async throws -> Void
    ) async throws {
        let server = try WebServer(
            Site(advice: "Ask for a link.", answer: answer), port: .any, limits: limits)
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

    /// Sends bytes over a connection of their own.
    func send(_ text: String) async throws -> Reply {
        let client = try await Client(port)
        await client.send(text)
        return Reply(await client.readToEnd())
    }

    /// Comes in by a link.
    ///
    /// - Returns: the line that shows the cookie.
    func enter() async throws -> String {
        let link = server.newLink()
        let reply = try await ask("/" + (link.split(separator: "/").last ?? ""))
        return "Cookie: \(reply.cookie ?? "")"
    }
}
