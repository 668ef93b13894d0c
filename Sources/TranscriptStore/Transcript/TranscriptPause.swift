public import InterviewModel

/// A stretch in which the clock stood, or the program was not there.
public struct TranscriptPause: Hashable, Sendable, Codable {
    /// Why.
    public var reason: PauseReason
    /// When it began.
    public var from: SessionInstant
    /// When it ended; nil where the session was not taken up again.
    public var to: SessionInstant?
    /// Whether it counted against the limits; nil where it has not ended.
    public var counted: Bool?
}

/// A remark of the candidate's.
public struct TranscriptNote: Hashable, Sendable, Codable {
    /// When it was made.
    public var at: SessionInstant
    /// What was being asked; nil between questions.
    public var place: AgendaPlace?
    /// The remark.
    public var text: String
}
