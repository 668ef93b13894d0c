/// How an answer was said. A panel of its own: it never moves the score.
public struct DeliveryReport: Hashable, Sendable, Codable {
    /// The number of words.
    public var words: Int
    /// Fillers such as "um" and "you know", per 100 words.
    public var fillersPer100Words: Double
    /// Hedges such as "maybe" and "I guess", per 100 words.
    public var hedgesPer100Words: Double
    /// How often I, me, my and mine.
    public var firstPersonSingular: Int
    /// How often we, us, our and ours.
    public var firstPersonPlural: Int
    /// How many numbers, in digits or words.
    public var numbers: Int
    /// Where the first fillers stand, at most `quotesKept`.
    public var fillers: [Quote] = []
    /// Where the first hedges stand, at most `quotesKept`.
    public var hedges: [Quote] = []
    /// How often a small word was said twice in a row, as in "I I went".
    public var falseStarts = 0
    /// The words said over and over; nil where none were.
    public var repeated: RepeatedWords?
    /// The mean length of a sentence, in words.
    public var wordsPerSentence = 0.0
    /// The longest sentence, in words.
    public var longestSentence = 0
    /// Where the longest sentence stands.
    public var longestQuote: Quote?
    /// The share of sentences that are long, 0 to 1.
    public var longSentences = 0.0
    /// How varied the words are, 0 to 1: the mean share of different words in every 50 in a row, so that a long
    /// answer is not at a disadvantage. Nil for a shorter answer.
    public var variety: Double?
    /// Words a minute; nil where it is not known how long the answer took.
    public var wordsPerMinute: Double?
    /// The measures that were held against a usual range.
    public var judged: [DeliveryJudgement] = []

    /// So many fillers and hedges are quoted; all are counted.
    public static let quotesKept = 8

    /// A report of the counts; the rest is set afterwards.
    public init(
        words: Int, fillersPer100Words: Double, hedgesPer100Words: Double, firstPersonSingular: Int,
        firstPersonPlural: Int, numbers: Int
    ) {
        self.words = words
        self.fillersPer100Words = fillersPer100Words
        self.hedgesPer100Words = hedgesPer100Words
        self.firstPersonSingular = firstPersonSingular
        self.firstPersonPlural = firstPersonPlural
        self.numbers = numbers
    }

    /// Reads a report; journals of earlier versions hold the counts alone.
    ///
    /// - Throws: `DecodingError` where a count is missing or of the wrong type.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        words = try values.decode(Int.self, forKey: .words)
        fillersPer100Words = try values.decode(Double.self, forKey: .fillersPer100Words)
        hedgesPer100Words = try values.decode(Double.self, forKey: .hedgesPer100Words)
        firstPersonSingular = try values.decode(Int.self, forKey: .firstPersonSingular)
        firstPersonPlural = try values.decode(Int.self, forKey: .firstPersonPlural)
        numbers = try values.decode(Int.self, forKey: .numbers)
        fillers = try values.decodeIfPresent([Quote].self, forKey: .fillers) ?? []
        hedges = try values.decodeIfPresent([Quote].self, forKey: .hedges) ?? []
        falseStarts = try values.decodeIfPresent(Int.self, forKey: .falseStarts) ?? 0
        repeated = try values.decodeIfPresent(RepeatedWords.self, forKey: .repeated)
        wordsPerSentence = try values.decodeIfPresent(Double.self, forKey: .wordsPerSentence) ?? 0
        longestSentence = try values.decodeIfPresent(Int.self, forKey: .longestSentence) ?? 0
        longestQuote = try values.decodeIfPresent(Quote.self, forKey: .longestQuote)
        longSentences = try values.decodeIfPresent(Double.self, forKey: .longSentences) ?? 0
        variety = try values.decodeIfPresent(Double.self, forKey: .variety)
        wordsPerMinute = try values.decodeIfPresent(Double.self, forKey: .wordsPerMinute)
        judged = try values.decodeIfPresent([DeliveryJudgement].self, forKey: .judged) ?? []
    }

    /// How a measure stands to its usual range; nil where it was not held against one.
    public func standing(_ aspect: DeliveryAspect) -> DeliveryJudgement? {
        judged.first { $0.aspect == aspect }
    }
}

/// Words that an answer says over and over.
public struct RepeatedWords: Hashable, Sendable, Codable {
    /// One of the places where they stand.
    public var quote: Quote
    /// How often they are said.
    public var times: Int

    /// Words and how often they are said.
    public init(quote: Quote, times: Int) {
        self.quote = quote
        self.times = times
    }
}
