/// A live-coding task with its cases.
public struct Challenge: Hashable, Sendable, Codable {
    /// The id, equal to the folder's name.
    public var id: ChallengeID
    /// The name shown.
    public var title: String
    /// The level from which it can be expected.
    public var level: Level
    /// What it exercises.
    public var topics: [TopicID]
    /// The task in full, Markdown.
    public var statement: String
    /// What the cases call.
    public var entry: ChallengeEntry
    /// The file a candidate begins with.
    public var starter: String
    /// A solution that passes, used to check the challenge itself.
    public var reference: String
    /// How results are compared.
    public var checker: ResultChecker
    /// What a run may use.
    public var limits: RunLimits
    /// Cases shown to the candidate and run on `:run`.
    public var visible: [ChallengeCase]
    /// Cases run only on `:submit`.
    public var hidden: [ChallengeCase]
    /// Hints, mildest first.
    public var hints: [String]

    /// A challenge with all its parts.
    public init(
        id: ChallengeID, title: String, level: Level, topics: [TopicID], statement: String,
        entry: ChallengeEntry, starter: String, reference: String, checker: ResultChecker,
        limits: RunLimits, visible: [ChallengeCase], hidden: [ChallengeCase], hints: [String]
    ) {
        self.id = id
        self.title = title
        self.level = level
        self.topics = topics
        self.statement = statement
        self.entry = entry
        self.starter = starter
        self.reference = reference
        self.checker = checker
        self.limits = limits
        self.visible = visible
        self.hidden = hidden
        self.hints = hints
    }
}

/// What a challenge's cases call.
public enum ChallengeEntry: Hashable, Sendable, Codable {
    /// A function of this name, called once a case with the case's arguments.
    case function(String)
    /// A class of this name, built and then called as the case lists.
    case type(String)
}

/// One case of a challenge. Arguments go into the sandbox; what is expected never does.
public struct ChallengeCase: Hashable, Sendable, Codable {
    /// A short name, unique within the challenge.
    public var name: String
    /// The calls: one for a function; the constructor first, then methods, for a class.
    public var calls: [CaseCall]
    /// What each call must return; `.null` for a constructor.
    public var expected: [JSONValue]

    /// A case with all its parts; `calls` and `expected` have the same count.
    public init(name: String, calls: [CaseCall], expected: [JSONValue]) {
        self.name = name
        self.calls = calls
        self.expected = expected
    }
}

/// One call within a case.
public struct CaseCall: Hashable, Sendable, Codable {
    /// The function, class or method.
    public var name: String
    /// Its arguments in order.
    public var arguments: [JSONValue]

    /// A call of `name` with `arguments`.
    public init(name: String, arguments: [JSONValue]) {
        self.name = name
        self.arguments = arguments
    }
}

/// How a result is compared with what is expected.
public enum ResultChecker: Hashable, Sendable, Codable {
    /// Equal values.
    case equal
    /// Equal lists up to order.
    case unordered
    /// Numbers within this absolute or relative distance, also inside lists.
    case tolerance(Double)
}

/// What one case of a challenge may use.
public struct RunLimits: Hashable, Sendable, Codable {
    /// Wall time of one case.
    public var time: Milliseconds
    /// Address space, in bytes.
    public var memory: Int
    /// What the program may print in one case, in bytes.
    public var output: Int

    /// Limits with the defaults of the challenge format.
    public init(time: Milliseconds = .seconds(2), memory: Int = 512 << 20, output: Int = 64 << 10) {
        self.time = time
        self.memory = memory
        self.output = output
    }
}
