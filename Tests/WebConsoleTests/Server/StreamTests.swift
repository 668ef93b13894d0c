import Testing

@testable import WebConsole

@Suite("Streams", .timeLimit(.minutes(1)))
struct StreamTests {
    private let friend = Seat(room: "a", role: "friend")

    /// A server of a page, `/page`, of a stream for one client at `/`, and of more at `/1`, `/2` and so on.
    private func run(
        _ feed: Feed, _ others: [Feed] = [], limits change: (inout ServerLimits) -> Void = { _ in },
        _ body: (Serving) async throws -> Void
    ) async throws {
        var limits = ServerLimits()
        limits.round = .milliseconds(50)
        change(&limits)
        try await Serving.run(
            limits: limits, allowsActions: true,
            answer: { request in
                guard let name = request.path.first else { return .stream(feed.stream) }
                return Int(name).map { .stream(others[$0 - 1].stream) } ?? .text("a page")
            }, body)
    }

    @Test("bring each piece as it comes, and end with their connection")
    func pieces() async throws {
        let feed = Feed()
        try await run(feed) { serving in
            let client = try await serving.listen("/", try await serving.enter())
            let head = await client.read(until: "\r\n\r\n")
            #expect(head.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"))
            #expect(!head.contains("Content-Length"))
            #expect(head.contains("Cache-Control: no-store\r\n"))
            #expect(head.contains("Connection: close\r\n"))
            for number in 0..<100 {
                feed.tell("data: \(number)\n\n")
                #expect(await client.read(until: "\n\n") == "data: \(number)\n\n")
            }
            #expect(feed.ended == 0)
            feed.finish()
            #expect(await client.readToEnd().isEmpty)
            await feed.waitForEnd()
            #expect(feed.ended == 1)
        }
    }

    @Test("are asked for again with the last piece that came")
    func askingAgain() async throws {
        try await Serving.run(answer: { .text($0.lastEventID ?? "none") }) { serving in
            let cookie = try await serving.enter()
            #expect(try await serving.ask("/", cookie).body == "none")
            #expect(try await serving.ask("/", cookie, "Last-Event-ID: 12").body == "12")
        }
    }

    @Test("end at once when the client leaves, news or none")
    func leaving() async throws {
        let feed = Feed()
        try await run(feed) { serving in
            var client: Client? = try await serving.listen("/", try await serving.enter())
            _ = await client?.read(until: "\r\n\r\n")
            #expect(serving.server.streams == 1)
            client = nil
            await feed.waitForEnd()
            #expect(feed.ended == 1)
            while serving.server.streams > 0 { await Task.yield() }
        }
        #expect(feed.ended == 1)
    }

    @Test("throw away what the client sends on")
    func sending() async throws {
        let feed = Feed()
        try await run(feed) { serving in
            let client = try await serving.listen("/", try await serving.enter())
            _ = await client.read(until: "\r\n\r\n")
            await client.send(String(repeating: "GET /page HTTP/1.1\r\n\r\n", count: 10_000))
            feed.tell("data: on\n\n")
            #expect(await client.read(until: "\n\n") == "data: on\n\n")
        }
        #expect(feed.ended == 1)
    }

    @Test("end when the server stops")
    func stopping() async throws {
        let feed = Feed()
        var client: Client?
        try await run(feed) { serving in
            client = try await serving.listen("/", try await serving.enter())
            _ = await client?.read(until: "\r\n\r\n")
        }
        #expect(await client?.readToEnd() == [])
        #expect(feed.ended == 1)
    }

    @Test("end for a client that does not take them, and hold one piece for it until then")
    func slowClient() async throws {
        let feed = Feed()
        let piece = "data: \(String(repeating: "x", count: 20_000_000))\n\n"
        for _ in 0..<3 { feed.tell(piece) }
        try await run(feed, limits: { $0.piece = .seconds(3) }) { serving in
            let client = try await serving.listen("/", try await serving.enter())
            await feed.waitForEnd()
            #expect(feed.taken == 1)
            #expect(await client.readToEnd().count < piece.utf8.count)
        }
    }

    @Test("are a head alone where only that is asked for")
    func headAlone() async throws {
        let feed = Feed()
        try await run(feed) { serving in
            let reply = try await serving.ask("/", method: "HEAD", try await serving.enter())
            #expect(reply.status == 200)
            #expect(reply.headers["content-type"] == "text/event-stream; charset=utf-8")
            await feed.waitForEnd()
        }
        #expect(feed.ended == 1)
    }

