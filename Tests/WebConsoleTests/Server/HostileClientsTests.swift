import Foundation
import Testing

@testable import WebConsole

/// An interview goes on, with a stream and actions, while others do what they can to stop it.
@Suite("An interview among hostile clients", .timeLimit(.minutes(2)))
struct HostileClientsTests {
    /// What goes on.
    private struct Interview {
        let serving: Serving
        let feed: Feed
        let cookie: String
        let stream: Client

        /// An action reaches the site, and its news reach the console.
        func goesOn(_ words: String) async throws -> Bool {
            let reply = try await serving.post("/act", words, cookie)
            let news = await stream.read(until: "\n\n")
            return reply.status == 200 && news == "data: \(words)\n\n"
        }
    }

    private func hold(
        _ change: (inout ServerLimits) -> Void = { _ in }, _ body: (Interview) async throws -> Void
    ) async throws {
        OpenFiles.allow(4_096)
        let feed = Feed()
        let large = String(repeating: "x", count: 5_000_000)
        var limits = ServerLimits()
        limits.round = .milliseconds(50)
        change(&limits)
        try await Serving.run(
            limits: limits, allowsActions: true,
            answer: { request in
                if request.path.isEmpty { return .stream(feed.stream) }
                guard request.method == .post else {
                    return request.path == ["large"] ? .text(large) : .notFound
                }
                feed.tell("data: \(String(decoding: request.body, as: UTF8.self))\n\n")
                return .text("")
            }
        ) { serving in
            let cookie = try await serving.enter(Seat(room: "a", role: "friend"))
            let stream = try await serving.listen("/", cookie)
            _ = await stream.read(until: "\r\n\r\n")
            let interview = Interview(serving: serving, feed: feed, cookie: cookie, stream: stream)
            #expect(try await interview.goesOn("before"))
            try await body(interview)
            #expect(try await interview.goesOn("after"))
            #expect(feed.ended == 0)
        }
    }

    @Test("outlives bodies of ten megabytes, from strangers and from guests")
    func largeBodies() async throws {
        try await hold { interview in
            let serving = interview.serving
            let spectator = try await serving.enter(Seat(room: "a", role: "spectator"))
            let body = String(repeating: "x", count: 10_000_000)
            for number in 0..<4 {
                async let stranger = serving.post("/act", body)
                async let guest = serving.post("/act", body, spectator)
                #expect(try await interview.goesOn(String(number)))
                let statuses = try await [stranger.status, guest.status]
                #expect(statuses == [403, 413])
            }
        }
    }

    @Test("outlives heads of a hundred thousand bytes")
    func largeHeads() async throws {
        try await hold { interview in
            let serving = interview.serving
            let start = "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(serving.port)\r\n"
            let heads = [
                "A: \(String(repeating: "x", count: 100_000))\r\n\r\n",
                String(repeating: "A: b\r\n", count: 16_667) + "\r\n",
                String(repeating: "x", count: 100_000),
            ]
            for head in heads {
                async let reply = serving.send(start + head)
                #expect(try await interview.goesOn(String(head.utf8.count)))
                let status = try await reply.status
                #expect(status == 431)
            }
        }
    }

    @Test("outlives a thousand connections that ask for nothing")
    func idleConnections() async throws {
        try await hold { interview in
            var idle: [Client] = []
            for number in 0..<1_000 {
                idle.append(try await Client(interview.serving.port))
                // The server has long ended those that came first. Held here as well they would be more open files in
                // this process than Foundation's `Process.run()`, which other tests call, survives: it reads past the
                // end of the list of them.
                if idle.count > 300 { idle.removeFirst() }
                if number.isMultiple(of: 100) { #expect(try await interview.goesOn(String(number))) }
            }
            #expect(interview.serving.server.connections <= ServerLimits().connections)
        }
    }

    @Test("outlives clients that dribble heads and bodies, and fetch no answers")
    func slowClients() async throws {
        try await hold { interview in
            let serving = interview.serving
            let spectator = try await serving.enter(Seat(room: "a", role: "spectator"))
            var slow: [Client] = []
            for number in 0..<40 {
                for start in [
                    "GET / HTTP/1.1\r\nHo", String(serving.action("/act", "12345", [spectator]).dropLast()),
                    "GET /large HTTP/1.1\r\nHost: 127.0.0.1:\(serving.port)\r\n\(spectator)\r\n\r\n",
                ] {
                    let client = try await Client(serving.port)
                    await client.send(start)
                    slow.append(client)
                }
                if number.isMultiple(of: 10) { #expect(try await interview.goesOn(String(number))) }
            }
        }
    }

    @Test("outlives a flood of thousands of requests from one address, with a cookie and without")
    func flood() async throws {
        try await hold { interview in
            let serving = interview.serving
            let spectator = try await serving.enter(Seat(room: "a", role: "spectator"))
            try await withThrowingTaskGroup(of: (refused: Int, tooMany: Int).self) { group in
                for number in 0..<20 {
                    let cookie = number.isMultiple(of: 2) ? "\(spectator)\r\n" : ""
                    let head = "GET /x HTTP/1.1\r\nHost: 127.0.0.1:\(serving.port)\r\n\(cookie)"
                    let requests =
                        String(repeating: "\(head)\r\n", count: 199) + "\(head)Connection: close\r\n\r\n"
                    group.addTask {
                        let client = try await Client(serving.port)
                        await client.send(requests)
                        let text = String(decoding: await client.readToEnd(), as: UTF8.self)
                        let count = { (status: Int) in
                            text.components(separatedBy: "HTTP/1.1 \(status) ").count - 1
                        }
                        return (count(403), count(429))
                    }
                }
                for number in 0..<20 { #expect(try await interview.goesOn(String(number))) }
                var total = (refused: 0, tooMany: 0)
                for try await counts in group {
                    total.refused += counts.refused
                    total.tooMany += counts.tooMany
                }
                #expect(total.refused == 2_000)
                #expect(total.tooMany > 1_000)
            }
        }
    }
}
