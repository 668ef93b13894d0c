/// What the candidate says of the interviewer, each from 1 (hardly) to 5 (always).
public struct InterviewerFeedback: Hashable, Sendable, Codable {
    /// The questions were clear.
    public var clearQuestions: Int
    /// The follow-ups went for what was missing.
    public var goodProbes: Int
    /// I could finish what I had to say.
    public var letMeFinish: Int
    /// In words; empty for nothing.
    public var words: String

    /// Feedback with all its parts.
    public init(clearQuestions: Int, goodProbes: Int, letMeFinish: Int, words: String = "") {
        self.clearQuestions = clearQuestions
        self.goodProbes = goodProbes
        self.letMeFinish = letMeFinish
        self.words = words
    }
}

/// What one side of a pair advises the other for the next time. Any of the three may be empty.
public struct Advice: Hashable, Sendable, Codable {
    /// What to keep doing.
    public var keep: String
    /// What to stop doing.
    public var stop: String
    /// What to start doing.
    public var start: String

    /// Advice with all its parts.
    public init(keep: String, stop: String, start: String) {
        self.keep = keep
        self.stop = stop
        self.start = start
    }

    /// Whether nothing was written.
    public var isEmpty: Bool { [keep, stop, start].allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}
