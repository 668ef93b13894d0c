public import InterviewModel

/// What a generated interview should be like.
public struct GenerationRequest: Hashable, Sendable {
    /// Who is interviewed.
    public var role: Role
    /// At which level.
    public var level: Level
    /// For how long, at least 10.
    public var minutes: Int
    /// The topics of technical questions; empty for those of the role.
    public var topics: [TopicID]
    /// Decides between what fits equally well.
    public var seed: UInt64
    /// Whether what went badly before comes up more often.
    public var prefersWeakSpots: Bool
    /// What was asked before.
    public var past: [PastAnswer]
    /// The time of asking, in milliseconds since 1970 UTC.
    public var now: Int

    /// A request with all its parts.
    public init(
        role: Role, level: Level, minutes: Int, topics: [TopicID] = [], seed: UInt64,
        prefersWeakSpots: Bool = false, past: [PastAnswer] = [], now: Int
    ) {
        self.role = role
        self.level = level
        self.minutes = minutes
        self.topics = topics
        self.seed = seed
        self.prefersWeakSpots = prefersWeakSpots
        self.past = past
        self.now = now
    }
}

/// A question or task of an earlier session.
public struct PastAnswer: Hashable, Sendable {
    /// Its id.
    public var name: String
    /// When it was asked, in milliseconds since 1970 UTC.
    public var askedAt: Int
    /// What the answer scored, 0 to 1; nil where it was not answered or not scored.
    public var score: Double?

    /// An answer of the past.
    public init(name: String, askedAt: Int, score: Double?) {
        self.name = name
        self.askedAt = askedAt
        self.score = score
    }
}

/// A scenario made from the bank, with the reason for everything in it.
public struct GeneratedScenario: Hashable, Sendable {
    /// The scenario, its questions and tasks named one by one.
    public var scenario: Scenario
    /// Why each was taken, in the order of the scenario.
    public var choices: [Choice]
    /// Parts of the role's interviews that found no room, with the time they would have had.
    public var leftOut: [InterviewPart: Milliseconds]

    /// One question or task and why it was taken.
    public struct Choice: Hashable, Sendable {
        /// Its id.
        public var name: String
        /// What it is about: the topic of a question, or the competency of a story.
        public var about: String
        /// Why it was taken.
        public var reason: Reason
    }

    /// Why a question or task was taken.
    public enum Reason: Hashable, Sendable {
        /// It belongs to every interview.
        case usual
        /// It was never asked before.
        case unasked
        /// It was asked some days ago, long enough to be asked again.
        case askedBefore(days: Int)
        /// It went badly some days ago; the score, 0 to 1.
        case wentBadly(score: Double, days: Int)
        /// Its topic or competency went badly; the mean score, 0 to 1.
        case weakSubject(mean: Double)
        /// It was asked lately, and there was nothing else.
        case nothingElse(days: Int)
    }
}

/// Why no interview can be made.
public enum GenerationError: Error, Hashable, Sendable {
    /// The role is not offered at the level; these are the levels it is offered at.
    case levelNotOffered([Level])
    /// The bank has nothing to ask for the role.
    case nothingToAsk
}
