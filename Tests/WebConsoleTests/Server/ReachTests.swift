import Testing

@testable import WebConsole

@Suite("The reach of the server", .timeLimit(.minutes(1)))
struct ReachTests {
    private static let addresses = LocalAddresses.network()
    private let friend = Seat(room: "a", role: "friend")

    @Test("is this machine alone unless more is asked for", .enabled(if: !addresses.isEmpty))
    func loopback() async throws {
        try await Serving.run { serving in
            #expect(serving.server.links(for: friend).network.isEmpty)
            for address in Self.addresses {
                await #expect(throws: ClientError.self) { _ = try await Client(serving.port, at: address) }
            }
        }
    }

    @Test("can be the local network, by the machine's own addresses", .enabled(if: !addresses.isEmpty))
    func network() async throws {
        try await Serving.run(reach: .localNetwork, allowsActions: true) { serving in
            let address = try #require(Self.addresses.first)
            let link = try #require(serving.server.links(for: friend).network.first)
            let base = "http://\(address):\(serving.port)"
            #expect(link.hasPrefix("\(base)/open?token="))
            #expect(
                link.split(separator: "=").last
                    == serving.server.links(for: friend).local.split(separator: "=").last)
            let client = try await Client(serving.port, at: address)
            await client.send(
                "GET \(link.dropFirst(base.count)) HTTP/1.1\r\nHost: \(address):\(serving.port)\r\nConnection: close\r\n\r\n"
            )
            let cookie = "Cookie: \(try #require(Reply(await client.readToEnd()).cookie))"
            let host = "\(address):\(serving.port)"
            #expect(try await serving.ask("/", host: host, cookie).status == 200)
            #expect(try await serving.ask("/", cookie).status == 200)
            #expect(try await serving.ask("/", host: "evil.example:\(serving.port)", cookie).status == 403)
        }
    }

    @Test(
        "lets no address of the network take the connections of the others", .enabled(if: !addresses.isEmpty))
    func sharing() async throws {
        var limits = ServerLimits()
        limits.connections = 8
        // A busy machine takes its time over a hundred clients; the head is not what is looked at.
        limits.head = .seconds(120)
        try await Serving.run(reach: .localNetwork, limits: limits) { serving in
            let address = try #require(Self.addresses.first)
            let first = try await Client(serving.port, at: address)
            await first.send("GET / HTTP/1.1\r\n")
            var flood: [Client] = []
            for _ in 0..<100 { flood.append(try await Client(serving.port)) }
            #expect(try await serving.ask("/").status == 403)
            #expect(serving.server.connections <= 5)
            // It is the oldest of all, and would have been the first to go.
            await first.send("Host: x\r\n\r\n")
            #expect(await first.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 403 "))
        }
    }

    @Test("is kept over a restart on the same port, with the browsers and links that were known")
    func restart() async throws {
        var port: UInt16 = 0
        var cookie = ""
        var link = ""
        var access = AccessRecord()
        try await Serving.run { serving in
            port = serving.port
            cookie = try await serving.enter(friend)
            link = serving.server.links(for: friend).local
            access = serving.server.access
        }
        try await Serving.run(port: .only(port), access: access) { serving in
            let reply = try await serving.ask("/", cookie)
            #expect(reply.status == 200)
            #expect(serving.server.links(for: friend).local == link)
            #expect(throws: WebServerError.portsTaken(first: port, last: port)) {
                try WebServer(Site(advice: "", answer: Serving.echo), port: .only(port))
            }
        }
    }
}
