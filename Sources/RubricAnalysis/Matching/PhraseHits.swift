/// Where the phrases of a book were found in one text.
///
/// All hits lie in one array, linked by phrase: a book has hundreds of phrases, and most are not in an answer.
struct PhraseHits {
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
        /// The same phrase's next hit; -1 for none.
        fileprivate var next: Int32 = -1

        /// A hit of the tokens from `first` to `last`.
        init(first: Int, last: Int, isLiteral: Bool, isDenied: Bool) {
            self.first = first
            self.last = last
            self.isLiteral = isLiteral
            self.isDenied = isDenied
        }
    }

    /// The hits of one phrase, in the order of the text.
    struct OfPhrase: Sequence, IteratorProtocol {
        fileprivate let hits: [Hit]
        fileprivate var at: Int32

        mutating func next() -> Hit? {
            guard at >= 0 else { return nil }
            let hit = hits[Int(at)]
            at = hit.next
            return hit
        }
    }

    private struct Chain {
        var first: Int32 = -1
        var last: Int32 = -1
        var count: Int32 = 0
    }

    private var chains: [Chain]
    private var hits: [Hit] = []

    /// Nothing found yet of so many phrases.
    init(phrases: Int) {
        chains = Array(repeating: Chain(), count: phrases)
    }

    /// The hits of a phrase.
    subscript(phrase: Int) -> OfPhrase { OfPhrase(hits: hits, at: chains[phrase].first) }

    /// How many hits a phrase has.
    func count(_ phrase: Int) -> Int { Int(chains[phrase].count) }

    /// Adds a hit, which must not stand before the phrase's others.
    mutating func append(_ hit: Hit, to phrase: Int) {
        let place = Int32(hits.count)
        hits.append(hit)
        if chains[phrase].count == 0 {
            chains[phrase].first = place
        } else {
            hits[Int(chains[phrase].last)].next = place
        }
        chains[phrase].last = place
        chains[phrase].count += 1
    }
}
