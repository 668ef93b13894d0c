import InterviewModel

/// Makes concepts of a model answer where a rubric has none: one for each sentence or long clause.
///
/// A word's weight stands for its rarity: words of the question and function words have none, very frequent
/// words little. The table of word vectors knows how rare a word is; without it a list tells the most frequent.
struct ConceptDerivation {
    /// A clause with this many content words is a concept of its own; smaller ones join the one before.
    static let wordsPerConcept = 5
    /// The weight of a very frequent word beside 1 for the rest.
    static let commonWeight = 0.6
    /// The weight of a number.
    static let numberWeight = 0.6

    private let lexicon: Lexicon
    private let promptStems: WordSet
    private let meaning: WordMeaning?

    /// Concepts, and the words that their ranges are of.
    typealias Derived = (concepts: [CompiledConcept], words: [RecallWord])

    /// A derivation that leaves the question's own words out.
    init(lexicon: Lexicon, promptStems: WordSet, meaning: WordMeaning?) {
        self.lexicon = lexicon
        self.promptStems = promptStems
        self.meaning = meaning
    }

    /// The concepts of a model answer, `part-1` and on; empty where it holds no content word.
    func concepts(of reference: String) -> Derived {
        let text = ParsedText(reference, lexicon: lexicon)
        let derived = concepts(of: text, without: promptStems)
        // A model answer that only repeats the question leaves nothing but the question's words.
        return derived.concepts.isEmpty ? concepts(of: text, without: []) : derived
    }

    private struct Group {
        var words: [RecallWord] = []
        let first: Int
        var last: Int
    }

    private func concepts(of text: ParsedText, without excluded: WordSet) -> Derived {
        var seen = excluded
        var groups: [Group] = []
        var sentenceOfGroup: Int32 = -1
        var clauseOfGroup: Int32 = -1
        for (index, token) in text.tokens.enumerated() {
            let isNewSentence = text.sentenceOf[index] != sentenceOfGroup
            let isNewClause = token.clause != clauseOfGroup
            let lastCount = groups.last?.words.count ?? 0
            if groups.isEmpty || (isNewSentence && lastCount >= 2)
                || (isNewClause && lastCount >= Self.wordsPerConcept)
            {
                groups.append(Group(first: index, last: index))
            }
            sentenceOfGroup = text.sentenceOf[index]
            clauseOfGroup = token.clause
            let last = groups.count - 1
            groups[last].last = index
            if token.isContent, !seen.contains(token.stem) {
                seen.insert(token.stem)
                groups[last].words.append(word(token))
            }
        }
        groups.removeAll { $0.words.isEmpty }
        var words: [RecallWord] = []
        let concepts = groups.enumerated().map { number, group in
            words += group.words
            return CompiledConcept(
                id: ConceptID(rawValue: "part-\(number + 1)"),
                label: label(group.first...group.last, in: text),
                weight: group.words.reduce(0) { $0 + $1.weight }, isRequired: true,
                test: .recall((words.count - group.words.count)..<words.count))
        }
        return (concepts, words)
    }

    private func word(_ token: Token) -> RecallWord {
        let row = meaning?.row(of: token.word)
        return RecallWord(
            stem: token.stem, letters: Array(lexicon.form(token.stem)), weight: weight(token, row), row: row)
    }

    private func weight(_ token: Token, _ row: Int?) -> Double {
        if token.traits.contains(.digits) { return Self.numberWeight }
        if let meaning, let row { return meaning.vectors.rarity(row) }
        return token.traits.contains(.common) ? Self.commonWeight : 1
    }

    /// The words themselves, at most twelve, on one line.
    private func label(_ range: ClosedRange<Int>, in text: ParsedText) -> String {
        let last = min(range.upperBound, range.lowerBound + 11)
        let bytes = text.bytes[Int(text.tokens[range.lowerBound].start)..<Int(text.tokens[last].end)]
        return oneLine(bytes) + (last < range.upperBound ? " ..." : "")
    }

    private func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        // Only text beyond ASCII has to be taken apart character by character, which takes many times as long.
        let words =
            bytes.allSatisfy { $0 < 0x80 }
            ? text.utf8.split { $0 == 32 || 9...13 ~= $0 }.map(Substring.init)
            : text.split(whereSeparator: \.isWhitespace)
        var line = ""
        for word in words {
            if !line.isEmpty { line += " " }
            line += String(word)
        }
        return line
    }
}
