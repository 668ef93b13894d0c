/// Where a pair session stands, and who is there.
public struct StageSection: Hashable, Sendable, Codable {
    /// How far a pair session is.
    public enum Stage: String, Sendable, Codable {
        /// Not both are ready yet.
        case lobby
        /// A question is put, and there is time to think.
        case thinking
        /// An answer is being given.
        case answering
        /// A program is being written.
        case coding
        /// The answer was taken; the interviewer says what comes next.
        case choosing
        /// The clock is stopped.
        case paused
        /// The questions are over; both sides give their feedback.
        case feedback
        /// The feedback is open to both.
        case open
        /// The candidate has left; the session can be continued.
        case left
    }

    /// How far it is.
    public var stage: Stage
    /// The scenario's title.
    public var title: String
    /// The name of the candidate.
    public var candidate: String
    /// The name of the interviewer.
    public var interviewer: String
    /// Whether each side may say its name before it begins: nobody else has said them.
    public var asksNames: Bool
    /// Whether the candidate is there.
    public var isCandidateHere: Bool
    /// Whether the interviewer is there.
    public var isInterviewerHere: Bool
    /// Whether the candidate is ready to begin.
    public var isCandidateReady: Bool
    /// Whether the interviewer is ready to begin.
    public var isInterviewerReady: Bool
    /// Whether answers are given aloud.
    public var isSpoken: Bool
    /// Whether the candidate is in an editor, so that what the interviewer does reaches them when it is closed.
    public var isInEditor: Bool
    /// The session, by its id; nil before it begins. A page keeps what it holds to one session by it.
    public var session: String?
    /// Something both should know, such as that the session cannot be saved at the moment; nil for nothing.
    public var trouble: String?
}
