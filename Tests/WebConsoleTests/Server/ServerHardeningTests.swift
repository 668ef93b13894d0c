import Foundation
import InterviewModel
import Testing

@testable import WebConsole

@Suite("The web server under bad input")
struct ServerHardeningTests {
    /// Limits whose times are short, so that a test need not wait for those of every day.
    private static func hasty(_ change: (inout ServerLimits) -> Void) -> ServerLimits {
        var limits = ServerLimits()
        limits.round = .milliseconds(50)
        change(&limits)
        return limits
    }

    @Test("refuses heads beyond its limit, finished or not, and reads no more of them than that")
    func largeHeads() async throws {
        try await Serving.run { serving in
            let line = "A: \(String(repeating: "x", count: 100_000))\r\n"
            let start = "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(serving.port)\r\n"
            #expect(try await serving.send(start + line + "\r\n").status == 431)
            #expect(try await serving.send(start + line).status == 431)
            #expect(try await serving.send(String(repeating: "x", count: 100_000)).status == 431)
            #expect(
                try await serving.send(start + String(repeating: "A: b\r\n", count: 100) + "\r\n").status
                    == 431)
            let long = "GET /\(String(repeating: "a", count: 9_000)) HTTP/1.1\r\n\r\n"
            #expect(try await serving.send(long).status == 414)
            let page = try await serving.ask("/", try await serving.enter())
            #expect(page.status == 200)
        }
    }

    @Test("refuses bodies without keeping them, and takes none for a next request")
    func bodies() async throws {
        try await Serving.run { serving in
            let cookie = try await serving.enter()
            let host = "Host: 127.0.0.1:\(serving.port)\r\n\(cookie)\r\n"
            let hidden = "GET /hidden HTTP/1.1\r\n\(host)\r\n"
            let body = hidden + String(repeating: "x", count: 10_000_000)
            let posted = try await serving.send(
                "POST / HTTP/1.1\r\n\(host)Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
            #expect(posted.status == 405)
            #expect(!posted.body.contains("hidden"))
            let got = try await serving.send("GET / HTTP/1.1\r\n\(host)Content-Length: 5\r\n\r\nhello")
            #expect(got.status == 413)
            let chunked = try await serving.send(
                "GET / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n\(hidden)")
            #expect(chunked.status == 413)
            #expect(!chunked.body.contains("hidden"))
        }
    }

    @Test("closes connections that are silent, or dribble a head")
    func slowClients() async throws {
        let limits = Self.hasty {
            $0.silence = .milliseconds(200)
            $0.head = .milliseconds(200)
        }
        try await Serving.run(limits: limits) { serving in
            #expect(try await Client(serving.port).readToEnd().isEmpty)
            let dribbler = try await Client(serving.port)
            await dribbler.send("GET / HT")
            #expect(await dribbler.readToEnd().isEmpty)
        }
    }

    @Test("closes connections that do not fetch what they asked for, and outlives clients that go away")
    func slowReaders() async throws {
        let large = String(repeating: "x", count: 30_000_000)
        let limits = Self.hasty { $0.response = .milliseconds(300) }
        try await Serving.run(limits: limits, answer: { _ in .text(large) }) { serving in
            let head =
                "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(serving.port)\r\n\(try await serving.enter())\r\n\r\n"
            for _ in 0..<2 {
                let client = try await Client(serving.port)
                await client.send(head)
                _ = await client.read(atLeast: 1)
            }
            let slow = try await Client(serving.port)
            await slow.send(head)
            let start = await slow.read(atLeast: 1)
            // Ends when the server has closed the connection, since nothing is read from it until then.
            while serving.server.connections > 0 { await Task.yield() }
            #expect(start.count + (await slow.readToEnd().count) < large.utf8.count)
        }
    }

    @Test("serves those who ask while hundreds of others only hold connections")
    func idleConnections() async throws {
        var limits = ServerLimits()
        limits.connections = 16
        try await Serving.run(limits: limits) { serving in
            let cookie = try await serving.enter()
            var idle: [Client] = []
            for number in 0..<300 {
                idle.append(try await Client(serving.port))
                if number.isMultiple(of: 100) { #expect(try await serving.ask("/", cookie).status == 200) }
            }
            #expect(try await serving.ask("/", cookie).status == 200)
            #expect(serving.server.connections <= 16)
            #expect(await idle[0].readToEnd().isEmpty)
        }
    }

    @Test("answers many who ask at once, each with its own page")
    func manyRequests() async throws {
        try await Serving.run { serving in
            var cookies: [String] = []
            for _ in 0..<20 { cookies.append(try await serving.enter()) }
            try await withThrowingTaskGroup(of: Bool.self) { [cookies] group in
                for number in 0..<200 {
                    group.addTask {
                        let reply = try await serving.ask("/\(number)", cookies[number % 20])
                        return reply.status == 200 && reply.body == "<p>\(number)</p>"
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
        }
    }

    @Test("outlives noise of every kind")
    func noise() async throws {
        try await Serving.run { serving in
            var random = SystemRandomNumberGenerator()
            for count in 1...40 {
                let client = try await Client(serving.port)
                await client.send((0..<count * 7).map { _ in UInt8.random(in: 0...255, using: &random) })
                if count.isMultiple(of: 2) { await client.send("\r\n\r\n") }
            }
            let page = try await serving.ask("/", try await serving.enter())
            #expect(page.status == 200)
        }
    }
}
