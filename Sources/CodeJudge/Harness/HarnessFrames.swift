/// The frames that travel between Swift and the harness: eight decimal digits, then so many bytes.
///
/// A reply is four of them: a head that the harness wrote, and the report, the output and the errors that the
/// candidate's process wrote. Lengths rather than line ends keep what the candidate writes out of the harness's own words.
enum HarnessFrames {
    /// One reply.
    struct Reply {
        /// A JSON array in the harness's words.
        var head: [UInt8]
        /// What the candidate's process reports of its calls.
        var report: [UInt8]
        /// What it printed.
        var output: [UInt8]
        /// What it wrote to standard error, where that was taken apart from what it printed.
        var errors: [UInt8]
    }

    private static let partsOfReply = 4

    /// A request as it goes out.
    static func request(_ text: String) -> [UInt8] {
        let digits = String(text.utf8.count)
        return Array((String(repeating: "0", count: max(0, 8 - digits.count)) + digits + text).utf8)
    }

    /// How many bytes the first reply of a stream takes, once all of it is there; nil before.
    static func lengthOfFirstReply(in bytes: [UInt8]) -> Int? {
        parts(of: bytes)?.last?.upperBound
    }

    /// The one reply that these bytes hold.
    static func reply(_ bytes: [UInt8]) -> Reply? {
        guard let parts = parts(of: bytes), parts.count == Self.partsOfReply else { return nil }
        return Reply(
            head: Array(bytes[parts[0]]), report: Array(bytes[parts[1]]), output: Array(bytes[parts[2]]),
            errors: Array(bytes[parts[3]]))
    }

    private static func parts(of bytes: [UInt8]) -> [Range<Int>]? {
        var start = 0
        var parts: [Range<Int>] = []
        while parts.count < partsOfReply {
            guard start + 8 <= bytes.count,
                let length = Int(String(decoding: bytes[start..<start + 8], as: UTF8.self)), length >= 0,
                start + 8 + length <= bytes.count
            else { return nil }
            parts.append(start + 8..<start + 8 + length)
            start += 8 + length
        }
        return parts
    }
}
