/// The bytes that came and belong to no request yet. It never holds more than a head and what one reading brings.
struct HeadBuffer: Sendable {
    /// The largest head, in bytes.
    let limit: Int
    private var bytes: [UInt8] = []
    /// Bytes that are known to hold no end.
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
}
