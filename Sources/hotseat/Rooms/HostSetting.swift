import WebConsole

/// How rooms are held.
struct HostSetting: Sendable {
    /// What picks are drawn with; nil for another draw in each room.
    var seed: UInt64?
    /// Whether answers are given aloud.
    var isSpoken: Bool
    /// From where browsers may come.
    var reach: Reach
}
