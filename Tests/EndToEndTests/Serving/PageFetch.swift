import Foundation
import Testing

/// Fetching pages as a browser does, over a plain socket.
enum PageFetch {
    /// What came back.
    struct Page {
        /// The status.
        let status: Int
        /// The cookie that was set, as it is sent back; empty where none was.
        let cookie: String
        /// The page.
        let body: String
    }

    /// Fetches an address of this machine.
    ///
    /// - Parameter address: such as `http://127.0.0.1:8017/`.
    static func page(_ address: String, cookie: String = "") throws -> Page {
        let url = try #require(URL(string: address))
        let port = try #require(url.port)
        let target = address.dropFirst("http://".count).drop { $0 != "/" }
        let lines = [
            "GET \(target) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close", "Cookie: \(cookie)", "",
            "",
        ]
        let text = try exchange(lines.joined(separator: "\r\n"), port: UInt16(port))
        let halves = text.components(separatedBy: "\r\n\r\n")
        let set = halves[0].split(separator: "\r\n").first { $0.hasPrefix("Set-Cookie: ") }
        return Page(
            status: text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0,
            cookie: set.map { String($0.dropFirst(12).prefix { $0 != ";" }) } ?? "",
            body: halves.dropFirst().joined(separator: "\r\n\r\n"))
    }

    private static func exchange(_ request: String, port: UInt16) throws -> String {
        #if os(Linux)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafeBytes(of: &address) {
            connect(descriptor, $0.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t($0.count))
                == 0
        }
        try #require(isConnected)
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        try handle.write(contentsOf: Data(request.utf8))
        return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    }
}
