import Foundation

/// A file read line by line in constant memory but for the longest line.
struct LineReader {
    /// One line without its line end.
    struct Line {
        /// The bytes.
        let bytes: Data
        /// Where it begins in the file.
        let offset: Int
        /// Whether a line end follows; only the last line can lack it.
        let isTerminated: Bool
    }

    private let descriptor: Descriptor
    private let chunkSize: Int
    private var buffer: [UInt8] = []
    private var lineStart = 0
    private var searched = 0
    private var bufferOffset = 0
    private var isAtEnd = false

    /// Reads from the beginning of an open file, whatever its position is.
    init(_ descriptor: Descriptor, chunkSize: Int = 1 << 18) {
        self.descriptor = descriptor
        self.chunkSize = chunkSize
    }

    /// The next line; nil at the end of the file.
    ///
    /// - Throws: `FileFailure` where the file cannot be read.
    mutating func next() throws(FileFailure) -> Line? {
        while true {
            if let end = nextLineEnd() {
                defer {
                    lineStart = end + 1
                    searched = end + 1
                }
                return line(upTo: end, isTerminated: true)
            }
            searched = buffer.count
            if isAtEnd {
                guard lineStart < buffer.count else { return nil }
                defer { lineStart = buffer.count }
                return line(upTo: buffer.count, isTerminated: false)
            }
            try fill()
        }
    }

    /// Only bytes that were not looked at before: a line that spans many chunks is searched once.
    private func nextLineEnd() -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard searched < bytes.count, let base = bytes.baseAddress,
                let found = memchr(base + searched, Int32(UInt8(ascii: "\n")), bytes.count - searched)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private func line(upTo end: Int, isTerminated: Bool) -> Line {
        Line(
            bytes: Data(buffer[lineStart..<end]), offset: bufferOffset + lineStart, isTerminated: isTerminated
        )
    }

    private mutating func fill() throws(FileFailure) {
        if lineStart > 0 {
            buffer.removeFirst(lineStart)
            bufferOffset += lineStart
            searched -= lineStart
            lineStart = 0
        }
        let known = buffer.count
        // A long line doubles the buffer, so that its copying stays in proportion to its length.
        let wanted = max(chunkSize, known)
        let offset = off_t(bufferOffset + known)
        var failure: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { space, filled in
            var count: Int
            repeat {
                count = pread(descriptor.number, space.baseAddress, wanted, offset)
                failure = count < 0 ? errno : 0
            } while failure == EINTR
            filled = max(0, count)
        }
        buffer += chunk
        if failure != 0 { throw FileFailure(errno: failure) }
        if chunk.isEmpty { isAtEnd = true }
    }
}
