/// Many phrases, found in one pass over a text.
struct PhraseBook {
    /// No more hits of one phrase are kept: a megabyte of one word stays cheap, and no rule needs more.
    static let hitLimit = 256

    private struct Link {
        let phrase: Int32
        /// The link before it in its chain; -1 for none.
        var before: Int32
        /// The bits of the stems that its second place may begin with; all where there is none.
        let second: UInt64
        /// The first way of filling its first place that begins with the stem.
        let option: Int32
        /// The form of that way where it is a single word and all of the phrase, so that the stem decides; else -1.
        let only: Lexicon.WordID
    }

    private var phrases = PhraseTable()
    private var firstStems = WordTable()
    /// For each first stem, by its place, the last link of the chain of phrases that may begin with it.
    private var chains: [Int32] = []
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
        for (option, stem) in phrase.firstStems.enumerated()
        where !phrase.firstStems[..<option].contains(stem) {
            let place = firstStems.add(stem)
            if place == chains.count { chains.append(-1) }
            links.append(
                Link(
                    phrase: Int32(number), before: chains[place], second: second, option: Int32(option),
                    only: phrase.onlyWord(option) ?? -1))
            chains[place] = Int32(links.count - 1)
        }
        return number
    }

    /// Puts the links of each chain side by side, so that following them waits for memory once only. To be called
    /// when all phrases are there.
    mutating func arrange() {
        var arranged: [Link] = []
        arranged.reserveCapacity(links.count)
        for place in chains.indices {
            var link = chains[place]
            chains[place] = Int32(arranged.count)
            while link >= 0 {
                arranged.append(links[Int(link)])
                link = links[Int(link)].before
                arranged[arranged.count - 1].before = link < 0 ? -1 : Int32(arranged.count)
            }
        }
        links = arranged
    }

    /// The hits of each phrase.
    func hits(in text: ParsedText, negation: NegationScope) -> PhraseHits {
        var hits = PhraseHits(phrases: phrases.count)
        text.tokens.withUnsafeBufferPointer { tokens in
            for sentence in text.sentences { find(in: sentence, tokens, text, negation, &hits) }
        }
        return hits
    }

    private func find(
        in sentence: Sentence, _ tokens: UnsafeBufferPointer<Token>, _ text: ParsedText,
        _ negation: NegationScope, _ hits: inout PhraseHits
    ) {
        // Most phrases that could begin here go on with a stem that is not in the sentence at all.
        var stems: UInt64 = 0
        for at in sentence.tokens { stems |= PhraseTable.bit(tokens[at].stem) }
        for at in sentence.tokens {
            guard let place = firstStems[tokens[at].stem] else { continue }
            var link = chains[place]
            while link >= 0 {
                let this = links[Int(link)]
                let number = Int(this.phrase)
                link = this.before
                guard this.second & stems != 0,
                    let (last, literal) = this.only >= 0
                        ? (at, tokens[at].word == this.only)
                        : phrases.match(
                            number, from: Int(this.option), at: at, in: tokens,
                            upTo: sentence.tokens.upperBound),
                    hits.count(number) < Self.hitLimit
                else { continue }
                let isDenied =
                    !phrases.holdsNegation(number)
                    && Self.isDenied(at...last, sentence.tokens.lowerBound, text.tokens, negation)
                hits.append(
                    PhraseHits.Hit(first: at, last: last, isLiteral: literal, isDenied: isDenied), to: number)
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
