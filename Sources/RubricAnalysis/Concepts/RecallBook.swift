/// The words of a question's derived concepts, and how far any word of an answer meets each of them.
///
/// What one answer's word is worth is kept for the next answer: a class of students uses the same words.
final class RecallBook {
    /// All words of all concepts, one after the other.
    let words: [RecallWord]

    /// A word that is met by its own stem.
    static let whole: UInt8 = 250
    /// A word met by less than this is not met.
    static let least: UInt8 = 10
    /// More frequent words than this, about the first 2,000 of English, mean too little to stand for another.
    static let leastRarity = 0.68
    /// A word met by this much is what the sentence is about.
    static let strong: UInt8 = 100
    /// A word met by a near spelling or a longer form.
    static let nearWorth = 0.9
    /// A word met by one that means the same; by a less like one it is met less.
    static let likeWorth = 0.9
    /// Two ramps of the cosine, whose mean counts. The first is for words of one field, the second for words
    /// that can stand for each other; chosen on three sets of graded answers, on all of which other ramps
    /// between 0.3 and 0.9 do within 0.02 as well.
    static func climbed(_ cosine: Double) -> Double {
        func ramp(_ foot: Double, _ top: Double) -> Double { min(1, max(0, (cosine - foot) / (top - foot))) }
        return (ramp(0.3, 0.7) + ramp(0.55, 0.9)) / 2
    }

    /// Words of answers that are kept; a book is begun anew after so many.
    private static let limit = 8192

    /// How far an answer's word meets one of the book's.
    struct Share {
        /// The place of the book's word.
        let word: Int32
        /// How far, in parts of `whole`, from `least` on.
        let value: UInt8
    }

    private let meaning: WordMeaning?
    private let lexicon: Lexicon
    // Nothing here calls out while it changes these, and an analyser stays on its thread.
    @exclusivity(unchecked) private var slots: [Int32] = []
    @exclusivity(unchecked) private var shares: [Share] = []
    @exclusivity(unchecked) private var ends: [Int32] = []
    @exclusivity(unchecked) private var bests: [UInt8] = []
    @exclusivity(unchecked) private var used = 0
    @exclusivity(unchecked) private var seenIn: [UInt32] = []
    @exclusivity(unchecked) private var answer: UInt32 = 0

    /// A book of these words.
    init(_ words: [RecallWord], meaning: WordMeaning?, lexicon: Lexicon) {
        self.words = words
        self.meaning = meaning
        self.lexicon = lexicon
    }

    /// Begins the next answer.
    func beginAnswer() {
        answer &+= 1
        if used > Self.limit {
            slots = []
            shares = []
            ends = []
            bests = []
            used = 0
        }
        let missing = lexicon.count - slots.count
        if missing > 0 { slots += Array(repeating: -1, count: missing) }
        if lexicon.count > seenIn.count {
            seenIn += Array(repeating: 0, count: lexicon.count - seenIn.count)
        }
    }

    /// Whether this answer has not had the word before.
    func isFirst(_ word: Lexicon.WordID) -> Bool {
        if seenIn[Int(word)] == answer { return false }
        seenIn[Int(word)] = answer
        return true
    }

    /// How far a word meets the one of `words` that it meets best, in parts of `whole`.
    func best(_ token: Token) -> UInt8 { bests[slot(of: token)] }

    /// Calls `body` with those of `words` that a word meets at all, in their order, and how far.
    @inline(__always) func withShares(of token: Token, _ body: (UnsafeBufferPointer<Share>) -> Void) {
        let slot = slot(of: token)
        let range = (slot > 0 ? Int(ends[slot - 1]) : 0)..<Int(ends[slot])
        guard !range.isEmpty else { return }
        shares.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    private func slot(of token: Token) -> Int {
        let word = Int(token.word)
        if slots[word] < 0 {
            slots[word] = Int32(used)
            used += 1
            var best: UInt8 = 0
            for (number, wanted) in words.enumerated() {
                let value = Self.parts(share(of: token, wanted))
                if value >= Self.least { shares.append(Share(word: Int32(number), value: value)) }
                best = max(best, value)
            }
            ends.append(Int32(shares.count))
            bests.append(best)
        }
        return Int(slots[word])
    }

    private func share(of token: Token, _ word: RecallWord) -> Double {
        if token.stem == word.stem { return 1 }
        let letters = lexicon.form(token.stem)
        if letters.count >= 4, word.letters.count >= 4, letters.first == word.letters.first,
            NearSpelling.isNear(word.letters[...], letters)
        {
            return Self.nearWorth
        }
        guard let meaning, let wanted = word.row, let row = meaning.row(of: token.word),
            meaning.vectors.rarity(row) >= Self.leastRarity
        else { return 0 }
        return Self.likeWorth * Self.climbed(meaning.vectors.likeness(row, wanted))
    }

    private static func parts(_ share: Double) -> UInt8 { UInt8((share * Double(whole)).rounded()) }
}
