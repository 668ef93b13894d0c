import InterviewModel

/// When and where it was: a year, "last", "in my", "when I was", "there was". Marks a situation.
struct SceneSign: SentenceSign {
    /// Situations, and what other frameworks call them.
    let components: [ComponentID] = ["situation", "context", "problem"]

    private let openers: Set<Lexicon.WordID>
    private let places: Set<Lexicon.StemID>
    private let being: Set<Lexicon.WordID>

    /// The sign with its words looked up.
    init(lexicon: Lexicon) {
        openers = Set(
            ["while", "when", "during", "last", "once", "in", "at", "as", "back"].map { lexicon.word($0) })
        places = Set(
            """
            year month week summer winter spring autumn company team role job internship semester school university \
            college class project department office store hospital bank startup agency shift position
            """.split(separator: " ").map { lexicon.stem(of: lexicon.word($0)) })
        being = Set(["was", "were", "had", "there"].map { lexicon.word($0) })
    }

    /// 0.8 for an opener of place or time, 0.2 for each place, 0.25 for a state.
    func strength(of sentence: Sentence, in text: ParsedText) -> Double {
        let tokens = text.tokens[sentence.tokens]
        guard let first = tokens.first else { return 0 }
        let head = tokens.prefix(10)
        let placesInHead = head.count { places.contains($0.stem) }
        var strength = 0.0
        if openers.contains(first.word), placesInHead > 0 { strength += 0.8 }
        strength += 0.2 * Double(min(2, placesInHead))
        if tokens.contains(where: { being.contains($0.word) }) { strength += 0.25 }
        return strength
    }
}
