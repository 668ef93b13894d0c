public import InterviewModel

/// The time in which an answer was given, as far as its words can be found by it in a recording.
public struct AnswerSlot: Hashable, Sendable {
    /// The item.
    public var place: AgendaPlace
    /// Which of the item's answers, counted from 0, as `recordingAttached` counts them.
    public var answer: Int
    /// When its clock began.
    public var from: SessionInstant
    /// When it was taken.
    public var to: SessionInstant

    /// A slot.
    public init(place: AgendaPlace, answer: Int, from: SessionInstant, to: SessionInstant) {
        self.place = place
        self.answer = answer
        self.from = from
        self.to = to
    }
}

extension Transcript {
    /// The times of all answers in words, in the order of the session. What was said while a program was written is
    /// none.
    public var answerSlots: [AnswerSlot] {
        items.flatMap { item in
            item.exchanges.filter { $0.answer != nil }.enumerated().compactMap { number, exchange in
                guard item.challenge == nil || exchange.isProbe,
                    let from = exchange.times.openedAt ?? exchange.times.askedAt,
                    let to = exchange.times.endedAt
                else { return nil }
                return AnswerSlot(place: item.place, answer: number, from: from, to: to)
            }
        }
    }
}
