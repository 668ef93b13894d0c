import Foundation
import Testing

/// A browser at a page of a pair session, over plain sockets: its stream stays open, and what its person does is posted.
final class PageSeat {
    /// How long the stream may take to tell of something, in seconds.
    private static let patience = 20

    private let port: UInt16
    private let cookie: String
    private var stream: Int32 = -1
    private var received = ""
    private var key = 0

    /// Comes by a link, and opens the page's stream.
    convenience init(_ link: String) throws {
        let port = try #require(URL(string: link)?.port)
        try self.init(port: UInt16(port), cookie: PageFetch.page(link).cookie)
    }

    /// Comes back with a cookie.
    init(port: UInt16, cookie: String) throws {
        self.port = port
        self.cookie = cookie
        try open()
    }

    deinit { if stream >= 0 { close(stream) } }

    /// Opens the stream anew, as a page does whose server was gone.
    func open() throws {
        if stream >= 0 { close(stream) }
        received = ""
        stream = try Self.connect(port)
        try send("GET /events HTTP/1.1\r\n\(head)\r\n", on: stream)
        try wait(for: " 200 ")
    }

    /// Loses the stream.
    func drop() {
        close(stream)
        stream = -1
    }

    /// Waits until the stream has told something since it was opened, or since it was last waited for.
    ///
    /// A stream tells the newest state and may skip those between, so only what stays true may be waited for.
    func wait(for words: String) throws {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        // Signs of life keep coming, so a stream that never tells of it is not quiet either.
        let deadline = ContinuousClock.now + .seconds(Self.patience)
        while true {
            if let range = received.range(of: words) {
                received = String(received[range.upperBound...])
                return
            }
            let count = ContinuousClock.now < deadline ? read(stream, &buffer, buffer.count) : 0
            try #require(count > 0, "the stream never told of \(words); the last was \(received.suffix(400))")
            received += String(decoding: buffer[..<count], as: UTF8.self)
        }
    }

    /// What the stream has told that nobody has waited for.
    var unread: String { received }

    /// Does something, as JSON such as `{"next":{}}`.
    ///
    /// - Returns: the answer's status and body.
    @discardableResult
    func act(_ act: String, at path: String = "act") throws -> String {
        key += 1
        let body = "{\"key\":\"k\(key)-\(getpid())\",\"act\":\(act)}"
        let socket = try Self.connect(port)
        defer { close(socket) }
        try send(
            "POST /\(path) HTTP/1.1\r\n\(head)Connection: close\r\nOrigin: http://127.0.0.1:\(port)\r\n"
                + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)",
            on: socket)
        var answer = ""
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(socket, &buffer, buffer.count), count > 0 {
            answer += String(decoding: buffer[..<count], as: UTF8.self)
        }
        let status = answer.split(separator: " ").dropFirst().first ?? "none"
        return "\(status) \(answer.components(separatedBy: "\r\n\r\n").last ?? "")"
    }

    private var head: String { "Host: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\n" }

    private func send(_ text: String, on socket: Int32) throws {
        let bytes = Array(text.utf8)
        try #require(write(socket, bytes, bytes.count) == bytes.count)
    }

    private static func connect(_ port: UInt16) throws -> Int32 {
        #if os(Linux)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var patience = timeval(tv_sec: patience, tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafeBytes(of: &address) {
            Foundation.connect(
                descriptor, $0.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t($0.count)) == 0
        }
        try #require(isConnected)
        return descriptor
    }
}
