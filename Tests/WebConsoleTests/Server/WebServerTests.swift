import InterviewModel
import Testing

@testable import WebConsole

@Suite("The web server")
struct WebServerTests {
    @Test("lets a browser in by a link, and shows pages by the cookie and to nobody else")
    func entering() async throws {
        try await Serving.run { serving in
            #expect(try await serving.ask("/").status == 403)
            let cookie = try await serving.enter()
            let page = try await serving.ask("/sessions/a%20b?q=%3Cb%3E", cookie)
            #expect(page.status == 200)
            #expect(page.body == "<p>sessions|a b</p>&lt;b&gt;")
            #expect(page.headers["content-security-policy"] != nil)
            #expect(try await serving.ask("/style.css").status == 403)
            let other = try await serving.enter()
            #expect(other != cookie)
            #expect(try await serving.ask("/", other).status == 200)
        }
    }

    @Test("answers HEAD with the head alone")
    func head() async throws {
        try await Serving.run { serving in
            let cookie = try await serving.enter()
            let reply = try await serving.ask("/a", method: "HEAD", cookie)
            #expect(reply.status == 200)
            #expect(reply.headers["content-length"] == "8")
            #expect(reply.body.isEmpty)
        }
    }

    @Test("answers several requests over one connection, also such as come before the first is answered")
    func pipelining() async throws {
        try await Serving.run { serving in
            let head = "HTTP/1.1\r\nHost: localhost:\(serving.port)\r\n\(try await serving.enter())\r\n"
            let client = try await Client(serving.port)
            await client.send("GET /1 \(head)\r\nGET /2 \(head)Connection: close\r\n\r\n")
            let text = String(decoding: await client.readToEnd(), as: UTF8.self)
            #expect(text.ranges(of: "HTTP/1.1 200 OK").count == 2)
            #expect(text.ranges(of: /<p>1<\/p>.*<p>2<\/p>/.dotMatchesNewlines()).count == 1)
        }
    }

    @Test("says so when a page cannot be made, tells nothing of why, and goes on")
    func failing() async throws {
        try await Serving.run(answer: { request in
            if request.path == ["bad"] { throw ClientError.notConnected(42) }
            return .notFound
        }) { serving in
            let cookie = try await serving.enter()
            let reply = try await serving.ask("/bad", cookie)
            #expect(reply.status == 500)
            #expect(reply.body.contains("Something went wrong"))
            #expect(!reply.body.contains("notConnected"))
            #expect(try await serving.ask("/missing", cookie).status == 404)
        }
    }

    @Test("takes the next port where the one asked for is taken, and says when all are")
    func ports() async throws {
        let site = Site(advice: "", answer: Serving.echo)
        let first = try WebServer(site, port: .any)
        let second = try WebServer(site, port: .near(first.port))
        #expect((first.port + 1...first.port + 20).contains(second.port))
        #expect(second.newLink().hasPrefix("http://127.0.0.1:\(second.port)/open?token="))
        #expect(throws: WebServerError.portsTaken(first: first.port, last: first.port)) {
            try Listener([first.port])
        }
        #expect(ServerPort.near(65_530).candidates == Array(65_530...65_535))
    }

    @Test("frees its port when it stops, and no cookie outlives it")
    func stopping() async throws {
        var port: UInt16 = 0
        var cookie = ""
        let idle = try await withIdleClient { serving in
            port = serving.port
            cookie = try await serving.enter()
        }
        #expect(await idle.readToEnd().isEmpty)
        let again = try WebServer(Site(advice: "", answer: Serving.echo), port: .near(port))
        #expect(again.port == port)
        let task = Task { try await again.run() }
        #expect(try await Serving(server: again).ask("/", cookie).status == 403)
        task.cancel()
        try await task.value
        await #expect(throws: ClientError.self) { _ = try await Client(port) }
    }

    private func withIdleClient(_ body: (Serving) async throws -> Void) async throws -> Client {
        var idle: Client?
        try await Serving.run { serving in
            idle = try await Client(serving.port)
            try await body(serving)
        }
        return try #require(idle)
    }
}
