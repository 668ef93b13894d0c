import Foundation

/// Reads lines from a file descriptor, a piece at a time.
struct LineReader {
    /// A longer line is given up: its first bytes are kept to name it, the rest is passed over.
    static let longestLine = 64 << 20
    private static let largestPiece = 1 << 17

    /// A line without its line end.
    struct Line: Sendable {
        /// The bytes.
        let bytes: [UInt8]
        /// Whether it was longer than `longestLine`.
        let isCut: Bool
    }

    private let descriptor: Int32
    /// Grows once there turns out to be much to read.
    private var buffer = [UInt8](repeating: 0, count: 1 << 13)
    private var filled = 0
    private var next = 0
    private var isAtEnd = false
    /// The error number of the read that failed; 0 while all is well.
    private(set) var errorNumber: Int32 = 0

    /// A reader of an open descriptor, which stays the caller's.
    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// The next line; nil at the end. A last line without a line end counts.
    mutating func line() -> Line? {
        var bytes: [UInt8] = []
        var isCut = false
        var sawAnything = false
        while true {
            if next == filled {
                guard refill() else { return sawAnything ? Line(bytes: bytes, isCut: isCut) : nil }
            }
            sawAnything = true
            let rest = buffer[next..<filled]
            let end = rest.firstIndex(of: 10)
            if bytes.count + rest.count > Self.longestLine { isCut = true }
            if !isCut { bytes.append(contentsOf: rest[..<(end ?? filled)]) }
            if let end {
                next = end + 1
                return Line(bytes: bytes, isCut: isCut)
            }
            next = filled
        }
    }

    private mutating func refill() -> Bool {
        guard !isAtEnd else { return false }
        if filled == buffer.count { buffer = [UInt8](repeating: 0, count: Self.largestPiece) }
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                next = 0
                filled = count
                return true
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { errorNumber = errno }
            isAtEnd = true
            return false
        }
    }
}
