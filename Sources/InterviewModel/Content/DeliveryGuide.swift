/// What delivery is measured by: the fillers and hedges that are looked for, and the usual ranges.
///
/// Read from `Rubrics/Delivery.yaml`; `standard` is used where there is none, and says the same.
public struct DeliveryGuide: Hashable, Sendable {
    /// Where words count, because in other places they are ordinary ones.
    public enum Use: String, Sendable, Codable, CaseIterable {
        /// Wherever it stands: "um".
        case always
        /// Between two marks: "it was, like, slow", but not "I like this".
        case aside
        /// A question at the end: "it works, right?", but not "turn right".
        case tag
        /// Where a mark or the end follows: "and stuff.", but not "and stuff the buffer".
        case ending
        /// Where it softens a word and names no kind: "it kind of worked", but not "a kind of lock".
        case softening
        /// Where it stands beside the sentence: "it was, you know, late", but not "do you know the answer".
        case beside
    }

    /// A filler or hedge.
    public struct Phrase: Hashable, Sendable {
        /// Its words, in lower case.
        public let words: String
        /// Where it counts.
        public let use: Use

        /// Words and where they count.
        public init(_ words: String, _ use: Use = .always) {
            self.words = words
            self.use = use
        }
    }

    /// What fills a gap; of two that begin at one word the longer is taken.
    public var fillers: [Phrase]
    /// What takes back what is being said.
    public var hedges: [Phrase]
    /// Words a minute, of spoken answers only.
    public var pace: ClosedRange<Double>
    /// Fillers per 100 words, of spoken answers only.
    public var fillersPer100Words: ClosedRange<Double>
    /// Hedges per 100 words.
    public var hedgesPer100Words: ClosedRange<Double>
    /// A sentence of more words is long.
    public var longSentence: Int
    /// The share of long sentences, 0 to 1.
    public var longSentences: ClosedRange<Double>
    /// The mean share of different words in every 50, 0 to 1.
    public var variety: ClosedRange<Double>

    /// A guide with all its parts.
    public init(
        fillers: [Phrase], hedges: [Phrase], pace: ClosedRange<Double>,
        fillersPer100Words: ClosedRange<Double>, hedgesPer100Words: ClosedRange<Double>, longSentence: Int,
        longSentences: ClosedRange<Double>, variety: ClosedRange<Double>
    ) {
        self.fillers = fillers
        self.hedges = hedges
        self.pace = pace
        self.fillersPer100Words = fillersPer100Words
        self.hedgesPer100Words = hedgesPer100Words
        self.longSentence = longSentence
        self.longSentences = longSentences
        self.variety = variety
    }
}
