/// What is known of a word form without its context; worked out once for each form.
struct WordTraits: OptionSet, Sendable {
    /// The traits as bits.
    let rawValue: UInt32

    /// Articles, pronouns, prepositions, auxiliaries and the like: words that carry no topic.
    static let function = WordTraits(rawValue: 1 << 0)
    /// The function words that make a sentence of its words; a pasted list of terms has few.
    static let glue = WordTraits(rawValue: 1 << 1)
    /// `a`, `an`, `the`: left out of phrases altogether.
    static let article = WordTraits(rawValue: 1 << 2)
    /// `not`, `never`, `without` and the like.
    static let negator = WordTraits(rawValue: 1 << 3)
    /// A conjunction at which the reach of a negation ends.
    static let clauseBreak = WordTraits(rawValue: 1 << 4)
    /// I, me, my, mine, myself.
    static let firstSingular = WordTraits(rawValue: 1 << 5)
    /// We, us, our, ours, ourselves.
    static let firstPlural = WordTraits(rawValue: 1 << 6)
    /// A past form of a verb that says what somebody did.
    static let pastDeed = WordTraits(rawValue: 1 << 7)
    /// A verb that tells of an effect: grew, fell, saved.
    static let outcome = WordTraits(rawValue: 1 << 8)
    /// Starts with a digit.
    static let digits = WordTraits(rawValue: 1 << 9)
    /// A number written as a word, `two` and above; `one` is too often a pronoun.
    static let numberWord = WordTraits(rawValue: 1 << 10)
    /// An operator such as `==`; no word at all.
    static let symbol = WordTraits(rawValue: 1 << 11)
    /// A word so frequent in English that it tells little of any topic.
    static let common = WordTraits(rawValue: 1 << 12)
    /// `and`, `or`: they join terms in a list as well as in a sentence.
    static let coordinator = WordTraits(rawValue: 1 << 13)
    /// A contraction typed without its apostrophe: `dont`. No token has it, since these become two.
    static let contraction = WordTraits(rawValue: 1 << 14)
    /// A word that a question begins with: an auxiliary or "what".
    static let asking = WordTraits(rawValue: 1 << 15)
    /// A preposition that a noun follows; "to" may be followed by a verb and is none here.
    static let preposition = WordTraits(rawValue: 1 << 16)
    /// A pronoun that only begins a clause: `I`, `we`, `he`, `she`, `they`.
    static let subject = WordTraits(rawValue: 1 << 17)
    /// A form that only stands behind its subject: `is`, `was`, `had`.
    static let finite = WordTraits(rawValue: 1 << 18)
    /// A past form of an auxiliary, or of a verb that says how something was.
    static let past = WordTraits(rawValue: 1 << 19)
}
