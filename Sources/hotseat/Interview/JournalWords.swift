import TranscriptStore

extension JournalTrouble {
    /// The trouble in a few words, for the middle of a sentence.
    var reason: String {
        switch self {
        case .diskFull: "the disk is full"
        case .limitReached: "your share of the disk is used up"
        case .deviceFailed(let errno): "the disk fails: \(SystemMessage.text(errno))"
        case .other(let errno): SystemMessage.text(errno)
        }
    }
}
