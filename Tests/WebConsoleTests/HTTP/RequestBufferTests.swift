import Testing

@testable import WebConsole

@Suite("The buffer of requests")
struct RequestBufferTests {
    @Test("finds heads however the bytes are cut, one after the other")
    func pieces() throws {
        let text = Array("GET /1 HTTP/1.1\r\nA: b\r\n\r\nGET /2 HTTP/1.1\r\n\r\n".utf8)
        for size in 1...text.count {
            var buffer = RequestBuffer(limit: 100)
            var targets: [String] = []
            for start in stride(from: 0, to: text.count, by: size) {
                buffer.append(Array(text[start..<min(start + size, text.count)]))
                while let head = try buffer.next() { targets.append(head.target) }
            }
            #expect(targets == ["/1", "/2"])
            #expect(buffer.isEmpty)
        }
    }

    @Test("refuses a head beyond its limit, whole or not")
    func limit() {
        var endless = RequestBuffer(limit: 100)
        endless.append(Array(repeating: 65, count: 101))
        #expect(throws: RequestFault.headTooLarge) { try endless.next() }
        var whole = RequestBuffer(limit: 20)
        whole.append(Array("GET / HTTP/1.1\r\nA: b\r\n\r\n".utf8))
        #expect(throws: RequestFault.headTooLarge) { try whole.next() }
    }

    @Test("gives bodies whole, and what follows them as the next head")
    func bodies() throws {
        let text = Array("POST /1 HTTP/1.1\r\n\r\nGET /x HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n".utf8)
        let length = "GET /x HTTP/1.1\r\n\r\n".utf8.count
        for size in 1...text.count {
            var buffer = RequestBuffer(limit: 100)
            var found: [String] = []
            for start in stride(from: 0, to: text.count, by: size) {
                buffer.append(Array(text[start..<min(start + size, text.count)]))
                if found.isEmpty, let head = try buffer.next() { found.append(head.target) }
                if found.count == 1, let body = buffer.body(of: length) {
                    found.append(String(decoding: body, as: UTF8.self))
                }
                if found.count == 2, let head = try buffer.next() { found.append(head.target) }
            }
            #expect(found == ["/1", "GET /x HTTP/1.1\r\n\r\n", "/2"])
            #expect(buffer.isEmpty)
        }
    }
}
