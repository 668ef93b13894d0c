public import InterviewModel

/// One attempt at a question or task, with all that a comparison tells of it.
public struct AnswerAttempt: Hashable, Sendable {
    /// The session.
    public let session: String
    /// When that began, in milliseconds since 1970 UTC; nil where the journal does not say.
    public let startedAt: Int?
    /// Its number in the session, from 1.
    public let number: Int
    /// The item with its answers and what was said of them.
    public let item: TranscriptItem

    /// An attempt.
    ///
    /// - Parameter number: its number in the session, from 1.
    public init(_ item: TranscriptItem, number: Int, in transcript: Transcript) {
        session = transcript.session
        startedAt = transcript.startedAt
        self.number = number
        var item = item
        if transcript.isSealed { item.seal() }
        self.item = item
    }

    /// The last report; nil for a task, and where nothing was scored.
    public var report: AnswerReport? { item.challenge == nil ? item.assessments.last?.report : nil }
    /// The score with all probes, 0 to 1; nil where there is none.
    public var score: Double? { item.score?.unit }
    /// The time spent answering, probes included.
    public var timeUsed: Milliseconds { item.exchanges.map(\.times.answered).reduce(.zero, +) }
    /// The words of all answers together.
    public var words: Int { item.exchanges.compactMap(\.answer).map(AnswerRecord.words).reduce(0, +) }
    /// How many probes were answered.
    public var probes: Int { item.exchanges.count { $0.isProbe && $0.isAnswered } }
    /// The answers as they were given, each after an empty line; of a task, the program.
    public var text: String {
        if let program = item.finalProgram { return program }
        return item.exchanges.compactMap(\.answer).joined(separator: "\n\n")
    }

    /// The attempts at a question or task in a session, those without an answer left out.
    ///
    /// - Parameter name: the id of the question or task.
    public static func all(at name: String, in transcript: Transcript) -> [AnswerAttempt] {
        zip(1..., transcript.items)
            .filter { $0.1.name == name && $0.1.state == .answered }
            .map { AnswerAttempt($0.1, number: $0.0, in: transcript) }
    }
}
