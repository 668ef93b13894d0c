/// Tells real words in random order from sentences, by pairs of small words that English does not put side by side:
/// "the of", "we the", "of was".
struct WordOrder {
    /// So many such pairs, and ...
    static let leastBreaks = 2
    /// ... so many of the pairs looked at: in the bank's written answers no sentence has two, shuffled one pair in five is such.
    static let leastShare = 0.08

    /// So many in a whole text, and so much of its pairs: none of 1,274 written answers has as many, of the same words
    /// in random order 24 in 25 do.
    static let leastBreaksOfText = 3
    /// The share of a text's pairs.
    static let leastShareOfText = 0.05

    private var pairs = 0
    private var breaks = 0
    private var last: WordTraits = []
    private var lastWord: Lexicon.WordID = -1
    private var lastClause: Int32 = -1

    /// Reads the next token of a sentence; with `isName` it is a letter that names something: "event A is".
    mutating func add(_ token: Token, isName: Bool) {
        let traits = isName ? [] : token.traits
        // What a comma parts stands side by side only on paper.
        if token.clause != lastClause, !traits.contains(.clauseBreak) { last = [] }
        defer {
            last = token.isJoined ? [] : traits
            lastWord = token.word
            lastClause = token.clause
        }
        // "I I went" stammers, and is in order.
        guard !token.isJoined, token.word != lastWord else { return }
        if last.contains(.article) {
            pairs += 1
            if !traits.isDisjoint(with: [.glue, .preposition]) { breaks += 1 }
        } else if last.contains(.preposition) {
            pairs += 1
            if !traits.isDisjoint(with: [.subject, .finite, .preposition, .coordinator]) { breaks += 1 }
        } else if last.contains(.subject) {
            pairs += 1
            if !traits.isDisjoint(with: [.article, .preposition, .subject]) { breaks += 1 }
        } else if last.contains(.finite) {
            pairs += 1
            if traits.contains(.finite) { breaks += 1 }
        } else if last.contains(.coordinator) {
            pairs += 1
            if traits.contains(.coordinator) { breaks += 1 }
        }
    }

    /// Takes in what was counted in another sentence of the text.
    mutating func add(_ other: WordOrder) {
        pairs += other.pairs
        breaks += other.breaks
    }

    /// Whether all that was read, taken as a text, holds no sentences.
    var isBrokenText: Bool {
        breaks >= Self.leastBreaksOfText && Double(breaks) >= Self.leastShareOfText * Double(pairs)
    }

    /// Whether what was read is no sentence.
    var isBroken: Bool {
        breaks >= Self.leastBreaks && Double(breaks) >= Self.leastShare * Double(pairs)
    }
}

extension ParsedText {
    /// Whether a token inside a sentence is a name in capitals and no small word: "event A", "each IS".
    func isLetterName(_ token: Token, in sentence: Sentence) -> Bool {
        let (first, last) = (bytes[Int(token.start)], bytes[Int(token.end) - 1])
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        guard Int(token.start) > sentence.start, token.end - token.start <= 4, capitals.contains(first),
            capitals.contains(last)
        else { return false }
        return token.end - token.start > 1 || first == UInt8(ascii: "A")
    }
}
