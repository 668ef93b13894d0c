/// The clocks, as they stood when this was written. Lengths are milliseconds. A page counts on by its own clock from
/// the moment it got this, so that clocks that differ do no harm.
public struct ClockSection: Hashable, Sendable, Codable {
    /// What the clock of the answer does.
    public enum Face: String, Sendable, Codable {
        /// There is none.
        case hidden
        /// It counts down.
        case running
        /// The limit is passed, and it counts up.
        case over
        /// It stands still.
        case stopped
    }

    /// What the clock of the answer does.
    public var face: Face
    /// What it shows: the time left, or the time over.
    public var shows: Int
    /// The time left for the round; nil where it has none of its own.
    public var round: Int?
    /// The time left for the session; nil where it has none of its own.
    public var session: Int?
    /// The time since the session began.
    public var elapsed: Int
}
