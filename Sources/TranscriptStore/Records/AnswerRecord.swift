public import InterviewModel

/// The facts of one item of a session, for figures over many sessions and for finding it again.
public struct AnswerRecord: Hashable, Sendable, Codable {
    /// One element of a rubric and how far the answer had it.
    public struct Element: Hashable, Sendable, Codable {
        /// What kind of element it is.
        public enum Kind: String, Sendable, Codable {
            /// A component of the framework; the value is its presence.
            case component
            /// A concept of the question; the value is its credit.
            case concept
            /// A misconception that the answer holds; the value is 1.
            case misconception
            /// A rule that took points or left points to be won; the value is the points that mending it would win, or
            /// those it took where nothing wins them back.
            case rule
        }

        /// What kind of element it is.
        public var kind: Kind
        /// Its id: of the component, concept or misconception, or the rule's name.
        public var id: String
        /// Words for it; the id where there are none.
        public var label: String
        /// How far it is there, 0 to 1; for a rule, points.
        public var value: Double
        /// Of a component, its share of the answer's words, 0 to 1; nil for all others.
        public var share: Double?
    }

    /// Where it stands in the session.
    public var place: AgendaPlace
    /// Its number in the session, counted from 1, by which the user names it.
    public var number: Int
    /// The id of the question or task.
    public var name: String
    /// Whether it is a live-coding task.
    public var isChallenge: Bool
    /// What its round was about; nil where the journal's first line is lost.
    public var round: RoundKind?
    /// What it is about; nil in sessions of early versions.
    public var topic: TopicID?
    /// The competency that a behavioral question asks for.
    public var competency: CompetencyID?
    /// The question's first line, or the task's id.
    public var heading: String
    /// The framework its answer is measured against.
    public var framework: FrameworkID?
    /// How it stands.
    public var state: TranscriptItem.State
    /// The score with all probes, 0 to 1; nil where there is none.
    public var score: Double?
    /// The score before any probe, 0 to 1.
    public var unpromptedScore: Double?
    /// How the candidate rated it before seeing the score, 1 to 5.
    public var selfRating: Int?
    /// The blind marks of a pair whose feedback was opened; nil for all others.
    public var pairMarks: [PairMark]?
    /// How many hints were shown.
    public var hints: Int
    /// How many probes were answered.
    public var probes: Int
    /// The time spent answering, probes included, without pauses that did not count.
    public var timeUsed: Milliseconds
    /// The time allowed for that.
    public var timeAllowed: Milliseconds
    /// The words of all answers together.
    public var words: Int
    /// What the rubric found, by the last assessment; empty for tasks and unscored answers.
    public var elements: [Element]
}
