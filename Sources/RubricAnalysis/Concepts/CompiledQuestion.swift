import InterviewModel

/// A question's rubric, ready for any number of answers.
final class CompiledQuestion {
    /// The concepts in the rubric's order.
    let concepts: [CompiledConcept]
    /// What people wrongly believe, with the ways of saying it.
    let misconceptions: [(misconception: Misconception, alternatives: [CompiledAlternative])]
    /// The ways of saying things.
    let book: AlternativeBook
    /// The words of derived concepts; nil where the rubric has concepts of its own.
    let recall: RecallBook?
    /// The words that the concepts are said with; empty where they are derived.
    let vocabulary: TermVocabulary
    /// The content words of the question: they earn nothing by themselves.
    let promptStems: WordSet

    /// The rows of words that stand in the question: a sentence made of them is the question said back.
    let promptRows: WordRows
    /// Whether the question asks to name things: then a list is an answer.
    let asksForList: Bool
    /// The sum of the required concepts' weights, or of all where none is required.
    let fullWeight: Double

    private static let asking = ["name", "list", "state", "enumerate", "mention", "give"]

    /// Compiles a rubric; where it has no concepts they are derived from `reference`, and `meaning`, where there is
    /// any, helps to meet them.
    init(
        prompt: String, concepts: [Concept], misconceptions: [Misconception], reference: String?,
        meaning: WordMeaning?, lexicon: Lexicon
    ) {
        let book = AlternativeBook(lexicon: lexicon)
        let prompt = ParsedText(prompt, lexicon: lexicon)
        promptStems = WordSet(prompt.tokens.filter(\.isContent).map(\.stem))
        promptRows = WordRows(prompt)
        let asking = WordSet(Self.asking.map { lexicon.stem(of: lexicon.word($0)) })
        asksForList = prompt.tokens.contains { asking.contains($0.stem) }
        if concepts.isEmpty, let reference {
            let derived = ConceptDerivation(lexicon: lexicon, promptStems: promptStems, meaning: meaning)
                .concepts(of: reference)
            self.concepts = derived.concepts
            recall = RecallBook(derived.words, meaning: meaning, lexicon: lexicon)
        } else {
            recall = nil
            self.concepts = concepts.map { concept in
                CompiledConcept(
                    id: concept.id, label: concept.label, weight: concept.weight,
                    isRequired: concept.isRequired,
                    test: .alternatives(concept.alternatives.compactMap { book.add($0, lexicon: lexicon) }))
            }
        }
        let required = self.concepts.filter(\.isRequired).reduce(0) { $0 + $1.weight }
        fullWeight = required > 0 ? required : self.concepts.reduce(0) { $0 + $1.weight }
        vocabulary = TermVocabulary(concepts.flatMap(\.alternatives), lexicon: lexicon)
        self.misconceptions = misconceptions.map { misconception in
            (misconception, misconception.alternatives.compactMap { book.add($0, lexicon: lexicon) })
        }
        book.arrange()
        self.book = book
    }
}
