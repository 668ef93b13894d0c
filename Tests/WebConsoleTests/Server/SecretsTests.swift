import InterviewModel
import Testing

@testable import WebConsole

@Suite("Secrets", .timeLimit(.minutes(1)))
struct SecretsTests {
    @Test(
        "stand in no response but the cookie that is set, and every response keeps its address from other sites"
    )
    func responses() async throws {
        let feed = Feed()
        feed.tell("data: news\n\n")
        feed.finish()
        try await Serving.run(
            allowsActions: true,
            answer: { request in
                if request.path == ["news"] { return .stream(feed.stream) }
                if request.path == ["bad"] { throw ClientError.notConnected(1) }
                return request.path.isEmpty ? .html("<p>\(String(describing: request))</p>") : .notFound
            }
        ) { serving in
            let seat = Seat(room: "a", role: "friend")
            let link = serving.server.links(for: seat).local
            let token = try #require(link.split(separator: "=").last)
            let target = "/" + (link.split(separator: "/").last ?? "")
            let cookie = try await serving.enter(seat)
            let secret = try #require(cookie.split(separator: "-").last)
            let host = "Host: 127.0.0.1:\(serving.port)\r\nConnection: close\r\n"
            let cookieLine = "\(cookie)\r\n"
            let requests = [
                "GET \(target) HTTP/1.1\r\n\(host)\r\n", "GET \(target) HTTP/1.1\r\n\(host)\(cookieLine)\r\n",
                "HEAD \(target) HTTP/1.1\r\n\(host)\r\n", "GET \(target)0 HTTP/1.1\r\n\(host)\r\n",
                "GET /?token=\(token) HTTP/1.1\r\n\(host)\r\n", "GET / HTTP/1.1\r\n\(host)\(cookieLine)\r\n",
                "GET /x HTTP/1.1\r\n\(host)\(cookieLine)\r\n",
                "GET /bad HTTP/1.1\r\n\(host)\(cookieLine)\r\n",
                "GET /news HTTP/1.1\r\n\(host)\(cookieLine)\r\n",
                "PUT / HTTP/1.1\r\n\(host)\(cookieLine)\r\n",
                "GET /%2e%2e HTTP/1.1\r\n\(host)\(cookieLine)\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\(cookieLine)\r\n",
                "GET / HTTP/1.1\r\n\(cookieLine)no colon\r\n\r\n",
                serving.action("/", "{}", [cookie, "Connection: close"]),
                serving.action("/", String(repeating: "x", count: 70_000), [cookie]),
                "POST / HTTP/1.1\r\n\(host)\(cookieLine)Content-Length: 1\r\n\r\n1",
            ]
            var statuses: Set<Int> = []
            for request in requests {
                let client = try await Client(serving.port)
                await client.send(request)
                let bytes = await client.readToEnd()
                statuses.insert(Reply(bytes).status)
                let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
                let text = lines.filter { !$0.hasPrefix("Set-Cookie: ") }.joined(separator: "\n")
                #expect(!text.contains(token) && !text.contains(secret), "\(request)")
                #expect(lines.contains("Referrer-Policy: no-referrer"), "\(request)")
                #expect(!text.lowercased().contains("access-control-"))
            }
            #expect(statuses == [200, 400, 403, 404, 405, 413, 500])
        }
    }
}
