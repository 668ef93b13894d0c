/// Which sentences of a text are for the most part a rubric read out: long stretches of its terms alone.
struct Recital {
    /// So many concept terms in a row are a rubric read out.
    static let conceptWords = 17
    /// And so many of a framework's cues and of concept terms: cues are everyday words, and a good story has
    /// stretches of 44.
    static let cueWords = 60

    /// For each sentence whether most of its words stand in such a stretch.
    let isRecited: [Bool]

    /// Judges a text by the stretches of concept terms, and by those of concept terms and cues together.
    init(_ text: ParsedText, concepts: TermRuns, all: TermRuns?) {
        isRecited = text.sentences.map { sentence in
            let recited = sentence.tokens.count { token in
                concepts.words(around: token) >= Self.conceptWords
                    || all.map { $0.words(around: token) >= Self.cueWords } ?? false
            }
            return recited * 2 > sentence.tokens.count
        }
    }
}
