/// Advice on one part of a question.
///
/// The rules do not know files: who shows it finds out where the part stands.
public struct LintFinding: Hashable, Sendable {
    /// What it is about.
    public let code: LintCode
    /// The question.
    public let question: QuestionID
    /// The part of it that is meant.
    public let part: QuestionPart
    /// What was noticed, one sentence without a final full stop.
    public let message: String
    /// The next step, a sentence.
    public let help: String
    /// Another question that it is about as well, whose place is to be named.
    public let other: QuestionID?

    /// Advice with all its parts.
    public init(
        _ code: LintCode, _ question: QuestionID, _ part: QuestionPart, _ message: String, help: String,
        other: QuestionID? = nil
    ) {
        self.code = code
        self.question = question
        self.part = part
        self.message = message
        self.help = help
        self.other = other
    }
}
