import InterviewModel

extension CodingEvidence.Answer {
    /// An answer of fewer words names something but explains nothing.
    static let leastWords = 8
    /// From so much credit on a concept counts as said. A bare list of terms earns a quarter, see `ProseQuality`.
    static let leastCredit = 0.5

    /// Whether nothing was said.
    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

    /// Whether it has words enough to explain something.
    var isExplained: Bool { text.split(whereSeparator: \.isWhitespace).count >= Self.leastWords }

    /// The concepts particular to the task that an answer is incomplete without; of those of its own with these ids
    /// where there is none of them.
    func wanted(else own: Set<ConceptID>) -> [ConceptReport] {
        let concepts = report?.concepts.filter(\.isRequired) ?? []
        let mine = concepts.filter { particular.contains($0.id) }
        return mine.isEmpty ? concepts.filter { own.contains($0.id) } : mine
    }

    /// Whether a concept is there to be said at all.
    func has(_ id: ConceptID) -> Bool { report?.concepts.contains { $0.id == id } ?? false }

    /// A concept that was said, and not in a bare list; nil where it was not.
    func said(_ id: ConceptID) -> ConceptReport? {
        report?.concepts.first { $0.id == id && $0.credit >= Self.leastCredit }
    }

    /// The sentence in which a concept was said; nil where it was not.
    func words(_ concept: ConceptReport?) -> String? {
        guard let quote = concept?.quote else { return nil }
        return RatingWords.sentence(around: quote, in: text)
    }

    /// The share of concepts that were said, by weight, 0 to 1; 0 where there are none.
    static func share(of concepts: [ConceptReport]) -> Double {
        let all = concepts.reduce(0) { $0 + $1.weight }
        let said = concepts.reduce(0) { $0 + ($1.credit >= leastCredit ? $1.weight : 0) }
        return all > 0 ? said / all : 0
    }
}
