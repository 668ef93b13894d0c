import Testing

@testable import WebConsole

@Suite("Actions", .timeLimit(.minutes(1)))
struct ActionTests {
    private let friend = Seat(room: "a", role: "friend")

    private static let echo: @Sendable (SiteRequest) async throws -> SiteResponse = { request in
        guard request.method == .post else { return .text("read") }
        let words = "\(request.guest.seat.role) \(request.guest.id) \(request.contentType) "
        return .text(words + String(decoding: request.body, as: UTF8.self))
    }

    private func run(
        _ change: (inout ServerLimits) -> Void = { _ in }, _ body: (Serving) async throws -> Void
    ) async throws {
        var limits = ServerLimits()
        limits.round = .milliseconds(50)
        change(&limits)
        try await Serving.run(limits: limits, allowsActions: true, answer: Self.echo, body)
    }

    @Test("reach the site whole, with who sent them")
    func arrival() async throws {
        try await run { serving in
            let cookie = try await serving.enter(friend)
            let reply = try await serving.post("/act", #"{"a": "é"}"#, cookie)
            #expect(reply.status == 200)
            #expect(reply.body == #"friend 1 application/json {"a": "é"}"#)
            #expect(try await serving.post("/act", "", cookie).body == "friend 1 application/json ")
            let largest = String(repeating: "x", count: 65_536)
            #expect(try await serving.post("/act", largest, cookie).body.hasSuffix(" " + largest))
        }
    }

    @Test("may come in pieces, and one after the other over one connection")
    func pieces() async throws {
        try await run { serving in
            let cookie = try await serving.enter(friend)
            let client = try await Client(serving.port)
            let request = Array(serving.action("/1", "first", [cookie]).utf8)
            await client.send(Array(request.dropLast(3)))
            await client.send(Array(request.suffix(3)))
            #expect(await client.read(until: "first").contains("200 OK"))
            await client.send(
                serving.action("/2", "second", [cookie]) + serving.action("/3", "third", [cookie]))
            #expect(await client.read(until: "third").contains("second"))
        }
    }

    @Test("are refused to strangers before their bodies are sent")
    func strangers() async throws {
        try await run { serving in
            let head = serving.action("/act", String(repeating: "x", count: 1_000), []).prefix { $0 != "x" }
            let client = try await Client(serving.port)
            await client.send(String(head))
            #expect(await client.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 403 "))
        }
    }

    @Test("with bodies that are too large are refused in words, and no part of them is taken for a request")
    func largeBodies() async throws {
        try await run { serving in
            let cookie = try await serving.enter(friend)
            let hidden = serving.action("/hidden", "hidden", [cookie])
            for count in [65_537, 10_000_000] {
                let body = hidden + String(repeating: "x", count: count - hidden.utf8.count)
                let reply = try await serving.post("/act", body, cookie)
                #expect(reply.status == 413)
                #expect(!reply.body.contains("hidden"))
            }
            let silent = serving.action("/act", "", [cookie]).replacing("Content-Length: 0\r\n", with: "")
            let reply = try await serving.send(silent + hidden)
            #expect(reply.status == 411)
            #expect(!reply.body.contains("hidden"))
            #expect(try await serving.post("/act", "1", cookie).status == 200)
        }
    }

    @Test("that dribble their bodies are given up")
    func slowBodies() async throws {
        try await run({ $0.body = .milliseconds(200) }) { serving in
            let client = try await Client(serving.port)
            let request = serving.action("/act", "12345", [try await serving.enter(friend)])
            await client.send(String(request.dropLast()))
            #expect(await client.readToEnd().isEmpty)
        }
    }

    @Test("are not taken by a site that is only read")
    func reading() async throws {
        try await Serving.run { serving in
            let reply = try await serving.post("/act", "1", try await serving.enter())
            #expect(reply.status == 405)
        }
    }

    @Test("of a guest who sends too many are refused, and those of others are not")
    func floodOfOne() async throws {
        try await run({ $0.requestsPerSecond = 0 }) { serving in
            let cookie = try await serving.enter(friend)
            let other = try await serving.enter(friend)
            for _ in 0..<100 { #expect(try await serving.post("/act", "1", cookie).status == 200) }
            let refused = try await serving.post("/act", "1", cookie)
            #expect(refused.status == 429)
            #expect(refused.headers["retry-after"] == "1")
            #expect(try await serving.ask("/", cookie).status == 429)
            #expect(try await serving.post("/act", "1", other).status == 200)
        }
    }

    @Test("of a seat whose guests hold too many connections are refused, and those of other seats are not")
    func manyOfOneSeat() async throws {
        try await run({ $0.connectionsPerSeat = 3 }) { serving in
            var held: [Client] = []
            for _ in 0..<4 {
                let cookie = try await serving.enter(friend)
                let client = try await Client(serving.port)
                await client.send(String(serving.action("/act", "12345", [cookie]).dropLast()))
                held.append(client)
            }
            #expect(await held[3].read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 429 "))
            let other = try await serving.enter(Seat(room: "b", role: "friend"))
            #expect(try await serving.post("/act", "1", other).status == 200)
        }
    }

    @Test("of a guest who holds too many connections are refused, and those of others are not")
    func manyOfOne() async throws {
        try await run({ $0.connectionsPerGuest = 3 }) { serving in
            let cookie = try await serving.enter(friend)
            let other = try await serving.enter(friend)
            var held: [Client] = []
            for _ in 0..<4 {
                let client = try await Client(serving.port)
                await client.send(String(serving.action("/act", "12345", [cookie]).dropLast()))
                held.append(client)
            }
            #expect(await held[3].read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 429 "))
            #expect(try await serving.post("/act", "1", other).status == 200)
            await held[0].send("5")
            #expect(await held[0].read(until: "12345").contains("200 OK"))
        }
    }
}
