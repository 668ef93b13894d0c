public import InterviewModel

/// The words of a recording by the answer they belong to.
public struct RecordingCut: Hashable, Sendable {
    /// What was said in one answer.
    public struct Answer: Hashable, Sendable {
        /// Which answer.
        public let slot: AnswerSlot
        /// The words.
        public let text: String
    }

    /// The answers in which something was said, in the order of the slots.
    public let answers: [Answer]
    /// How many words were said outside any answer, or by another, and are left out.
    public let wordsLeftOut: Int
}

extension RecordingText {
    /// Cuts the recording by the answers of a session: words belong to the answer in which the middle of their cue
    /// lies.
    ///
    /// A text without times belongs to the one answer there is; nil where there are several, since nothing says which
    /// words are of which.
    ///
    /// - Parameters:
    ///   - slots: the times of the answers.
    ///   - offset: when the recording began, from the beginning of the session; negative where it began before.
    ///   - names: those who speak in it and gave no answer: their words are left out where the file names them.
    public func cut(
        by slots: [AnswerSlot], offset: Milliseconds = .zero, leavingOut names: [String] = []
    ) -> RecordingCut? {
        guard hasTimes else {
            guard slots.count == 1 else { return nil }
            return RecordingCut(answers: [.init(slot: slots[0], text: text)], wordsLeftOut: 0)
        }
        let others = Set(names.map(PairNames.key))
        // What a user says may be any number.
        let shift = max(-Self.longestShift, min(Self.longestShift, offset.count))
        var parts = [[String]](repeating: [], count: slots.count)
        var leftOut = 0
        for cue in cues {
            let at = SessionInstant(Milliseconds(cue.middle.count + shift))
            let isOther = cue.speaker.map { others.contains(PairNames.key($0)) } ?? false
            if !isOther, let slot = slots.firstIndex(where: { $0.from <= at && at < $0.to }) {
                parts[slot].append(cue.text)
            } else {
                leftOut += AnswerRecord.words(in: cue.text)
            }
        }
        let answers = zip(slots, parts).filter { !$0.1.isEmpty }
            .map { RecordingCut.Answer(slot: $0.0, text: $0.1.joined(separator: " ")) }
        return RecordingCut(answers: answers, wordsLeftOut: leftOut)
    }

    /// All of it as the words of one answer, whatever its times say.
    public func whole(as slot: AnswerSlot) -> RecordingCut {
        RecordingCut(answers: [.init(slot: slot, text: text)], wordsLeftOut: 0)
    }

    /// Ten years in milliseconds.
    private static let longestShift = 315_360_000_000
}
