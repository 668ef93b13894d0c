import InterviewModel

/// A place in a scenario or question that names something of another file.
struct Reference {
    /// What is named.
    enum Target: Hashable {
        /// A question to ask.
        case question(QuestionID)
        /// A framework to measure against.
        case framework(FrameworkID)
        /// A live-coding task.
        case challenge(ChallengeID)
        /// A topic to draw from.
        case topic(TopicID)
        /// A competency to draw from.
        case competency(CompetencyID)
    }

    /// What is named.
    let target: Target
    /// Where it is named.
    let position: Position
}
