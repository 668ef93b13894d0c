import InterviewModel

/// Makes concepts of a model answer where a rubric has none: one for each sentence or long clause.
///
/// A word's weight stands for its rarity: words of the question and function words have none, very frequent
/// words little.
struct ConceptDerivation {
    /// A clause with this many content words is a concept of its own; smaller ones join the one before.
    static let wordsPerConcept = 5
    /// The weight of a very frequent word beside 1 for the rest.
    static let commonWeight = 0.6
    /// The weight of a number.
    static let numberWeight = 0.6

    private let lexicon: Lexicon
    private let promptStems: WordSet

    /// A derivation that leaves the question's own words out.
    init(lexicon: Lexicon, promptStems: WordSet) {
        self.lexicon = lexicon
        self.promptStems = promptStems
    }

    /// The concepts of a model answer, `part-1` and on; empty where it holds no content word.
    func concepts(of reference: String) -> [CompiledConcept] {
        let text = ParsedText(reference, lexicon: lexicon)
        let derived = concepts(of: text, without: promptStems)
        // A model answer that only repeats the question leaves nothing but the question's words.
        return derived.isEmpty ? concepts(of: text, without: []) : derived
    }

    private func concepts(of text: ParsedText, without excluded: WordSet) -> [CompiledConcept] {
        var seen = excluded
        var groups: [(words: [CompiledConcept.RecallWord], tokens: ClosedRange<Int>)] = []
        var sentenceOfGroup: Int32 = -1
        var clauseOfGroup: Int32 = -1
        for (index, token) in text.tokens.enumerated() {
            let isNewSentence = text.sentenceOf[index] != sentenceOfGroup
            let isNewClause = token.clause != clauseOfGroup
            let lastCount = groups.last?.words.count ?? 0
            if groups.isEmpty || (isNewSentence && lastCount >= 2)
                || (isNewClause && lastCount >= Self.wordsPerConcept)
            {
                groups.append(([], index...index))
            }
            sentenceOfGroup = text.sentenceOf[index]
            clauseOfGroup = token.clause
            let last = groups.count - 1
            groups[last].tokens = groups[last].tokens.lowerBound...index
            if token.isContent, !seen.contains(token.stem) {
                seen.insert(token.stem)
                groups[last].words.append(word(token))
            }
        }
        groups.removeAll { $0.words.isEmpty }
        return groups.enumerated().map { number, group in
            CompiledConcept(
                id: ConceptID(rawValue: "part-\(number + 1)"), label: label(group.tokens, in: text),
                weight: group.words.reduce(0) { $0 + $1.weight }, isRequired: true, test: .recall(group.words)
            )
        }
    }

    private func word(_ token: Token) -> CompiledConcept.RecallWord {
        let weight =
            token.traits.contains(.common)
            ? Self.commonWeight : token.traits.contains(.digits) ? Self.numberWeight : 1
        return CompiledConcept.RecallWord(
            stem: token.stem, letters: Array(lexicon.form(token.stem)), weight: weight)
    }

    /// The words themselves, at most twelve, on one line.
    private func label(_ range: ClosedRange<Int>, in text: ParsedText) -> String {
        let last = min(range.upperBound, range.lowerBound + 11)
        let bytes = text.bytes[Int(text.tokens[range.lowerBound].start)..<Int(text.tokens[last].end)]
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return words.joined(separator: " ") + (last < range.upperBound ? " ..." : "")
    }
}
