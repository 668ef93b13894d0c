public import InterviewModel

/// The name of a session's folder, which is also the session's id: `2026-11-21-143005-quick-15-3f2a`.
///
/// Names sort by time, tell a person what is inside, and are safe in every file system.
public struct SessionName: Hashable, Sendable {
    /// The scenario.
    public let scenario: ScenarioID
    /// When it began, by the wall clock of the place where it was held.
    public let date: CivilTime
    /// Sets sessions of the same second apart.
    public let suffix: UInt16

    /// A name of its parts.
    public init(scenario: ScenarioID, date: CivilTime, suffix: UInt16) {
        self.scenario = scenario
        self.date = date
        self.suffix = suffix
    }

    /// The name as it stands in the file system.
    public var text: String {
        let hex = String(suffix, radix: 16)
        return
            "\(date.day)-\(date.compactTime)-\(scenario)-\(String(repeating: "0", count: 4 - hex.count))\(hex)"
    }

    /// Whether a folder's name begins as ours do, with a date.
    static func looksLikeOne(_ name: String) -> Bool {
        let pattern = Array("0000-00-00-".utf8)
        let bytes = Array(name.utf8.prefix(pattern.count))
        return bytes.count == pattern.count
            && zip(bytes, pattern).allSatisfy { byte, expected in
                expected == UInt8(ascii: "-")
                    ? byte == expected : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
