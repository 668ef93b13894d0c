import InterviewModel

/// What `score` needs of the content library.
struct ScoringLibrary: Sendable {
    /// The frameworks that answers can be measured against.
    let frameworks: [Framework]
    /// The questions by id.
    let questions: [QuestionID: Question]

    /// The library that the command line and the environment lead to.
    ///
    /// To be joined to ScenarioLibrary; until then it is empty and answers are measured against the reference
    /// that comes with them.
    static func load() -> ScoringLibrary {
        ScoringLibrary(frameworks: [], questions: [:])
    }

    /// The framework for a behavioral answer whose question names none.
    static let behavioralDefault: FrameworkID = "star"
}
