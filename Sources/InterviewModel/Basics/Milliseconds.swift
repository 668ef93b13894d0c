/// A length of time in whole milliseconds, the resolution of the journal.
///
/// Engine and journal share this one resolution so that a replay computes with exactly the numbers of the
/// live run.
public struct Milliseconds: Hashable, Sendable, Codable, AdditiveArithmetic, Comparable {
    /// Whole milliseconds; negative only as a difference.
    public let count: Int

    /// A length of `count` milliseconds.
    public init(_ count: Int) {
        self.count = count
    }

    /// Rounds a duration down to whole milliseconds.
    public init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        count = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }

    /// Reads a bare integer.
    public init(from decoder: any Decoder) throws {
        count = try decoder.singleValueContainer().decode(Int.self)
    }

    /// Writes a bare integer.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(count)
    }

    /// No time at all.
    public static let zero = Milliseconds(0)

    /// A length in whole seconds.
    public static func seconds(_ seconds: Int) -> Milliseconds { Milliseconds(seconds * 1000) }

    /// A length in whole minutes.
    public static func minutes(_ minutes: Int) -> Milliseconds { seconds(minutes * 60) }

    /// The same length as the standard library's type.
    public var duration: Duration { .milliseconds(count) }

    /// Shorter before longer.
    public static func < (left: Self, right: Self) -> Bool { left.count < right.count }

    /// The sum of two lengths. It stays at the largest number rather than overflow: a damaged journal may hold
    /// any number, and must not stop its reader.
    public static func + (left: Self, right: Self) -> Self {
        let (sum, isOver) = left.count.addingReportingOverflow(right.count)
        return Self(isOver ? (right.count < 0 ? .min : .max) : sum)
    }

    /// The difference of two lengths; like the sum, it does not overflow.
    public static func - (left: Self, right: Self) -> Self {
        let (difference, isOver) = left.count.subtractingReportingOverflow(right.count)
        return Self(isOver ? (right.count < 0 ? .max : .min) : difference)
    }
}

/// A point on a session's own time line: milliseconds since it began, pauses and gaps included.
public struct SessionInstant: Hashable, Sendable, Codable, Comparable {
    /// Time since the session began.
    public let offset: Milliseconds

    /// The point `offset` after the beginning.
    public init(_ offset: Milliseconds) {
        self.offset = offset
    }

    /// Reads a bare integer of milliseconds.
    public init(from decoder: any Decoder) throws {
        offset = try Milliseconds(from: decoder)
    }

    /// Writes a bare integer of milliseconds.
    public func encode(to encoder: any Encoder) throws {
        try offset.encode(to: encoder)
    }

    /// The beginning of the session.
    public static let start = SessionInstant(.zero)

    /// Earlier before later.
    public static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }

    /// The point `length` later.
    public static func + (instant: Self, length: Milliseconds) -> Self { Self(instant.offset + length) }

    /// The point `length` earlier.
    public static func - (instant: Self, length: Milliseconds) -> Self { Self(instant.offset - length) }

    /// The time from `right` to `left`.
    public static func - (left: Self, right: Self) -> Milliseconds { left.offset - right.offset }
}
