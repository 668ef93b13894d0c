public import InterviewModel

/// How often one question or task was attempted, and how well.
public struct QuestionFigures: Hashable, Sendable, Encodable {
    /// One attempt.
    public struct Attempt: Hashable, Sendable, Encodable {
        /// The session.
        public let session: String
        /// When that began, in milliseconds since 1970 UTC; nil where it is not known.
        public let startedAt: Int?
        /// The score, 0 to 1; nil where there is none.
        public let score: Double?
    }

    /// The id of the question or task.
    public let name: String
    /// Its first line.
    public internal(set) var heading: String
    /// Whether it is a live-coding task.
    public let isChallenge: Bool
    /// What it is about; nil in sessions of early versions.
    public internal(set) var topic: TopicID?
    /// How often it was answered.
    public private(set) var attempts = 0
    /// The first attempt that has a score; the first of all where none has.
    public private(set) var first: Attempt
    /// The last attempt that has a score, likewise.
    public private(set) var last: Attempt
    /// The best score, 0 to 1; nil where there is none.
    public private(set) var best: Double?
    /// How many attempts have a score.
    public private(set) var scored = 0

    /// A question that was first answered in this attempt, which is counted with `add(_:of:)`.
    init(_ answer: AnswerRecord, attempt: Attempt) {
        name = answer.name
        heading = answer.heading
        isChallenge = answer.isChallenge
        topic = answer.topic
        first = attempt
        last = attempt
    }

    /// Counts an attempt; what the question is called goes by the last one.
    mutating func add(_ attempt: Attempt, of answer: AnswerRecord) {
        attempts += 1
        heading = answer.heading
        topic = answer.topic ?? topic
        guard let score = attempt.score else { return }
        scored += 1
        if scored == 1 { first = attempt }
        last = attempt
        best = max(best ?? 0, score)
    }

    /// By how much the last score is above the first; nil with fewer than two scores.
    public var gain: Double? {
        guard scored > 1, let first = first.score, let last = last.score else { return nil }
        return last - first
    }
}
