/// Where a search found something.
public struct SearchPassage: Hashable, Sendable, Codable {
    /// What kind of text it stands in.
    public enum Kind: String, Sendable, Codable {
        /// What was asked: a question, a task or a probe.
        case question
        /// What the candidate wrote: an answer, a draft never submitted, a program.
        case answer
        /// A note, of the interview or afterwards.
        case note
        /// What the scorer said.
        case feedback
    }

    /// A stretch of text.
    public struct Part: Hashable, Sendable, Codable {
        /// The text as its author wrote it: make it safe before you show it.
        public var text: String
        /// Whether it was searched for.
        public var isMatch: Bool
    }

    /// The number of the answer it belongs to, counted from 1; nil for the session as a whole.
    public var number: Int?
    /// What kind of text it stands in.
    public var kind: Kind
    /// The passage, cut where its author's text goes on beyond it, with an ellipsis there.
    public var parts: [Part]
}
