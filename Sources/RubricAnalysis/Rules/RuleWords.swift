/// Classes of words that only rules ask for, by the word's number; worked out once for a lexicon.
struct RuleWords {
    /// The classes as bits.
    struct Kinds: OptionSet {
        /// The bits.
        let rawValue: UInt8

        /// Says that there is something, and not what: "stuff".
        static let vague = Kinds(rawValue: 1 << 0)
        /// Tells what became different, or what somebody did because of it: "fell", "thanked", "faster".
        static let effect = Kinds(rawValue: 1 << 1)
        /// Tells of an end, but of no effect: "finished", "succeeded", "improved".
        static let mereEnd = Kinds(rawValue: 1 << 2)
        /// What somebody else may have said: "said", "told".
        static let saying = Kinds(rawValue: 1 << 3)
        /// How often as a rule: "always".
        static let habit = Kinds(rawValue: 1 << 4)
        /// What people call themselves: "player", "organised".
        static let selfPraise = Kinds(rawValue: 1 << 5)
        /// "Learned", "lesson".
        static let lesson = Kinds(rawValue: 1 << 6)
        /// "Would", "will".
        static let conditional = Kinds(rawValue: 1 << 7)
    }

    private var table = WordMarks()

    /// The classes with their words looked up.
    init(lexicon: Lexicon) {
        mark(
            "thing things stuff various lot lots bunch somehow somewhere whatever numerous etc", .vague,
            lexicon)
        mark(
            """
            fell dropped rose grew shrank doubled halved tripled reduced increased decreased cut saved sank climbed \
            recovered gained lost retained boosted faster quicker slower fewer lower higher shorter longer cheaper \
            smaller larger calmer happier earlier sooner adopted standard template copied uses kept rolled thanked \
            praised congratulated promoted awarded complimented apologised apologized invited recommended impressed \
            grateful relieved delighted pleased happy surprised satisfied won earned passed renewed signed approved \
            accepted merged early ahead nobody never instead without since again
            """, .effect, lexicon)
        mark(
            "achieved delivered finished succeeded completed accomplished resulted exceeded launched shipped improved",
            .mereEnd, lexicon)
        mark("said told wrote asked says tells asks called admitted agreed changed became", .saying, lexicon)
        mark(
            "always usually generally often normally typically constantly never regularly tend try believe",
            .habit,
            lexicon)
        mark(
            """
            person player worker learner communicator leader listener thinker solver organised organized motivated \
            reliable hardworking passionate punctual flexible patient friendly dedicated perfectionist calm
            """, .selfPraise, lexicon)
        mark("learned learnt taught lesson lessons realised realized takeaway", .lesson, lexicon)
        mark("would will", .conditional, lexicon)
    }

    /// The classes of a word.
    subscript(_ token: Token) -> Kinds { Kinds(rawValue: table[token.word]) }

    private mutating func mark(_ words: String, _ kinds: Kinds, _ lexicon: Lexicon) {
        table.mark(words, kinds.rawValue, lexicon: lexicon)
    }
}
