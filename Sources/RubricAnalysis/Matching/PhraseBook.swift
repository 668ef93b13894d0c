/// Many phrases, found in one pass over a text.
struct PhraseBook {
    /// Where a phrase was found.
    struct Hit {
        /// The first token.
        let first: Int
        /// The last token.
        let last: Int
        /// Whether it stands there word for word.
        let isLiteral: Bool
        /// Whether a negation denies it.
        let isDenied: Bool
    }

    /// No more hits of one phrase are kept: a megabyte of one word stays cheap, and no rule needs more.
    static let hitLimit = 256

    private struct Link {
        let phrase: Int
        /// The link before it in its chain; -1 for none.
        let before: Int
        /// The bits of the stems that its second place may begin with; all where there is none.
        let second: UInt64
    }

    private var phrases = PhraseTable()
    private var firstStems = WordTable()
    /// For each first stem, by its place, the last link of the chain of phrases that may begin with it.
    private var chains: [Int] = []
    private var links: [Link] = []
    private var known: [String: Int] = [:]
    private let keepsTense: Bool

    /// An empty book; with `keepsTense` its phrases tell "had" from "have".
    init(keepsTense: Bool = false) {
        self.keepsTense = keepsTense
    }

    /// Adds a phrase and returns its number; the same phrase is kept once. Nil where there is no word in it.
    mutating func add(_ source: String, lexicon: Lexicon) -> Int? {
        if let number = known[source] { return number }
        guard let phrase = CompiledPhrase(source, lexicon: lexicon, keepsTense: keepsTense) else {
            return nil
        }
        let number = phrases.count
        phrases.add(phrase)
        known[source] = number
        let second = phrases.secondStems(number)
        for stem in Set(phrase.firstStems) {
            let place = firstStems.add(stem)
            if place == chains.count { chains.append(-1) }
            links.append(Link(phrase: number, before: chains[place], second: second))
            chains[place] = links.count - 1
        }
        return number
    }

    /// The hits of each phrase, in the order of the text.
    func hits(in text: ParsedText, negation: NegationScope) -> [[Hit]] {
        var hits = [[Hit]](repeating: [], count: phrases.count)
        text.tokens.withUnsafeBufferPointer { tokens in
            for sentence in text.sentences { find(in: sentence, tokens, text, negation, &hits) }
        }
        return hits
    }

    private func find(
        in sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ text: ParsedText,
        _ negation: NegationScope, _ hits: inout [[Hit]]
    ) {
        // Most phrases that could begin here go on with a stem that is not in the sentence at all.
        var stems: UInt64 = 0
        for at in sentence.tokens { stems |= PhraseTable.bit(tokens[at].stem) }
        for at in sentence.tokens {
            guard let place = firstStems[tokens[at].stem] else { continue }
            var link = chains[place]
            while link >= 0 {
                let (number, second) = (links[link].phrase, links[link].second)
                link = links[link].before
                guard second & stems != 0,
                    let (last, literal) = phrases.match(
                        number, at: at, in: tokens, upTo: sentence.tokens.upperBound),
                    hits[number].count < Self.hitLimit
                else { continue }
                let isDenied =
                    !phrases.holdsNegation(number)
                    && Self.isDenied(at...last, sentence.tokens.lowerBound, text.tokens, negation)
                hits[number].append(Hit(first: at, last: last, isLiteral: literal, isDenied: isDenied))
            }
        }
    }

    /// Denied from in front, or by a "not" among the words that stand between its own.
    private static func isDenied(
        _ range: ClosedRange<Int>, _ start: Int, _ tokens: [Token], _ negation: NegationScope
    ) -> Bool {
        if negation.denies(range.lowerBound, in: tokens, from: start) { return true }
        return range.count > 1 && range.dropFirst().contains { tokens[$0].traits.contains(.negator) }
    }
}
