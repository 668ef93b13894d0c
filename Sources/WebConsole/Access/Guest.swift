/// A browser that was let in, and the seat that it was let in to.
public struct Guest: Hashable, Codable, Sendable {
    /// Which browser it is. No two of a server have the same, and none is given again.
    public var id: GuestID
    /// Where it sits.
    public var seat: Seat

    /// A guest of its parts.
    public init(id: GuestID, seat: Seat) {
        self.id = id
        self.seat = seat
    }
}

/// The number of a guest, from 1 on. It is no secret: it tells browsers apart, and lets nobody in.
public struct GuestID: RawRepresentable, Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    /// The number.
    public var rawValue: Int

    /// An id of its number.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The number in decimal digits.
    public var description: String { String(rawValue) }

    /// Whether one guest came before another.
    public static func < (one: GuestID, other: GuestID) -> Bool { one.rawValue < other.rawValue }
}
