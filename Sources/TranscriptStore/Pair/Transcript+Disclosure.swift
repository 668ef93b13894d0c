import InterviewModel

/// What may be read of a pair session. It is decided here and nowhere else: whatever is shown, written, searched or
/// counted is made from `disclosed`.
extension Transcript {
    /// The session as it may be read: until the feedback is opened to both, nothing of what either says of the other.
    ///
    /// Hotseat's own scores and the candidate's own ratings stay, as in a session alone: who breaks off must be able
    /// to read them.
    public var disclosed: Transcript {
        guard var pair, !pair.isOpened else { return self }
        pair.notes = []
        pair.review = nil
        pair.candidateAdvice = nil
        pair.interviewerAdvice = nil
        var transcript = self
        transcript.pair = pair
        for round in transcript.rounds.indices {
            for item in transcript.rounds[round].items.indices {
                transcript.rounds[round].items[item].seal()
            }
        }
        transcript.unplaced.seal()
        return transcript
    }

    /// Whether there is feedback that nobody may read yet.
    public var isSealed: Bool { pair.map { !$0.isOpened } ?? false }
}

extension TranscriptItem {
    /// Takes away what the interviewer said of it.
    mutating func seal() {
        interviewer = nil
        exchanges.seal()
    }
}

extension [Exchange] {
    /// Takes away what the interviewer wrote down beside the answers.
    fileprivate mutating func seal() {
        for index in indices { self[index].heard = nil }
    }
}
