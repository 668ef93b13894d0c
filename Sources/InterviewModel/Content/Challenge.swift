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
    /// The languages it is offered in, the first being the one proposed; never empty.
    public var languages: [LanguageID]
    /// The file a candidate begins with, in each language offered.
    public var starters: [LanguageID: String]
    /// A solution that passes, in each language offered. That in Python says what generated cases expect.
    public var references: [LanguageID: String]
    /// The author's Python that generates cases and checks properties, `cases.py`; nil where there is none.
    public var caseMaker: String?
    /// How results are compared.
    public var checker: ResultChecker
    /// What the time should do as the input grows; nil where that is not measured.
    public var growth: ExpectedGrowth?
    /// What a run may use.
    public var limits: RunLimits
    /// Cases shown to the candidate and run on `:run`.
    public var visible: [ChallengeCase]
    /// Cases run only on `:submit`.
    public var hidden: [ChallengeCase]
    /// Hints, mildest first.
    public var hints: [String]
    /// What questions about this task have beyond their own concepts, by question.
    public var expects: [QuestionID: [Concept]]

    /// A challenge with all its parts.
    public init(
        id: ChallengeID, title: String, level: Level, topics: [TopicID], statement: String,
        entry: ChallengeEntry, languages: [LanguageID] = [.python], starters: [LanguageID: String] = [:],
        references: [LanguageID: String] = [:], caseMaker: String? = nil, checker: ResultChecker = .equal,
        growth: ExpectedGrowth? = nil, limits: RunLimits = RunLimits(), visible: [ChallengeCase] = [],
        hidden: [ChallengeCase] = [], hints: [String] = [], expects: [QuestionID: [Concept]] = [:]
    ) {
        self.id = id
        self.title = title
        self.level = level
        self.topics = topics
        self.statement = statement
        self.entry = entry
        self.languages = languages
        self.starters = starters
        self.references = references
        self.caseMaker = caseMaker
        self.checker = checker
        self.growth = growth
        self.limits = limits
        self.visible = visible
        self.hidden = hidden
        self.hints = hints
        self.expects = expects
    }
}

/// What a challenge's cases call.
public enum ChallengeEntry: Hashable, Sendable, Codable {
    /// A function of this name, called once a case with the case's arguments.
    case function(String)
    /// A class of this name, built and then called as the case lists.
    case type(String)
    /// The program as a whole: it reads its input and prints its result.
    case program
}

/// One case of a challenge. Its input goes into the sandbox; what is accepted never does.
public struct ChallengeCase: Hashable, Sendable, Codable {
    /// A short name, unique within the challenge.
    public var name: String
    /// What the program is given.
    public var input: CaseInput
    /// The results that count as right, any of them; empty where only the challenge's property decides.
    ///
    /// For a function a result is what it returns; for a class the list of what each call returns, `.null` for
    /// the constructor; for a program the text it prints.
    public var accepted: [JSONValue]

    /// A case with all its parts.
    public init(name: String, input: CaseInput, accepted: [JSONValue]) {
        self.name = name
        self.input = input
        self.accepted = accepted
    }
}

/// What a case gives to a program.
public enum CaseInput: Hashable, Sendable, Codable {
    /// The calls made: one of a function; the constructor first, then methods, of a class.
    case calls([CaseCall])
    /// What a whole program reads.
    case program(ProgramInput)
}

/// What a whole program reads.
public struct ProgramInput: Hashable, Sendable, Codable {
    /// Standard input.
    public var text: String
    /// The files in its working folder, text by plain name.
    public var files: [String: String]
    /// Its arguments.
    public var arguments: [String]

    /// The input of one run.
    public init(text: String = "", files: [String: String] = [:], arguments: [String] = []) {
        self.text = text
        self.files = files
        self.arguments = arguments
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
    /// Whatever the author's `check` agrees to; a case may list accepted results all the same.
    case property
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
