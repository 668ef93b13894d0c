/// The bytes that came and belong to no request yet. It never holds more than a head or a body, and what one reading
/// brings.
struct RequestBuffer: Sendable {
    /// The largest head, in bytes.
    let limit: Int
    private var bytes: [UInt8] = []
    /// Bytes that are known to hold no end of a head.
    private var searched = 0

    /// An empty buffer.
    init(limit: Int) {
        self.limit = limit
    }

    /// Whether nothing has come of a next request.
    var isEmpty: Bool { bytes.isEmpty }

    /// Takes bytes that were read.
    mutating func append(_ new: [UInt8]) {
        bytes += new
    }

    /// The next whole head; nil where more must be read first.
    mutating func next() throws(RequestFault) -> RequestHead? {
        let end = Array("\r\n\r\n".utf8)
        guard let found = bytes[searched...].firstRange(of: end) else {
            guard bytes.count <= limit else { throw .headTooLarge }
            searched = max(0, bytes.count - end.count + 1)
            return nil
        }
        guard found.upperBound <= limit else { throw .headTooLarge }
        let head = try RequestHead(bytes[..<(found.upperBound - 2)])
        bytes.removeFirst(found.upperBound)
        searched = 0
        return head
    }

    /// The body that follows the head that was taken last; nil where more must be read first.
    ///
    /// - Parameter length: its length, which the caller has found to be allowed.
    mutating func body(of length: Int) -> [UInt8]? {
        guard bytes.count >= length else { return nil }
        defer { bytes.removeFirst(length) }
        return Array(bytes.prefix(length))
    }
}
