/// What one book's alternatives find in one text.
struct AlternativeSearch {
    private let text: ParsedText
    private let phraseHits: [[PhraseBook.Hit]]
    private let patterns: [AnswerPattern?]
    private let negation: NegationScope

    /// A search over hits that were found already; patterns run when they are asked for.
    init(
        text: ParsedText, phraseHits: [[PhraseBook.Hit]], patterns: [AnswerPattern?], negation: NegationScope
    ) {
        self.text = text
        self.phraseHits = phraseHits
        self.patterns = patterns
        self.negation = negation
    }

    /// All places where the alternative is said and not denied, in the order of the text.
    func hits(of alternative: CompiledAlternative) -> [AlternativeHit] {
        switch alternative {
        case .phrase(let number):
            guard !phraseHits[number].isEmpty else { return [] }
            return phraseHits[number].filter { !$0.isDenied }.map { hit(of: [$0]) }
        case .near(let numbers, let holdsNegation):
            return nearHits(numbers, holdsNegation: holdsNegation)
        case .pattern(let number, let holdsNegation):
            return patterns[number].map { patternHits($0, holdsNegation: holdsNegation) } ?? []
        }
    }

    private func nearHits(_ numbers: [Int], holdsNegation: Bool) -> [AlternativeHit] {
        if numbers.contains(where: { phraseHits[$0].isEmpty }) { return [] }
        guard let rarest = numbers.min(by: { phraseHits[$0].count < phraseHits[$1].count }) else { return [] }
        var found: [AlternativeHit] = []
        var lastSentence: Int32 = -1
        for anchor in phraseHits[rarest] {
            let sentence = text.sentenceOf[anchor.first]
            guard sentence != lastSentence else { continue }
            lastSentence = sentence
            let range = text.sentences[Int(sentence)].tokens
            let members = numbers.compactMap { number in
                phraseHits[number].first { range.contains($0.first) && (holdsNegation || !$0.isDenied) }
            }
            if members.count == numbers.count { found.append(hit(of: members)) }
        }
        return found
    }

    private func hit(of members: [PhraseBook.Hit]) -> AlternativeHit {
        let parts = members.map { $0.first...$0.last }
        let first = parts.map(\.lowerBound).min() ?? 0
        let last = parts.map(\.upperBound).max() ?? first
        return AlternativeHit(
            tokens: first...last, parts: parts, isLiteral: members.allSatisfy(\.isLiteral),
            sentence: Int(text.sentenceOf[first]))
    }

    private func patternHits(_ pattern: AnswerPattern, holdsNegation: Bool) -> [AlternativeHit] {
        pattern.matches(in: text.lowered).compactMap { bytes in
            guard let first = token(endingAfter: bytes.lowerBound),
                let last = token(endingAfter: bytes.upperBound - 1) ?? text.tokens.indices.last
            else { return nil }
            let sentence = Int(text.sentenceOf[first])
            let start = text.sentences[sentence].tokens.lowerBound
            if !holdsNegation, negation.denies(first, in: text.tokens, from: start) { return nil }
            let tokens = first...max(first, last)
            return AlternativeHit(tokens: tokens, parts: [tokens], isLiteral: true, sentence: sentence)
        }
    }

    /// The first token that ends after the byte, by halving.
    private func token(endingAfter byte: Int) -> Int? {
        var low = 0
        var high = text.tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(text.tokens[middle].end) > byte { high = middle } else { low = middle + 1 }
        }
        return low < text.tokens.count ? low : nil
    }
}
