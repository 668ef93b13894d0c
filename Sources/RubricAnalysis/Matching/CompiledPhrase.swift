/// A phrase as stems: places in order, each with one or more ways of filling it.
struct CompiledPhrase {
    /// One way of filling a place: its words side by side.
    struct Option {
        /// The stems that are compared.
        let stems: [Lexicon.StemID]
        /// The forms as written, for telling a literal hit from another form of the word.
        let words: [Lexicon.WordID]
        /// Which of them only their very form fills.
        let isExact: [Bool]
        /// Which of them only a past form fills: "I kept" is a deed, "I like to keep" is not.
        let isPast: [Bool]
    }

    /// The places; never empty.
    let places: [[Option]]
    /// Whether it says no itself, so that standing under a negation is what it is meant to do.
    let holdsNegation: Bool

    /// How many other words may stand between two places.
    static let slack = 2

    /// Compiles "one|single thread at a time"; nil where there is no word in it.
    ///
    /// With `keepsTense` function words are met by their very form only: "I had to" is not "I have to".
    init?(_ source: String, lexicon: Lexicon, keepsTense: Bool = false) {
        var places: [[Option]] = []
        var holdsNegation = false
        for place in source.split(whereSeparator: \.isBlank) {
            // "||" is an operator, not a choice.
            let choices = place.contains("||") ? [place] : place.split(separator: "|")
            let options = choices.compactMap { choice -> Option? in
                let tokens = ParsedText.tokens(of: choice, lexicon: lexicon).filter {
                    !$0.traits.contains(.article)
                }
                if tokens.contains(where: { $0.traits.contains(.negator) }) { holdsNegation = true }
                guard !tokens.isEmpty else { return nil }
                return Option(
                    stems: tokens.map(\.stem), words: tokens.map(\.word),
                    isExact: tokens.map { keepsTense && $0.traits.contains(.function) },
                    isPast: tokens.map { keepsTense && $0.traits.contains(.pastDeed) })
            }
            if !options.isEmpty { places.append(options) }
        }
        guard !places.isEmpty else { return nil }
        self.places = places
        self.holdsNegation = holdsNegation
    }

    /// The word of a way of filling the first place, where it is all that the phrase needs and any form will do.
    func onlyWord(_ option: Int) -> Lexicon.WordID? {
        let option = places[0][option]
        let isAll = places.count == 1 && option.words.count == 1
        return isAll && !option.isExact[0] && !option.isPast[0] ? option.words[0] : nil
    }

    /// The stems a match can begin with, one for each way of filling the first place.
    var firstStems: [Lexicon.StemID] { places[0].map { $0.stems[0] } }
}
