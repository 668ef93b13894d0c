/// One stretch of an interview with questions of one kind.
public struct Round: Hashable, Sendable, Codable {
    /// What the round is about.
    public var kind: RoundKind
    /// The heading shown when it begins.
    public var title: String
    /// The time for the whole round; nil for none of its own.
    public var budget: Milliseconds?
    /// Questions asked in any case, in order, before the picked ones.
    public var questions: [QuestionID]
    /// Questions drawn by seed.
    public var pick: Pick?
    /// Live-coding tasks, in order; only in a coding round.
    public var challenges: [ChallengeID]
    /// Questions asked ahead of each challenge, once it has been shown, such as how to approach it.
    public var before: [QuestionID]
    /// Questions asked after each challenge, such as its complexity.
    public var after: [QuestionID]
    /// The framework that answers are measured against where the question names none.
    public var framework: FrameworkID?
    /// Times and limits of each question.
    public var timing: Timing
    /// How far to follow up.
    public var probes: ProbePolicy

    /// A round with all its parts.
    public init(
        kind: RoundKind, title: String, budget: Milliseconds? = nil, questions: [QuestionID] = [],
        pick: Pick? = nil, challenges: [ChallengeID] = [], before: [QuestionID] = [],
        after: [QuestionID] = [], framework: FrameworkID? = nil, timing: Timing,
        probes: ProbePolicy = ProbePolicy()
    ) {
        self.kind = kind
        self.title = title
        self.budget = budget
        self.questions = questions
        self.pick = pick
        self.challenges = challenges
        self.before = before
        self.after = after
        self.framework = framework
        self.timing = timing
        self.probes = probes
    }
}

/// The kinds of round.
public enum RoundKind: String, Sendable, Codable, CaseIterable {
    /// Getting to know each other.
    case opener
    /// Knowledge questions.
    case technical
    /// Live coding.
    case coding
    /// Stories from experience.
    case behavioral
    /// The candidate's own questions.
    case closing
}

/// A draw from the question bank.
public struct Pick: Hashable, Sendable, Codable {
    /// Topics to draw from; empty for any.
    public var topics: [TopicID]
    /// Levels to draw from; empty for any.
    public var levels: [Level]
    /// Competencies to draw from; empty for any.
    public var competencies: [CompetencyID]
    /// How many, at least 1.
    public var count: Int

    /// A draw of `count` questions that meet every non-empty list.
    public init(
        topics: [TopicID] = [], levels: [Level] = [], competencies: [CompetencyID] = [], count: Int
    ) {
        self.topics = topics
        self.levels = levels
        self.competencies = competencies
        self.count = count
    }

    /// Whether a question may be drawn.
    public func admits(_ question: Question) -> Bool {
        (topics.isEmpty || topics.contains(question.topic))
            && (levels.isEmpty || levels.contains(question.level))
            && (competencies.isEmpty || question.competency.map(competencies.contains) == true)
    }
}

/// The times of one question.
public struct Timing: Hashable, Sendable, Codable {
    /// Time to think before the answer's clock starts; zero for none.
    public var think: Milliseconds
    /// Time to answer.
    public var answer: Milliseconds
    /// Remaining times at which a warning appears, longest first.
    public var warnAt: [Milliseconds]
    /// What happens when the time is up.
    public var atLimit: LimitPolicy
    /// The extra time under `.grace`.
    public var grace: Milliseconds
    /// The time one `:extend` adds.
    public var extensionLength: Milliseconds
    /// How often a question may be extended.
    public var maxExtensions: Int

    /// Times with the defaults of the scenario format.
    public init(
        think: Milliseconds = .zero, answer: Milliseconds = .minutes(4),
        warnAt: [Milliseconds] = [.seconds(60), .seconds(15)], atLimit: LimitPolicy = .grace,
        grace: Milliseconds = .seconds(15), extensionLength: Milliseconds = .minutes(1),
        maxExtensions: Int = 1
    ) {
        self.think = think
        self.answer = answer
        self.warnAt = warnAt
        self.atLimit = atLimit
        self.grace = grace
        self.extensionLength = extensionLength
        self.maxExtensions = maxExtensions
    }
}

/// What happens when the time for an answer is up.
public enum LimitPolicy: String, Sendable, Codable, CaseIterable {
    /// The answer runs over; the over-time is recorded.
    case soft
    /// A last short stretch, then the cut.
    case grace
    /// The text so far is taken at once.
    case strict
}

/// How far to follow up on an answer.
public struct ProbePolicy: Hashable, Sendable, Codable {
    /// The most probes after one answer.
    public var max: Int
    /// The time to answer one.
    public var answer: Milliseconds

    /// A policy with the defaults of the scenario format.
    public init(max: Int = 1, answer: Milliseconds = .seconds(90)) {
        self.max = max
        self.answer = answer
    }
}
