public import InterviewModel

/// Whether an answer is measured by what it knows or by how it tells a story.
public enum AnswerKind: String, Sendable, Codable, CaseIterable {
    /// A knowledge question.
    case technical
    /// A story from experience.
    case behavioral
}

/// An answer and all that is known of its question.
public struct AnswerToAssess: Sendable {
    /// Whether it answers a knowledge question or tells a story.
    public var kind: AnswerKind
    /// Typed or spoken.
    public var mode: AnswerMode
    /// The question with its rubric; nil for one that is not in the library.
    public var question: Question?
    /// The framework to measure against; nil takes the question's own, if it has one.
    public var framework: FrameworkID?
    /// The question's words where there is no `question`.
    public var prompt: String?
    /// A good answer, from which concepts are derived where there is no `question`.
    public var reference: String?
    /// The answer itself.
    public var text: String
    /// What a person said of its sentences.
    public var corrections: [SentenceCorrection]
    /// How long the answer took, in seconds; nil where that is not known. Only the pace of speech rests on it.
    public var seconds: Double?

    /// An answer with all that is known of its question.
    public init(
        kind: AnswerKind, mode: AnswerMode = .typed, question: Question? = nil, framework: FrameworkID? = nil,
        prompt: String? = nil, reference: String? = nil, text: String,
        corrections: [SentenceCorrection] = [], seconds: Double? = nil
    ) {
        self.kind = kind
        self.mode = mode
        self.question = question
        self.framework = framework
        self.prompt = prompt
        self.reference = reference
        self.text = text
        self.corrections = corrections
        self.seconds = seconds
    }
}
