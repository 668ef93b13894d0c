/// The kinds of content that a library holds.
public enum ContentKind: String, CaseIterable, Sendable {
    /// Scenario files.
    case scenarios
    /// Role files.
    case roles
    /// Files of plans of practice.
    case plans
    /// Files of questions.
    case questions
    /// Framework files.
    case frameworks
    /// Challenge folders.
    case challenges
    /// Language files.
    case languages
    /// The one file that says what delivery is measured by.
    case delivery
    /// The one file with the scales on which a live-coding round is rated.
    case scorecard

    /// The folder within a library.
    public var folder: String {
        switch self {
        case .scenarios: "Scenarios"
        case .roles: "Scenarios/Roles"
        case .plans: "Scenarios/Plans"
        case .questions: "Rubrics/Questions"
        case .frameworks: "Rubrics/Frameworks"
        case .challenges: "Rubrics/Challenges"
        case .languages: "Rubrics/Languages"
        case .delivery, .scorecard: "Rubrics"
        }
    }
}
