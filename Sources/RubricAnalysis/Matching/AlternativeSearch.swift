/// What one book's alternatives find in one text.
struct AlternativeSearch {
    private let text: ParsedText
    private let phraseHits: PhraseHits
    private let members: [Int]
    private let patterns: [AnswerPattern]
    private let negation: NegationScope

    /// A search over hits that were found already; patterns run when they are asked for.
    init(
        text: ParsedText, phraseHits: PhraseHits, members: [Int], patterns: [AnswerPattern],
        negation: NegationScope
    ) {
        self.text = text
        self.phraseHits = phraseHits
        self.members = members
        self.patterns = patterns
        self.negation = negation
    }

    /// All places where the alternative is said and not denied, in the order of the text.
    func hits(of alternative: CompiledAlternative) -> [AlternativeHit] {
        switch alternative {
        case .phrase(let number):
            guard phraseHits.count(number) > 0 else { return [] }
            return phraseHits[number].compactMap { $0.isDenied ? nil : hit(of: $0, and: []) }
        case .near(let places, let holdsNegation):
            return nearHits(places, holdsNegation: holdsNegation)
        case .pattern(let number, let holdsNegation):
            return patternHits(patterns[number], holdsNegation: holdsNegation)
        }
    }

    private func nearHits(_ places: Range<Int>, holdsNegation: Bool) -> [AlternativeHit] {
        let numbers = members[places]
        if numbers.contains(where: { phraseHits.count($0) == 0 }) { return [] }
        guard let rarest = numbers.min(by: { phraseHits.count($0) < phraseHits.count($1) }) else { return [] }
        var hits: [AlternativeHit] = []
        var lastSentence: Int32 = -1
        for anchor in phraseHits[rarest] {
            let sentence = text.sentenceOf[anchor.first]
            guard sentence != lastSentence else { continue }
            lastSentence = sentence
            let range = text.sentences[Int(sentence)].tokens
            let found = numbers.compactMap { number in
                phraseHits[number].first { range.contains($0.first) && (holdsNegation || !$0.isDenied) }
            }
            if found.count == numbers.count { hits.append(hit(of: found[0], and: found.dropFirst())) }
        }
        return hits
    }

    private func hit(of first: PhraseHits.Hit, and others: ArraySlice<PhraseHits.Hit>) -> AlternativeHit {
        var tokens = first.first...first.last
        var isLiteral = first.isLiteral
        for other in others {
            tokens = min(tokens.lowerBound, other.first)...max(tokens.upperBound, other.last)
            isLiteral = isLiteral && other.isLiteral
        }
        return AlternativeHit(
            tokens: tokens, part: first.first...first.last, others: others.map { $0.first...$0.last },
            isLiteral: isLiteral, sentence: Int(text.sentenceOf[tokens.lowerBound]))
    }

    private func patternHits(_ pattern: AnswerPattern, holdsNegation: Bool) -> [AlternativeHit] {
        pattern.matches(in: text.lowered).compactMap { bytes in
            guard let first = text.token(endingAfter: bytes.lowerBound),
                let last = text.token(endingAfter: bytes.upperBound - 1) ?? text.tokens.indices.last
            else { return nil }
            let sentence = Int(text.sentenceOf[first])
            let start = text.sentences[sentence].tokens.lowerBound
            if !holdsNegation, negation.denies(first, in: text.tokens, from: start) { return nil }
            let tokens = first...max(first, last)
            return AlternativeHit(
                tokens: tokens, part: tokens, others: [], isLiteral: true, sentence: sentence)
        }
    }
}
