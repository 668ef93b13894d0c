/// An interview script: the rounds, what is asked in them and the time there is.
public struct Scenario: Hashable, Sendable, Codable {
    /// The id, equal to the file's stem.
    public var id: ScenarioID
    /// The name shown in the menu.
    public var title: String
    /// One or two sentences: who it is for and what it holds.
    public var summary: String
    /// The level of the role.
    public var level: Level
    /// Whether answers are typed or spoken.
    public var mode: AnswerMode
    /// The time for the whole session; nil where only the rounds have budgets.
    public var budget: Milliseconds?
    /// The rounds in order; never empty in a checked scenario.
    public var rounds: [Round]

    /// A scenario with all its parts.
    public init(
        id: ScenarioID, title: String, summary: String, level: Level, mode: AnswerMode,
        budget: Milliseconds?, rounds: [Round]
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.level = level
        self.mode = mode
        self.budget = budget
        self.rounds = rounds
    }
}

extension Scenario {
    /// How long a session takes at most, as far as budgets say: the session's own, or those of its rounds.
    public var length: Milliseconds {
        budget ?? rounds.compactMap(\.budget).reduce(.zero, +)
    }
}

/// How experienced a candidate a role or a question is for.
public enum Level: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    /// Up to about two years.
    case junior
    /// Two to five years.
    case mid
    /// More.
    case senior
}

/// How answers are given; budgets and delivery bands differ.
public enum AnswerMode: String, Sendable, Codable, CaseIterable {
    /// Written at the prompt.
    case typed
    /// Said aloud, and put down in short or attached as a transcript.
    case spoken
}
