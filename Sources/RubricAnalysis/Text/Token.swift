/// One word, number or operator of a text.
struct Token {
    /// The first byte.
    let start: Int32
    /// The byte after the last.
    let end: Int32
    /// The lower-case form.
    let word: Lexicon.WordID
    /// The stem of the form.
    let stem: Lexicon.StemID
    /// What is known of the form.
    let traits: WordTraits
    /// Whether it is the later part of a word with hyphens or dots, or of a contraction.
    let isJoined: Bool
    /// Counts the clauses up to here; a negation reaches no further than its clause.
    let clause: Int32

    /// Whether it may carry the topic.
    var isContent: Bool { traits.isDisjoint(with: [.function, .symbol, .negator]) }
}

/// A sentence as a range of tokens and of bytes.
struct Sentence {
    /// The first byte, without leading space.
    let start: Int
    /// The byte after the last, with the closing mark.
    let end: Int
    /// Its tokens; never empty.
    let tokens: Range<Int>
}
