import InterviewModel

/// Looks for a question's concepts in an answer.
struct ConceptCoverage {
    private let question: CompiledQuestion
    private let text: ParsedText
    private let prose: ProseQuality
    private let search: AlternativeSearch
    private let recall: StemRecall

    /// Reads the answer once.
    init(_ question: CompiledQuestion, text: ParsedText, prose: ProseQuality, lexicon: Lexicon) {
        self.question = question
        self.text = text
        self.prose = prose
        search = question.book.search(text)
        let isNeeded = question.concepts.contains { if case .recall = $0.test { true } else { false } }
        recall = StemRecall(text: text, prose: prose, lexicon: lexicon, isNeeded: isNeeded)
    }

    /// The measures in the rubric's order.
    func measures() -> [ConceptMeasure] {
        question.concepts.map { concept in
            switch concept.test {
            case .alternatives(let alternatives): measure(concept, alternatives)
            case .recall(let words): recall.measure(concept, words)
            }
        }
    }

    /// The misconceptions that are said and not denied, with their penalties.
    func misconceptions() -> [(misconception: Misconception, quote: Quote)] {
        question.misconceptions.compactMap { misconception, alternatives in
            let hits = alternatives.flatMap { search.hits(of: $0) }
            guard let first = hits.min(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) else {
                return nil
            }
            return (misconception, text.quote(of: first.tokens))
        }
    }

    /// The best hit gives the credit: the one in the best sentence, then a literal one, then the first.
    private func measure(_ concept: CompiledConcept, _ alternatives: [CompiledAlternative]) -> ConceptMeasure
    {
        var best: (hit: AlternativeHit, worth: Double)?
        for alternative in alternatives {
            for hit in search.hits(of: alternative) where !isEcho(hit) {
                let worth = prose.worth[hit.sentence]
                guard let current = best else {
                    best = (hit, worth)
                    continue
                }
                let isBetter =
                    worth != current.worth
                    ? worth > current.worth : hit.isLiteral && !current.hit.isLiteral
                if isBetter { best = (hit, worth) }
            }
        }
        return ConceptMeasure(
            report: ConceptReport(
                id: concept.id, label: concept.label, weight: concept.weight, isRequired: concept.isRequired,
                credit: best?.worth ?? 0, how: best.map { $0.hit.isLiteral ? .phrase : .stem } ?? .missing,
                quote: best.map { text.quote(of: $0.hit.tokens) }),
            fullCredit: best == nil ? 0 : 1)
    }

    /// Whether the hit is made of the question's words alone, in a sentence that says little else.
    private func isEcho(_ hit: AlternativeHit) -> Bool {
        guard prose.isEcho[hit.sentence] else { return false }
        return hit.parts.joined().allSatisfy { index in
            let token = text.tokens[index]
            return !token.isContent || question.promptStems.contains(token.stem)
        }
    }
}

extension ParsedText {
    /// The bytes from the first token to the last.
    func quote(of tokens: ClosedRange<Int>) -> Quote {
        Quote(start: Int(self.tokens[tokens.lowerBound].start), end: Int(self.tokens[tokens.upperBound].end))
    }
}
