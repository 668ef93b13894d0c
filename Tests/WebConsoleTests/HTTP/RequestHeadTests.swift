import Testing

@testable import WebConsole

@Suite("Heads of requests")
struct RequestHeadTests {
    private func head(_ lines: String...) throws(RequestFault) -> RequestHead {
        try RequestHead(ArraySlice(lines.map { $0 + "\r\n" }.joined().utf8))
    }

    @Test("are read: method, target, headers by any case, the spaces around values gone")
    func reading() throws {
        let head = try head("GET /a?b=c HTTP/1.1", "Host:  x:1 \t", "COOKIE: a=b", "cookie: c=d", "Empty:")
        #expect(head.method == "GET")
        #expect(head.target == "/a?b=c")
        #expect(head.values(of: "host") == ["x:1"])
        #expect(head.values(of: "cookie") == ["a=b", "c=d"])
        #expect(head.values(of: "empty") == [""])
        #expect(head.keepsAlive)
        #expect(!head.hasBody)
    }

    @Test("tell whether the connection goes on and whether a body follows")
    func connection() throws {
        #expect(try !head("GET / HTTP/1.1", "Connection: keep-alive, Close").keepsAlive)
        #expect(try !head("GET / HTTP/1.0").keepsAlive)
        #expect(try head("POST / HTTP/1.1", "Content-Length: 10").hasBody)
        #expect(try head("POST / HTTP/1.1", "Transfer-Encoding: chunked").hasBody)
        #expect(try !head("POST / HTTP/1.1", "Content-Length: 0").hasBody)
        #expect(try head("GET / HTTP/1.1", "Content-Length: 99999999999999999999999").body == .length(.max))
        #expect(try head("POST / HTTP/1.1", "Content-Length: 010").body == .length(10))
        #expect(try head("POST / HTTP/1.1", "Transfer-Encoding: chunked").body == .coded)
        #expect(try head("POST / HTTP/1.1").body == .none)
    }

    @Test(
        "that could be read in two ways, or are no HTTP, are refused",
        arguments: [
            "", "\r\n", "GET / HTTP/1.1", "GET / HTTP/1.1\n", "GET /\r\n", "GET  / HTTP/1.1\r\n",
            "GET / HTTP/1.1 \r\n", " GET / HTTP/1.1\r\n", "G(T / HTTP/1.1\r\n", "GET / FTP/1.1\r\n",
            "GET http://a/ HTTP/1.1\r\n", "GET * HTTP/1.1\r\n", "CONNECT a:1 HTTP/1.1\r\n",
            "GET /\u{7F} HTTP/1.1\r\n", "GET /é HTTP/1.1\r\n", "GET /\u{0} HTTP/1.1\r\n",
            "GET / HTTP/1.1\r\nHost : a\r\n", "GET / HTTP/1.1\r\n folded\r\n", "GET / HTTP/1.1\r\n: a\r\n",
            "GET / HTTP/1.1\r\nno colon\r\n", "GET / HTTP/1.1\r\nA: b\rC: d\r\n",
            "GET / HTTP/1.1\r\nA: b\nC: d\r\n",
            "GET / HTTP/1.1\r\nA: \u{0}\r\n", "GET / HTTP/1.1\r\nContent-Length: -1\r\n",
            "GET / HTTP/1.1\r\nContent-Length: 1x\r\n", "GET / HTTP/1.1\r\nContent-Length: \r\n",
            "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n",
            "GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n",
            "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\r\n",
        ])
    func malformed(text: String) {
        #expect(throws: RequestFault.malformed) { try RequestHead(ArraySlice(text.utf8)) }
    }

    @Test("of another version, with a long target or very many lines are refused by name")
    func limits() {
        #expect(throws: RequestFault.versionNotSpoken) { try head("GET / HTTP/2.0") }
        let long = "/" + String(repeating: "a", count: RequestHead.targetLimit)
        #expect(throws: RequestFault.targetTooLong) { try head("GET \(long) HTTP/1.1") }
        let lines = String(repeating: "A: b\r\n", count: RequestHead.headerLimit)
        #expect(throws: Never.self) { try RequestHead(ArraySlice("GET / HTTP/1.1\r\n\(lines)".utf8)) }
        #expect(throws: RequestFault.headTooLarge) {
            try RequestHead(ArraySlice("GET / HTTP/1.1\r\nA: b\r\n\(lines)".utf8))
        }
    }
}
