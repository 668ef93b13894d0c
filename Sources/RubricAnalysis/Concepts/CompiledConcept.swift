import InterviewModel

/// A concept ready to be looked for.
final class CompiledConcept {
    /// How it is recognised.
    enum Test {
        /// By one of the rubric's ways of saying it.
        case alternatives([CompiledAlternative])
        /// By how many of its words are met; where they stand in the question's `RecallBook`.
        case recall(Range<Int>)
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

    /// A concept with all its parts.
    init(id: ConceptID, label: String, weight: Double, isRequired: Bool, test: Test) {
        self.id = id
        self.label = label
        self.weight = weight
        self.isRequired = isRequired
        self.test = test
    }
}
