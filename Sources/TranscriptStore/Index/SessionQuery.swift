public import InterviewModel

/// What sessions to list; all conditions hold together.
public struct SessionQuery: Hashable, Sendable {
    /// What to search for: words, beginnings of words (`lock*`) and phrases in quotation marks, all of which must be
    /// somewhere in the same session. Case and accents do not matter. Nothing but white space means no search;
    /// nothing but punctuation finds nothing. No text is malformed.
    public var text: String = ""
    /// Only sessions that began then or later, in milliseconds since 1970 UTC.
    public var since: Int?
    /// Only sessions that began before then, in milliseconds since 1970 UTC.
    public var until: Int?
    /// Only sessions of this scenario.
    public var scenario: ScenarioID?
    /// Only sessions with an item about this topic, whether it was reached or not.
    public var topic: TopicID?
    /// Only sessions answered this way.
    public var mode: AnswerMode?
    /// Only sessions with a score, and one of at least this, 0 to 1.
    public var atLeast: Double?
    /// Only sessions with a score, and one of at most this, 0 to 1.
    public var atMost: Double?
    /// Only sessions with this tag.
    public var tag: String?
    /// Only sessions held in a pair of which one has this name, whoever asked.
    public var pairedWith: String?
    /// Only the user's favourites.
    public var favouritesOnly = false
    /// Whether to list those that were put away, and only those; false for all others.
    public var discarded = false

    /// All sessions that were not put away.
    public init() {}
}
