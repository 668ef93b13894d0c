public import InterviewModel

/// What a list of sessions says of one.
public struct SessionSummary: Hashable, Sendable, Codable {
    /// How a session stands.
    public enum State: String, Sendable, Codable {
        /// It came to its end.
        case finished
        /// It can be continued.
        case unfinished
        /// Its journal is missing, or its first line cannot be read.
        case damaged
        /// A newer version of Hotseat wrote it.
        case newer
    }

    /// The session's id: the name of its folder.
    public var id: String
    /// The scenario's name; the id where the journal does not say.
    public var title: String
    /// The scenario; nil where the journal does not say.
    public var scenario: ScenarioID?
    /// How answers were given; nil where the journal does not say.
    public var mode: AnswerMode?
    /// When it began, in milliseconds since 1970 UTC; nil where the journal does not say.
    public var startedAt: Int?
    /// How it stands.
    public var state: State
    /// How it ended; nil where it did not.
    public var ending: SessionEnding?
    /// How long it took, without the pauses that did not count.
    public var duration: Milliseconds
    /// Who is who, in a session of a pair; nil for one alone, and where a list does not look that closely.
    public var pair: PairHeader?

    /// A summary with all its parts.
    public init(
        id: String, title: String, scenario: ScenarioID?, mode: AnswerMode?, startedAt: Int?, state: State,
        ending: SessionEnding?, duration: Milliseconds
    ) {
        self.id = id
        self.title = title
        self.scenario = scenario
        self.mode = mode
        self.startedAt = startedAt
        self.state = state
        self.ending = ending
        self.duration = duration
    }
}
