/// A question that the interviewer asks beyond the script: one of the item's probes, or one of their own.
public struct InterviewerQuestion: Hashable, Sendable, Codable {
    /// What a probe goes for; nil for a question of the interviewer's own.
    public var target: ProbeTarget?
    /// The words that put it, at most `longest` bytes.
    public var text: String

    /// The longest question, in bytes of UTF-8.
    public static let longest = 2000

    /// A question with all its parts.
    public init(target: ProbeTarget? = nil, text: String) {
        self.target = target
        self.text = text
    }
}

/// Of what kind a note of the interviewer is.
public enum NoteKind: String, Sendable, Codable, CaseIterable {
    /// What was said or done.
    case observation
    /// What the interviewer makes of it.
    case opinion
}
