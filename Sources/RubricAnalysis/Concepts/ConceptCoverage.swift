import InterviewModel

/// Looks for a question's concepts in an answer.
struct ConceptCoverage {
    private let question: CompiledQuestion
    private let text: ParsedText
    private let prose: ProseQuality
    private let search: AlternativeSearch
    private let recall: StemRecall?
    private let runs: TermRuns

    /// Reads the answer once; `runs` are its stretches of the question's terms.
    init(
        _ question: CompiledQuestion, text: ParsedText, prose: ProseQuality, runs: TermRuns, lexicon: Lexicon
    ) {
        self.runs = runs
        self.question = question
        self.text = text
        self.prose = prose
        search = question.book.search(text)
        recall = question.recall.map {
            StemRecall(
                text: text, prose: prose, book: $0, promptStems: question.promptStems, lexicon: lexicon,
                mayList: question.asksForList)
        }
    }

    /// The measures in the rubric's order.
    func measures() -> [ConceptMeasure] {
        let hits = question.concepts.map { concept -> [AlternativeHit] in
            guard case .alternatives(let alternatives) = concept.test else { return [] }
            var found: [AlternativeHit] = []
            for alternative in alternatives {
                for hit in search.hits(of: alternative) where !isEcho(hit) { found.append(hit) }
            }
            return found
        }
        let worth = HitWorth(prose: prose, runs: runs, hits: hits)
        let best = hits.map { Self.best($0, worth) }
        let listed = enumerated(best, worth)
        return question.concepts.indices.map { index in
            let concept = question.concepts[index]
            if let recall, case .recall(let words) = concept.test { return recall.measure(concept, words) }
            guard let (hit, plain) = best[index] else { return measure(concept, nil, credit: 0) }
            return measure(concept, hit, credit: worth.isListed(hit) ? max(plain, listed) : plain)
        }
    }

    /// What a concept in a list is worth: all where as many others are explained in sentences.
    private func enumerated(_ best: [(hit: AlternativeHit, worth: Double)?], _ worth: HitWorth) -> Double {
        var explained = 0
        var named = 0
        for (concept, found) in zip(question.concepts, best) where concept.isRequired {
            guard let found else { continue }
            if worth.isListed(found.hit) { named += 1 } else if found.worth == 1 { explained += 1 }
        }
        guard named > 0 else { return 0 }
        let share = min(1, Double(explained) / Double(named))
        return ProseQuality.listWorth + (1 - ProseQuality.listWorth) * share
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

    /// The hit that gives the credit: the one worth most, then a literal one, then the first.
    private static func best(
        _ hits: [AlternativeHit], _ worth: HitWorth
    ) -> (hit: AlternativeHit, worth: Double)? {
        var best: (hit: AlternativeHit, worth: Double)?
        for hit in hits {
            let plain = worth.plain(hit)
            guard let current = best else {
                best = (hit, plain)
                continue
            }
            let isBetter =
                plain != current.worth ? plain > current.worth : hit.isLiteral && !current.hit.isLiteral
            if isBetter { best = (hit, plain) }
        }
        return best
    }

    private func measure(_ concept: CompiledConcept, _ hit: AlternativeHit?, credit: Double) -> ConceptMeasure
    {
        ConceptMeasure(
            report: ConceptReport(
                id: concept.id, label: concept.label, weight: concept.weight, isRequired: concept.isRequired,
                credit: credit, how: hit.map { $0.isLiteral ? .phrase : .stem } ?? .missing,
                quote: hit.map { text.quote(of: $0.tokens) }),
            fullCredit: hit == nil ? 0 : 1)
    }

    /// Whether the hit is made of the question's words alone, in a sentence that says little else.
    private func isEcho(_ hit: AlternativeHit) -> Bool {
        guard prose.isEcho[hit.sentence] else { return false }
        return hit.allParts { part in
            part.allSatisfy { index in
                let token = text.tokens[index]
                return !token.isContent || question.promptStems.contains(token.stem)
            }
        }
    }
}
