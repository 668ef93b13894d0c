import Testing

@testable import WebConsole

@Suite("The buffer of heads")
struct HeadBufferTests {
    @Test("finds heads however the bytes are cut, one after the other")
    func pieces() throws {
        let text = Array("GET /1 HTTP/1.1\r\nA: b\r\n\r\nGET /2 HTTP/1.1\r\n\r\n".utf8)
        for size in 1...text.count {
            var buffer = HeadBuffer(limit: 100)
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
        var endless = HeadBuffer(limit: 100)
        endless.append(Array(repeating: 65, count: 101))
        #expect(throws: RequestFault.headTooLarge) { try endless.next() }
        var whole = HeadBuffer(limit: 20)
        whole.append(Array("GET / HTTP/1.1\r\nA: b\r\n\r\n".utf8))
        #expect(throws: RequestFault.headTooLarge) { try whole.next() }
    }
}
