import InterviewModel

/// A concept ready to be looked for.
struct CompiledConcept {
    /// How it is recognised.
    enum Test {
        /// By one of the rubric's ways of saying it.
        case alternatives([CompiledAlternative])
        /// By how many of its words are met, each with its rarity.
        case recall([RecallWord])
    }

    /// A word of a derived concept.
    struct RecallWord {
        /// The word's stem.
        let stem: Lexicon.StemID
        /// The letters of the stem, for telling slips of spelling.
        let letters: [UInt8]
        /// How much it tells, above 0.
        let weight: Double
    }

    /// The id within the question.
    let id: ConceptID
    /// The idea in a few words.
    let label: String
    /// Its weight among the others.
    let weight: Double
    /// Whether an answer without it is incomplete.
    let isRequired: Bool
    /// How it is recognised.
    let test: Test
}