    @Test("are limited for each guest, whose oldest makes room")
    func perGuest() async throws {
        let feeds = (0..<6).map { _ in Feed() }
        try await run(feeds[0], Array(feeds[1...])) { serving in
            let other = try await serving.listen("/", try await serving.enter())
            _ = await other.read(until: "\r\n\r\n")
            let cookie = try await serving.enter()
            var clients: [Client] = []
            for number in 1...5 {
                let client = try await serving.listen("/\(number)", cookie)
                #expect(await client.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 200 "))
                clients.append(client)
            }
            #expect(await clients[0].readToEnd().isEmpty)
            await feeds[1].waitForEnd()
            #expect(feeds.map(\.ended) == [0, 1, 0, 0, 0, 0])
            #expect(serving.server.streams == 5)
            #expect(try await serving.ask("/page", cookie).status == 200)
        }
    }

    @Test("are limited for each seat, whoever came by its link, and its oldest makes room")
    func perSeat() async throws {
        let feeds = (0..<5).map { _ in Feed() }
        try await run(feeds[0], Array(feeds[1...]), limits: { $0.streamsPerSeat = 2 }) { serving in
            let other = try await serving.listen("/", try await serving.enter(friend))
            _ = await other.read(until: "\r\n\r\n")
            let looker = Seat(room: "a", role: "spectator")
            var clients: [Client] = []
            for number in 1...4 {
                clients.append(try await serving.listen("/\(number)", try await serving.enter(looker)))
                _ = await clients.last?.read(until: "\r\n\r\n")
            }
            for feed in feeds[1...2] { await feed.waitForEnd() }
            #expect(feeds.map(\.ended) == [0, 1, 1, 0, 0])
            #expect(serving.server.streams == 3)
        }
    }

    @Test("keep their browser's place, however often the link is opened by others")
    func place() async throws {
        let feed = Feed()
        try await run(feed) { serving in
            let cookie = try await serving.enter(friend)
            let client = try await serving.listen("/", cookie)
            _ = await client.read(until: "\r\n\r\n")
            for _ in 0..<(AccessLedger.limit + 8) { _ = try await serving.enter(friend) }
            #expect(try await serving.ask("/page", cookie).status == 200)
        }
    }

    @Test("are limited in all, and those beyond are refused in words")
    func inAll() async throws {
        let feeds = (0..<3).map { _ in Feed() }
        try await run(feeds[0], Array(feeds[1...]), limits: { $0.streams = 2 }) { serving in
            var clients: [Client] = []
            for path in ["/", "/1"] {
                clients.append(try await serving.listen(path, try await serving.enter()))
                _ = await clients.last?.read(until: "\r\n\r\n")
            }
            let reply = try await serving.ask("/2", try await serving.enter())
            #expect(reply.status == 503)
            #expect(reply.body.contains("Too many pages are open."))
            await feeds[2].waitForEnd()
            #expect(feeds.map(\.ended) == [0, 0, 1])
            #expect(serving.server.streams == 2)
        }
        #expect(feeds.map(\.ended) == [1, 1, 1])
    }

    @Test("give way to no other connection")
    func room() async throws {
        let feed = Feed()
        try await run(feed, limits: { $0.connections = 8 }) { serving in
            let cookie = try await serving.enter()
            let client = try await serving.listen("/", cookie)
            _ = await client.read(until: "\r\n\r\n")
            var idle: [Client] = []
            for _ in 0..<50 { idle.append(try await Client(serving.port)) }
            #expect(try await serving.ask("/page", cookie).status == 200)
            feed.tell("data: on\n\n")
            #expect(await client.read(until: "\n\n") == "data: on\n\n")
        }
    }

    @Test("end for the guests of a seat that is revoked, and for no others")
    func revoking() async throws {
        let feed = Feed()
        let other = Feed()
        try await run(feed, [other]) { serving in
            let cookie = try await serving.enter(friend)
            let client = try await serving.listen("/", cookie)
            _ = await client.read(until: "\r\n\r\n")
            let stays = try await serving.listen(
                "/1", try await serving.enter(Seat(room: "b", role: "friend")))
            _ = await stays.read(until: "\r\n\r\n")
            serving.server.revoke { $0 == friend }
            #expect(await client.readToEnd().isEmpty)
            await feed.waitForEnd()
            #expect(try await serving.ask("/page", cookie).status == 403)
            other.tell("data: on\n\n")
            #expect(await stays.read(until: "\n\n") == "data: on\n\n")
            #expect(other.ended == 0)
        }
    }
}
