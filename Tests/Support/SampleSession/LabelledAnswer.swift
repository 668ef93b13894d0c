public import InterviewModel

/// An answer sentence by sentence, each with the component it belongs to, and the report that a scorer would make.
public struct LabelledAnswer: Sendable {
    /// A concept of the rubric and the words that show it; no words for one that is missing.
    public struct Concept: Sendable {
        let id: ConceptID
        let label: String
        let words: String?
        let credit: Double
        let isRequired: Bool

        /// A concept and how far the answer has it, 0 to 1.
        public init(
            _ id: ConceptID, _ label: String, _ words: String? = nil, credit: Double = 1,
            isRequired: Bool = true
        ) {
            self.id = id
            self.label = label
            self.words = words
            self.credit = words == nil ? 0 : credit
            self.isRequired = isRequired
        }
    }

    /// The sentences in order.
    public let sentences: [(component: ComponentID?, text: String)]

    /// An answer of these sentences.
    public init(_ sentences: [(component: ComponentID?, text: String)]) {
        self.sentences = sentences
    }

    /// The whole answer.
    public var text: String { sentences.map(\.text).joined(separator: " ") }

    /// Where sentence `index`, from 0, stands.
    public func quote(sentence index: Int) -> Quote {
        let start = sentences.prefix(index).reduce(0) { $0 + $1.text.utf8.count + 1 }
        return Quote(start: start, end: start + sentences[index].text.utf8.count)
    }

    /// Where words stand in the answer; an empty stretch where they do not.
    public func quote(_ words: String) -> Quote { SampleSession.quote(words, in: text) }

    /// A report on it: components by their sentences, shares by words.
    ///
    /// - Parameter framework: the components of the framework in order, those without a sentence included.
    public func report(
        _ score: Double?, framework: [ComponentID] = [], concepts: [Concept] = [],
        misconceptions: [(id: MisconceptionID, words: String, reason: String)] = [], findings: [Finding],
        delivery: DeliveryReport? = nil
    ) -> AnswerReport {
        let words = sentences.map { $0.text.split(separator: " ").count }
        let total = max(1, words.reduce(0, +))
        let components = framework.map { id in
            let own = sentences.indices.filter { sentences[$0].component == id }
            return ComponentReport(
                id: id, presence: own.isEmpty ? 0 : 0.9,
                share: Double(own.reduce(0) { $0 + words[$1] }) / Double(total),
                quotes: own.map(quote(sentence:)))
        }
        return AnswerReport(
            score: score, scale: score.map(RatingScale.level), components: components,
            sentences: sentences.indices.map {
                SentenceReport(
                    quote: quote(sentence: $0), label: sentences[$0].component, confidence: 0.8)
            },
            concepts: concepts.map { concept in
                ConceptReport(
                    id: concept.id, label: concept.label, weight: concept.isRequired ? 2 : 1,
                    isRequired: concept.isRequired, credit: concept.credit,
                    how: concept.words == nil ? .missing : concept.credit < 1 ? .stem : .phrase,
                    quote: concept.words.map(quote))
            },
            misconceptions: misconceptions.map {
                MisconceptionReport(id: $0.id, quote: quote($0.words), reason: $0.reason)
            },
            delivery: delivery
                ?? DeliveryReport(
                    words: total, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 3,
                    firstPersonPlural: 1, numbers: 1),
            findings: findings, lacks: [], engine: "rules-1", rubric: "7c20")
    }
}
