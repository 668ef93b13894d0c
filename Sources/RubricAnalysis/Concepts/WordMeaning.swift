/// Where the words of one lexicon stand in the table of word vectors; each is looked up once.
final class WordMeaning {
    /// The table.
    let vectors: WordVectors

    private static let unknown: Int32 = -1
    private static let none: Int32 = -2

    private let lexicon: Lexicon
    // Nothing here calls out while it changes these, and an analyser stays on its thread.
    @exclusivity(unchecked) private var rows: [Int32] = []

    /// The places of this lexicon's words.
    init(_ vectors: WordVectors, lexicon: Lexicon) {
        self.vectors = vectors
        self.lexicon = lexicon
    }

    /// The row of a word, or else of its stem; nil where the table has neither.
    func row(of word: Lexicon.WordID) -> Int? {
        let index = Int(word)
        if index >= rows.count {
            rows += Array(repeating: Self.unknown, count: max(lexicon.count, index + 1) - rows.count)
        }
        if rows[index] == Self.unknown {
            let found =
                vectors.row(of: lexicon.form(word)) ?? vectors.row(of: lexicon.form(lexicon.stem(of: word)))
            rows[index] = found.map { Int32($0) } ?? Self.none
        }
        return rows[index] >= 0 ? Int(rows[index]) : nil
    }
}
