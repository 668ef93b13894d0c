/// What the analyser says of one answer: the output of `hotseat score`.
///
/// Offsets are UTF-8 bytes into the answer. `score` is the sum of `findings`' points, kept within 0 and 1; a
/// blank answer has no score at all.
public struct AnswerReport: Hashable, Sendable, Codable {
    /// The score from 0 to 1; nil where nothing was answered.
    public var score: Double?
    /// The level from 1 to 5; nil where nothing was answered.
    public var scale: Int?
    /// The framework's components by id; empty where the question has no framework.
    public var components: [ComponentReport]
    /// The answer's sentences in order.
    public var sentences: [SentenceReport]
    /// The question's concepts in the rubric's order.
    public var concepts: [ConceptReport]
    /// The misconceptions that were found.
    public var misconceptions: [MisconceptionReport]
    /// How it was said; never part of the score.
    public var delivery: DeliveryReport
    /// Every rule that moved the score or has something to say, with its points.
    public var findings: [Finding]
    /// What is missing, worth most first: what a probe goes for.
    public var lacks: [ProbeTarget]
    /// What made this report, such as `rules-1`.
    public var engine: String
    /// The fingerprint of the rubric that was used; nil where there was none.
    public var rubric: String?

    /// A report with all its parts.
    public init(
        score: Double?, scale: Int?, components: [ComponentReport], sentences: [SentenceReport],
        concepts: [ConceptReport], misconceptions: [MisconceptionReport], delivery: DeliveryReport,
        findings: [Finding], lacks: [ProbeTarget], engine: String, rubric: String?
    ) {
        self.score = score
        self.scale = scale
        self.components = components
        self.sentences = sentences
        self.concepts = concepts
        self.misconceptions = misconceptions
        self.delivery = delivery
        self.findings = findings
        self.lacks = lacks
        self.engine = engine
        self.rubric = rubric
    }
}

/// A stretch of an answer in UTF-8 bytes; written as `[start, end]`.
public struct Quote: Hashable, Sendable, Codable {
    /// The first byte.
    public let start: Int
    /// The byte after the last.
    public let end: Int

    /// The stretch from `start` up to `end`.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// Reads `[start, end]`.
    ///
    /// - Throws: `DecodingError` where there are not two whole numbers.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        start = try container.decode(Int.self)
        end = try container.decode(Int.self)
    }

    /// Writes `[start, end]`.
    ///
    /// - Throws: whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(start)
        try container.encode(end)
    }

    /// The words of `text` in this stretch; empty where the offsets do not fit the text.
    public func text(in text: String) -> String {
        let bytes = text.utf8
        guard start >= 0, start <= end, end <= bytes.count else { return "" }
        let from = bytes.index(bytes.startIndex, offsetBy: start)
        let to = bytes.index(bytes.startIndex, offsetBy: end)
        return String(decoding: bytes[from..<to], as: UTF8.self)
    }
}

/// How far one component of the framework is there.
public struct ComponentReport: Hashable, Sendable, Codable {
    /// The component.
    public var id: ComponentID
    /// The confidence that it is there, 0 to 1.
    public var presence: Double
    /// Its share of the answer's words, 0 to 1.
    public var share: Double
    /// The sentences that make it up.
    public var quotes: [Quote]

    /// A report with all its parts.
    public init(id: ComponentID, presence: Double, share: Double, quotes: [Quote]) {
        self.id = id
        self.presence = presence
        self.share = share
        self.quotes = quotes
    }
}

/// One sentence of the answer and the component it belongs to.
public struct SentenceReport: Hashable, Sendable, Codable {
    /// Where it stands.
    public var quote: Quote
    /// The component it belongs to; nil for none.
    public var label: ComponentID?
    /// The confidence in that label, 0 to 1.
    public var confidence: Double

    /// A report with all its parts.
    public init(quote: Quote, label: ComponentID?, confidence: Double) {
        self.quote = quote
        self.label = label
        self.confidence = confidence
    }
}

/// How far one concept is covered.
public struct ConceptReport: Hashable, Sendable, Codable {
    /// How the concept was recognised.
    public enum Means: String, Sendable, Codable {
        /// By its very words.
        case phrase
        /// By other forms of its words.
        case stem
        /// By words of like meaning.
        case similar
        /// Not at all.
        case missing
    }

    /// The concept.
    public var id: ConceptID
    /// The idea in a few words.
    public var label: String
    /// Its weight in the rubric.
    public var weight: Double
    /// Whether an answer without it is incomplete.
    public var isRequired: Bool
    /// How much of it is there, 0 to 1.
    public var credit: Double
    /// How it was recognised.
    public var how: Means
    /// Where it was said; nil where it was not.
    public var quote: Quote?

    /// A report with all its parts.
    public init(
        id: ConceptID, label: String, weight: Double, isRequired: Bool, credit: Double, how: Means,
        quote: Quote?
    ) {
        self.id = id
        self.label = label
        self.weight = weight
        self.isRequired = isRequired
        self.credit = credit
        self.how = how
        self.quote = quote
    }
}

/// A misconception that the answer holds.
public struct MisconceptionReport: Hashable, Sendable, Codable {
    /// The misconception.
    public var id: MisconceptionID
    /// Where it was said.
    public var quote: Quote
    /// Why it is wrong.
    public var reason: String

    /// A report with all its parts.
    public init(id: MisconceptionID, quote: Quote, reason: String) {
        self.id = id
        self.quote = quote
        self.reason = reason
    }
}

/// One rule's word on an answer.
public struct Finding: Hashable, Sendable, Codable {
    /// The rule, in kebab case, such as `concept-covered`.
    public var rule: String
    /// What it adds to the score or takes from it; 0 for a remark.
    public var points: Double
    /// What it could still add if mended; 0 where nothing can be won.
    public var potential: Double
    /// The words it rests on; nil where it rests on something absent.
    public var quote: Quote?
    /// One plain sentence for the candidate.
    public var message: String

    /// A finding with all its parts.
    public init(rule: String, points: Double, potential: Double = 0, quote: Quote? = nil, message: String) {
        self.rule = rule
        self.points = points
        self.potential = potential
        self.quote = quote
        self.message = message
    }
}

/// What a probe goes for.
public enum ProbeTarget: Hashable, Sendable, Codable {
    /// A component of the framework.
    case component(ComponentID)
    /// A concept of the question.
    case concept(ConceptID)

    // swift-format-ignore: NoLeadingUnderscores, AlwaysUseLowerCamelCase
    private enum ComponentCodingKeys: String, CodingKey { case _0 = "id" }
    // swift-format-ignore: NoLeadingUnderscores, AlwaysUseLowerCamelCase
    private enum ConceptCodingKeys: String, CodingKey { case _0 = "id" }
}
