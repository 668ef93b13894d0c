/// A part of what the sides of a pair session see. Each has one value at a time; a page that connects is sent all that
/// its side may see, and from then on those that change.
public enum PairSection: String, Sendable, Codable, CaseIterable {
    /// Where the session stands, and who is there: `StageSection`.
    case stage
    /// What is asked at present: `QuestionSection`.
    case question
    /// The clock of the answer, the round and the session: `ClockSection`.
    case clock
    /// What the candidate was told, line by line: `SaidSection`.
    case said
    /// The answer as it is being typed: `DraftSection`.
    case draft
    /// The program as it is being written, its runs and their verdicts: `CodeSection`.
    case code
    /// What the interviewer writes down of a spoken answer: `HeardSection`.
    case heard
    /// The points of the rubric and the parts of the framework, ticked or not, and why: `RubricSection`.
    case rubric
    /// What may be asked next: `ProbesSection`.
    case probes
    /// The ladder of hints: `HintsSection`.
    case hints
    /// A model answer: `ModelSection`.
    case model
    /// The interviewer's notes: `NotesSection`.
    case notes
    /// The interviewer's scorecard, item by item: `ScorecardSection`.
    case scorecard
    /// What each side still has to say before the feedback is opened: `OutstandingSection`.
    case outstanding
    /// The candidate's rating of each answer of their own: `OwnRatingsSection`.
    case ownRatings
    /// The comparison, once the feedback is open: `ComparisonSection`.
    case comparison
}
