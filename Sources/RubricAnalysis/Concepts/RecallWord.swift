/// A word of a concept that was derived from a model answer.
struct RecallWord {
    /// The word's stem.
    let stem: Lexicon.StemID
    /// The letters of the stem, for telling slips of spelling.
    let letters: [UInt8]
    /// How much it tells, above 0.
    let weight: Double
    /// Its row in the table of word vectors; nil without a table, or where the table lacks it.
    let row: Int?
}
