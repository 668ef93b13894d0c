/// What answering the same questions again has brought: the one comparison that harder or easier questions do not
/// disturb. It holds for questions that were met before, not for new ones.
public struct RepeatGain: Hashable, Sendable, Encodable {
    /// How many questions were answered more than once, with scores.
    public let questions: Int
    /// The mean of last score less first score over those questions, with Student's interval; nil for fewer than
    /// `Trend.least` questions.
    public let gain: Interval?
    /// Of how many the last score is higher than the first.
    public let better: Int

    /// The gain over these questions.
    init(_ questions: some Sequence<QuestionFigures>) {
        let gains = questions.compactMap(\.gain)
        self.questions = gains.count
        better = gains.count { $0 > 0 }
        gain = Interval(meanOf: gains)
    }
}
