import InterviewModel

/// Measures derived concepts: how many of a clause's words the answer meets, each by its rarity.
struct StemRecall {
    /// Nobody repeats a model answer word for word: this share of a clause's words is all of it.
    static let fullRecall = 0.5
    /// A word met by a near spelling or a longer form.
    static let nearWorth = 0.9
    /// A word that the answer denies.
    static let deniedWorth = 0.5
    /// Below this a concept counts as missing.
    static let leastCredit = 0.4

    private struct Place {
        var worth: Double
        var token: Int
    }

    private let text: ParsedText
    private var places: [Lexicon.StemID: Place] = [:]
    private var byFirstLetter: [[(stem: Lexicon.StemID, letters: ArraySlice<UInt8>)]] = []

    /// Reads the answer once; does nothing where no derived concept needs it.
    init(text: ParsedText, prose: ProseQuality, lexicon: Lexicon, isNeeded: Bool) {
        self.text = text
        guard isNeeded else { return }
        let negation = lexicon.negation
        byFirstLetter = Array(repeating: [], count: 256)
        for (index, token) in text.tokens.enumerated() where token.isContent {
            let sentence = Int(text.sentenceOf[index])
            let start = text.sentences[sentence].tokens.lowerBound
            let isDenied = negation.denies(index, in: text.tokens, from: start)
            let worth = prose.worth[sentence] * (isDenied ? Self.deniedWorth : 1)
            if let known = places[token.stem] {
                if worth > known.worth { places[token.stem] = Place(worth: worth, token: index) }
            } else {
                places[token.stem] = Place(worth: worth, token: index)
                let letters = lexicon.form(token.stem)
                if letters.count >= 4, let first = letters.first {
                    byFirstLetter[Int(first)].append((token.stem, letters))
                }
            }
        }
    }

    /// How far the answer meets a concept's words.
    func measure(_ concept: CompiledConcept, _ words: [CompiledConcept.RecallWord]) -> ConceptMeasure {
        var met = 0.0
        var metByWorth = 0.0
        var isExact = true
        var bySentence: [Int32: Double] = [:]
        for word in words {
            guard let (place, share) = place(of: word) else { continue }
            if share < 1 { isExact = false }
            met += word.weight * share
            metByWorth += word.weight * share * place.worth
            bySentence[text.sentenceOf[place.token], default: 0] += word.weight
        }
        let full = Self.credit(met / concept.weight)
        let credit = Self.credit(metByWorth / concept.weight)
        let best = bySentence.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        let isMissing = full < Self.leastCredit
        return ConceptMeasure(
            report: ConceptReport(
                id: concept.id, label: concept.label, weight: concept.weight, isRequired: concept.isRequired,
                credit: isMissing ? 0 : credit, how: isMissing ? .missing : isExact ? .stem : .similar,
                quote: isMissing
                    ? nil
                    : best.map { number, _ in
                        Quote(start: text.sentences[Int(number)].start, end: text.sentences[Int(number)].end)
                    }),
            fullCredit: isMissing ? 0 : full)
    }

    private static func credit(_ recall: Double) -> Double { min(1, (recall / fullRecall).squareRoot()) }

    private func place(of word: CompiledConcept.RecallWord) -> (Place, Double)? {
        if let place = places[word.stem] { return (place, 1) }
        guard word.letters.count >= 4, let first = word.letters.first else { return nil }
        for (stem, letters) in byFirstLetter[Int(first)] where NearSpelling.isNear(word.letters[...], letters)
        {
            if let place = places[stem] { return (place, Self.nearWorth) }
        }
        return nil
    }
}
