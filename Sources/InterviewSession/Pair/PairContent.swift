public import InterviewModel

/// What the interviewer's side knows of what is asked: looked up in the library.
public struct PairContent: Sendable {
    /// A question.
    public var question: @Sendable (QuestionID) -> Question?
    /// A framework.
    public var framework: @Sendable (FrameworkID) -> Framework?
    /// A live-coding task.
    public var challenge: @Sendable (ChallengeID) -> Challenge?
    /// The anchored scales of live coding.
    public var scorecard: Scorecard

    /// Content looked up by these functions.
    public init(
        question: @escaping @Sendable (QuestionID) -> Question?,
        framework: @escaping @Sendable (FrameworkID) -> Framework?,
        challenge: @escaping @Sendable (ChallengeID) -> Challenge?, scorecard: Scorecard
    ) {
        self.question = question
        self.framework = framework
        self.challenge = challenge
        self.scorecard = scorecard
    }

    /// The question that an item puts, with what it has beyond itself where it is about a task.
    func question(of item: AgendaItem) -> Question? {
        guard case .question(let id) = item.subject, let found = question(id) else { return nil }
        return item.about.flatMap(challenge).map(found.asked(about:)) ?? found
    }
}
