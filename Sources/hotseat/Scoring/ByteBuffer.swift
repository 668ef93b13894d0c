/// Bytes to which more are added, a few at a time: the room is checked once for each piece, and nothing else.
struct ByteBuffer: ~Copyable {
    private var room: UnsafeMutableBufferPointer<UInt8>
    /// How many bytes there are.
    private(set) var count = 0

    /// An empty buffer.
    init(capacity: Int = 1 << 12) {
        room = .allocate(capacity: max(1, capacity))
    }

    deinit {
        room.deallocate()
    }

    /// The bytes.
    var bytes: [UInt8] { Array(room[..<count]) }

    /// Leaves nothing in it; its room stays.
    mutating func removeAll() { count = 0 }

    /// Adds one byte.
    @inline(__always) mutating func append(_ byte: UInt8) {
        if count == room.count { grow(by: 1) }
        room[count] = byte
        count += 1
    }

    /// Adds bytes.
    @inline(__always) mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if count + bytes.count > room.count { grow(by: bytes.count) }
        guard let from = bytes.baseAddress, let to = room.baseAddress else { return }
        (to + count).update(from: from, count: bytes.count)
        count += bytes.count
    }

    private mutating func grow(by more: Int) {
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(room.count * 2, count + more))
        _ = larger.update(fromContentsOf: room[..<count])
        room.deallocate()
        room = larger
    }
}
