import InterviewModel

/// The seed of a challenge's generated cases: the same for all, so that a verdict can be repeated anywhere.
enum ChallengeSeed {
    /// FNV-1a of the id, 64 bits (offset basis and prime of the FNV specification).
    static func of(_ id: ChallengeID) -> UInt64 {
        id.rawValue.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
