/// A question together with what a good answer to it holds.
public struct Question: Hashable, Sendable, Codable {
    /// The id, kept for ever once given.
    public var id: QuestionID
    /// The topic, which is also the name of its file.
    public var topic: TopicID
    /// The level from which a good answer can be expected.
    public var level: Level
    /// What a behavioral question is after.
    public var competency: CompetencyID?
    /// The framework its answers are measured against, if any.
    public var framework: FrameworkID?
    /// The question as an interviewer says it.
    public var prompt: String
    /// What a good answer says; may be empty where only a model answer is given.
    public var concepts: [Concept]
    /// What people wrongly believe here.
    public var misconceptions: [Misconception]
    /// A good answer in full.
    public var model: String?
    /// Hints, mildest first.
    public var hints: [String]
    /// Probes for components of the framework; they replace the framework's own.
    public var componentProbes: [ComponentID: String]
    /// Answers with the band each must score in.
    public var examples: [Example]
    /// What an answer should reach at each level, a sentence each; for questions that are asked at several.
    public var expectations: [Level: String]
    /// Numbers worth working out aloud.
    public var estimates: [Estimate]
    /// Where the facts were checked.
    public var source: String?

    /// A question with all its parts.
    public init(
        id: QuestionID, topic: TopicID, level: Level, competency: CompetencyID? = nil,
        framework: FrameworkID? = nil, prompt: String, concepts: [Concept] = [],
        misconceptions: [Misconception] = [], model: String? = nil, hints: [String] = [],
        componentProbes: [ComponentID: String] = [:], examples: [Example] = [],
        expectations: [Level: String] = [:], estimates: [Estimate] = [], source: String? = nil
    ) {
        self.id = id
        self.topic = topic
        self.level = level
        self.competency = competency
        self.framework = framework
        self.prompt = prompt
        self.concepts = concepts
        self.misconceptions = misconceptions
        self.model = model
        self.hints = hints
        self.componentProbes = componentProbes
        self.examples = examples
        self.expectations = expectations
        self.estimates = estimates
        self.source = source
    }
}

/// One thing that a good answer says.
public struct Concept: Hashable, Sendable, Codable {
    /// The id within the question.
    public var id: ConceptID
    /// The idea in a few words, as feedback names it.
    public var label: String
    /// Its share of the score relative to the others; above 0, 1 by default.
    public var weight: Double
    /// Whether an answer without it is incomplete; a bonus concept can only add.
    public var isRequired: Bool
    /// The ways of saying it; one is enough.
    public var alternatives: [Alternative]
    /// What an interviewer asks when it is missing.
    public var probe: String?

    /// A concept with all its parts.
    public init(
        id: ConceptID, label: String, weight: Double = 1, isRequired: Bool = true,
        alternatives: [Alternative], probe: String? = nil
    ) {
        self.id = id
        self.label = label
        self.weight = weight
        self.isRequired = isRequired
        self.alternatives = alternatives
        self.probe = probe
    }
}

/// One way of saying a concept.
public enum Alternative: Hashable, Sendable, Codable {
    /// Words in this order with at most two others between neighbours; `a|b` at one place takes either.
    case phrase(String)
    /// Words that all stand in one sentence, in any order; each may be `a|b`.
    case near([String])
    /// A regular expression over the lower-cased text.
    case pattern(String)
}

/// Something people wrongly believe.
public struct Misconception: Hashable, Sendable, Codable {
    /// The id within the question.
    public var id: MisconceptionID
    /// The ways of saying it.
    public var alternatives: [Alternative]
    /// Why it is wrong, for the feedback.
    public var reason: String
    /// What it costs, 0 to 1 of the whole score.
    public var penalty: Double

    /// A misconception with all its parts.
    public init(id: MisconceptionID, alternatives: [Alternative], reason: String, penalty: Double) {
        self.id = id
        self.alternatives = alternatives
        self.reason = reason
        self.penalty = penalty
    }
}

/// An answer whose band is known: the test of a rubric.
public struct Example: Hashable, Sendable, Codable {
    /// The band it must score in.
    public var band: ScoreBand
    /// The answer's text.
    public var answer: String

    /// An example with all its parts.
    public init(band: ScoreBand, answer: String) {
        self.band = band
        self.answer = answer
    }
}

/// A number that a good answer works out aloud.
public struct Estimate: Hashable, Sendable, Codable {
    /// What is estimated.
    public var quantity: String
    /// The order of magnitude to arrive at, in words with its unit.
    public var about: String
    /// How to get there.
    public var working: String

    /// An estimate with all its parts.
    public init(quantity: String, about: String, working: String) {
        self.quantity = quantity
        self.about = about
        self.working = working
    }
}
