import Testing

@testable import WebConsole

@Suite("Actions at the door")
struct DoorkeeperActionTests {
    private let gate = Gate(allowsActions: true, addresses: ["192.168.1.7"])
    private let origin = "Origin: http://127.0.0.1:8017"
    private let json = "Content-Type: application/json"
    private let length = "Content-Length: 10"

    private func status(_ headers: String...) throws -> Int {
        Gate.status(try gate.decide("/act", method: "POST", headers))
    }

    @Test("are let in from a page of ours, with their length and their sender")
    func admission() throws {
        let cookie = try gate.cookie(Seat(room: "a", role: "friend"))
        let decision = try gate.decide(
            "/act", method: "POST", [origin, "Content-Type: Application/JSON; charset=utf-8", length, cookie])
        guard case .admit(let request, let bodyLength) = decision else {
            Issue.record("refused")
            return
        }
        #expect(bodyLength == 10)
        #expect(request.method == .post)
        #expect(request.contentType == "application/json")
        #expect(request.guest.seat == Seat(room: "a", role: "friend"))
        #expect(try status(origin, json, length, cookie, "Sec-Fetch-Site: same-origin") == 200)
        #expect(try status(origin, json, "Content-Length: 0", cookie) == 200)
    }

    @Test("are refused from everywhere else, also where nothing is said of where they come from")
    func origins() throws {
        let cookie = try gate.cookie()
        for other in [
            "Origin: http://evil.example", "Origin: null", "Origin: https://127.0.0.1:8017",
            "Origin: http://127.0.0.1:8018", "Origin: http://localhost:8017",
            "Origin: http://127.0.0.1:8017/",
            "Origin:", "X-Origin: http://127.0.0.1:8017", "Referer: http://127.0.0.1:8017/",
        ] {
            #expect(try status(other, json, length, cookie) == 403, "\(other)")
        }
        #expect(try status(origin, origin, json, length, cookie) == 403)
        for site in ["cross-site", "same-site", "none"] {
            #expect(try status(origin, json, length, cookie, "Sec-Fetch-Site: \(site)") == 403, "\(site)")
        }
    }

    @Test("need a cookie before all else that is wrong with them is told, and cannot be sent to the entrance")
    func strangers() throws {
        #expect(try status(origin, json, length) == 403)
        #expect(try status(origin, json, "Content-Length: 9999999") == 403)
        #expect(try status(origin, "Content-Type: text/plain", "Transfer-Encoding: chunked") == 403)
        let decision = try gate.decide(gate.link(), method: "POST", [origin, json, "Content-Length: 0"])
        #expect(Gate.status(decision) == 403)
    }

    @Test("are JSON with a length that is allowed, and nothing else")
    func bodies() throws {
        let cookie = try gate.cookie()
        for type in [
            "Content-Type: text/plain", "Content-Type: application/x-www-form-urlencoded", "Content-Type:",
            "Content-Type: application/jsonp", "X: y",
        ] {
            #expect(try status(origin, type, length, cookie) == 415, "\(type)")
        }
        #expect(try status(origin, json, json, length, cookie) == 415)
        #expect(try status(origin, json, cookie) == 411)
        #expect(try status(origin, json, cookie, "Transfer-Encoding: chunked") == 501)
        #expect(try status(origin, json, cookie, "Content-Length: 1000") == 200)
        #expect(try status(origin, json, cookie, "Content-Length: 1001") == 413)
        #expect(try status(origin, json, cookie, "Content-Length: 99999999999999999999999") == 413)
    }

    @Test("are the only thing that can be done besides reading, and not at all on a site that is only read")
    func methods() throws {
        let cookie = try gate.cookie()
        for method in ["PUT", "DELETE", "OPTIONS", "PATCH", "post"] {
            let decision = try gate.decide("/act", method: method, [origin, json, cookie])
            guard case .reply(let response) = decision else { continue }
            #expect(response.status == 405)
            #expect(response.headers.first?.value == "GET, HEAD, POST")
        }
        let closed = Gate()
        let decision = try closed.decide("/", method: "POST", [origin, json, length, try closed.cookie()])
        guard case .reply(let response) = decision else { return }
        #expect(response.status == 405)
        #expect(response.headers.first?.value == "GET, HEAD")
    }

    @Test("come by the machine's own addresses on the local network, and by no name but localhost")
    func addresses() throws {
        let cookie = try gate.cookie()
        for host in ["192.168.1.7:8017", "127.0.0.1:8017", "localhost:8017"] {
            let headers = ["Origin: http://\(host)", json, length, cookie]
            #expect(Gate.status(try gate.decide("/", method: "POST", host: host, headers)) == 200, "\(host)")
        }
        for host in [
            "192.168.1.8:8017", "192.168.1.7", "evil.example:8017", "192.168.1.7.evil.example:8017",
            "my-laptop:8017", "my-laptop.local:8017",
        ] {
            let headers = ["Origin: http://\(host)", json, length, cookie]
            #expect(Gate.status(try gate.decide("/", method: "POST", host: host, headers)) == 403, "\(host)")
            #expect(Gate.status(try gate.decide("/", host: host, [cookie])) == 403, "\(host)")
        }
        #expect(Gate.status(try Gate().decide("/", host: "192.168.1.7:8017", [])) == 403)
        let links = gate.keeper.links(AccessToken(high: 0, low: 1))
        #expect(links.local == "http://127.0.0.1:8017/open?token=\(String(repeating: "0", count: 31))1")
        #expect(links.network == ["http://192.168.1.7:8017/open?token=\(String(repeating: "0", count: 31))1"])
    }
}
