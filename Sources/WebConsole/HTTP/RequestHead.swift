/// The first part of a request of HTTP/1.1 (RFC 9112), read strictly: what two readers could take in two ways is
/// refused.
struct RequestHead: Sendable {
    /// The most lines there may be besides the first.
    static let headerLimit = 64
    /// The longest target, in bytes.
    static let targetLimit = 4096

    /// What is announced to follow.
    enum Body: Hashable, Sendable {
        /// Nothing is said of a body, so that there is none.
        case none
        /// So many bytes; `Int.max` where there are more than that.
        case length(Int)
        /// Pieces, whose lengths are told on the way.
        case coded
    }

    /// The method as it was written.
    let method: String
    /// The target, still encoded.
    let target: String
    /// The names in lower case with their values, in the order they came.
    let headers: [(name: String, value: String)]
    /// Whether the client will ask more over the same connection.
    let keepsAlive: Bool
    /// What follows the head.
    let body: Body

    /// Whether a body follows.
    var hasBody: Bool { body != .none && body != .length(0) }

    /// Reads a head.
    ///
    /// - Parameter bytes: all of it but the empty line at its end.
    init(_ bytes: ArraySlice<UInt8>) throws(RequestFault) {
        var lines = try Self.lines(of: bytes)[...]
        let (method, target, isOld) = try Self.requestLine(lines.popFirst() ?? [])
        guard lines.count <= Self.headerLimit else { throw .headTooLarge }
        var headers: [(name: String, value: String)] = []
        for line in lines { headers.append(try Self.header(line)) }
        self.method = method
        self.target = target
        self.headers = headers
        let connection = headers.filter { $0.name == "connection" }.map { $0.value.lowercased() }
        keepsAlive =
            !isOld
            && !connection.contains { $0.split(separator: ",").contains { $0.trimmingSpaces == "close" } }
        body = try Self.announcedBody(headers)
    }

    /// The values of a header, whose name is given in lower case.
    func values(of name: String) -> [String] {
        headers.filter { $0.name == name }.map(\.value)
    }

    /// The lines, each of which ends in CR LF; a CR or LF alone, or a NUL, is nowhere.
    private static func lines(of bytes: ArraySlice<UInt8>) throws(RequestFault) -> [[UInt8]] {
        let pieces = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard pieces.last?.isEmpty == true else { throw .malformed }
        var lines: [[UInt8]] = []
        for piece in pieces.dropLast() {
            let line = Array(piece.dropLast())
            guard piece.last == UInt8(ascii: "\r"), line.allSatisfy({ $0 == 9 || ($0 >= 32 && $0 != 127) })
            else {
                throw .malformed
            }
            lines.append(line)
        }
        return lines
    }

    private static func requestLine(
        _ line: [UInt8]
    ) throws(RequestFault) -> (method: String, target: String, isOld: Bool) {
        let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3, !words[0].isEmpty, words[0].allSatisfy(isTokenByte),
            words[1].first == UInt8(ascii: "/"), words[1].allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .malformed }
        guard words[1].count <= targetLimit else { throw .targetTooLong }
        let version = String(decoding: words[2], as: UTF8.self)
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
            throw version.hasPrefix("HTTP/") ? .versionNotSpoken : .malformed
        }
        return (
            String(decoding: words[0], as: UTF8.self), String(decoding: words[1], as: UTF8.self),
            version == "HTTP/1.0"
        )
    }

    private static func header(_ line: [UInt8]) throws(RequestFault) -> (name: String, value: String) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
            line[..<colon].allSatisfy(isTokenByte)
        else { throw .malformed }
        let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
        return (String(decoding: line[..<colon], as: UTF8.self).lowercased(), value.trimmingSpaces)
    }

    /// RFC 9112, 6.3. Lengths that disagree, or both ways of telling one, are how requests are smuggled.
    private static func announcedBody(
        _ headers: [(name: String, value: String)]
    ) throws(RequestFault) -> Body {
        let lengths = headers.filter { $0.name == "content-length" }.map(\.value)
        let isCoded = headers.contains { $0.name == "transfer-encoding" }
        guard lengths.count <= 1, lengths.isEmpty || !isCoded,
            lengths.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { throw .malformed }
        if isCoded { return .coded }
        return lengths.first.map { .length(Int($0) ?? .max) } ?? .none
    }

    /// RFC 9110, 5.6.2.
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
