import Testing

@testable import WebConsole

@Suite("The doorkeeper")
struct DoorkeeperTests {
    private let gate = Gate()

    private func decide(
        _ target: String, method: String = "GET", host: String? = "127.0.0.1:8017", _ headers: String...
    ) throws -> Doorkeeper.Decision {
        try gate.decide(target, method: method, host: host, headers)
    }

    private func status(_ decision: Doorkeeper.Decision) -> Int { Gate.status(decision) }

    private func cookie() throws -> String { try gate.cookie() }

    @Test("lets in who shows the cookie, by either name of this machine")
    func admission() throws {
        let cookie = try cookie()
        for host in ["127.0.0.1:8017", "localhost:8017", "LOCALHOST:8017"] {
            guard case .admit(let request, bodyLength: 0) = try decide("/a?q=b", host: host, cookie) else {
                Issue.record("refused at \(host)")
                return
            }
            let guest = Guest(id: GuestID(rawValue: 1), seat: .reader)
            #expect(
                request == SiteRequest(path: ["a"], query: [.init(name: "q", value: "b")], guest: guest))
        }
    }

    @Test("refuses hosts that are not this server's, or none, or two")
    func hosts() throws {
        let cookie = try cookie()
        for host in [
            "evil.example:8017", "127.0.0.1", "127.0.0.1:80170", "127.0.0.1:8018", "localhost.evil:8017",
            "127.0.0.1:8017.", "[::1]:8017", "0.0.0.0:8017", "user@127.0.0.1:8017", "",
        ] {
            #expect(status(try decide("/", host: host, cookie)) == 403, "\(host)")
        }
        #expect(status(try decide("/", host: nil, cookie)) == 403)
        #expect(status(try decide("/", host: "127.0.0.1:8017", "Host: 127.0.0.1:8017", cookie)) == 403)
    }

    @Test("refuses what another site sent for, cookie or not")
    func otherSites() throws {
        let cookie = try cookie()
        for header in [
            "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Origin: http://evil.example",
            "Origin: null",
            "Origin: http://127.0.0.1:8018", "Origin: https://127.0.0.1:8017",
            "Origin: http://localhost:8017",
        ] {
            #expect(status(try decide("/", cookie, header)) == 403, "\(header)")
        }
        for header in [
            "Sec-Fetch-Site: none", "Sec-Fetch-Site: same-origin", "Origin: http://127.0.0.1:8017",
        ] {
            #expect(status(try decide("/", cookie, header)) == 200, "\(header)")
        }
    }

    @Test("refuses every method but GET and HEAD")
    func methods() throws {
        let cookie = try cookie()
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "X"] {
            #expect(status(try decide("/", method: method, cookie)) == 405, "\(method)")
        }
        #expect(status(try decide("/", method: "HEAD", cookie)) == 200)
    }

    @Test("knows cookies of its own name only, and shows nothing to others but how to get a link")
    func cookies() throws {
        let secret = try cookie().split(separator: "=").last ?? ""
        for header in [
            "Cookie: hotseat-8018=\(secret)", "Cookie: hotseat=\(secret)", "Cookie: \(secret)",
            "Cookie: hotseat-8017=",
            "Cookie: xhotseat-8017=\(secret)", "Authorization: Bearer \(secret)",
        ] {
            #expect(status(try decide("/", header)) == 403, "\(header)")
        }
        #expect(status(try decide("/", "Cookie: hotseat-8017=0; hotseat-8017=\(secret)")) == 200)
        guard case .reply(let refusal) = try decide("/sessions/mine?q=words") else { return }
        let text = String(decoding: refusal.body, as: UTF8.self)
        #expect(text.contains("Press Enter."))
        #expect(!text.contains("mine") && !text.contains("words"))
    }

    @Test("refuses path tricks from everybody")
    func paths() throws {
        #expect(status(try decide("/%2e%2e/a", try cookie())) == 400)
        #expect(status(try decide("/../a")) == 400)
    }
}
