import Foundation

/// How the bytes of two journals stand to each other.
enum JournalComparison {
    /// They are the same.
    case same
    /// The first goes on where the second ends.
    case firstIsLonger
    /// The second goes on where the first ends.
    case secondIsLonger
    /// They part somewhere.
    case different

    /// Compares two files, in constant memory.
    ///
    /// - Throws: `StoreError` where one cannot be read.
    init(_ first: String, _ second: String) throws(StoreError) {
        let files = (try JournalReader.open(first, O_RDONLY), try JournalReader.open(second, O_RDONLY))
        var offset = 0
        while true {
            let left = try Self.piece(of: files.0, at: offset, path: first)
            let right = try Self.piece(of: files.1, at: offset, path: second)
            let common = min(left.count, right.count)
            guard Self.begin(left, right, alike: common) else {
                self = .different
                return
            }
            if left.count != right.count || common == 0 {
                self =
                    left.count == right.count
                    ? .same : left.count > right.count ? .firstIsLonger : .secondIsLonger
                return
            }
            offset += common
        }
    }

    private static func begin(_ left: [UInt8], _ right: [UInt8], alike count: Int) -> Bool {
        left.withUnsafeBytes { left in
            right.withUnsafeBytes { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return count == 0 }
                return memcmp(left, right, count) == 0
            }
        }
    }

    private static let size = 1 << 16

    /// The next bytes; fewer than `size` only at the end.
    private static func piece(of file: Descriptor, at offset: Int, path: String) throws(StoreError) -> [UInt8]
    {
        var bytes: [UInt8] = []
        while bytes.count < size {
            var reason: Int32 = 0
            let wanted = size - bytes.count
            let position = off_t(offset + bytes.count)
            let more = [UInt8](unsafeUninitializedCapacity: wanted) { space, filled in
                let count = pread(file.number, space.baseAddress, wanted, position)
                reason = count < 0 ? errno : 0
                filled = max(0, count)
            }
            if reason == EINTR { continue }
            if reason != 0 { throw .notReadable(path: path, errno: reason) }
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }
}
