public import InterviewModel

/// One answer in words, scored again by the rubrics and the analyser of today.
public struct RescoredAnswer: Hashable, Sendable, Encodable {
    /// Its number in the session, from 1.
    public let number: Int
    /// The id of the question.
    public let question: String
    /// The question's first line.
    public let prompt: String
    /// The score that the session has, 0 to 1; nil where there is none.
    public let scoreThen: Double?
    /// The score today; that of then where it stands.
    public let scoreNow: Double?
    /// What moved; nil where the score of then stands.
    public let difference: ReportDifference?
    /// Why it may have moved, in sentences; empty where nothing but the day differs.
    public let reasons: [String]
    /// Why the score of then stands, a clause; nil where the answer was scored again.
    public let obstacle: String?

    /// An item's answer scored again.
    ///
    /// - Parameters:
    ///   - number: its number in the session, from 1.
    ///   - report: today's report; nil where there is an obstacle.
    ///   - obstacle: why it could not be scored again, a clause.
    /// - Returns: nil for an item without a report, such as a task, whose score is the judge's.
    public init?(_ item: TranscriptItem, number: Int, report: AnswerReport?, obstacle: String?) {
        guard item.challenge == nil, let last = item.assessments.last else { return nil }
        self.number = number
        self.question = item.name
        prompt = item.prompt.firstLine.isEmpty ? item.name : item.prompt.firstLine
        scoreThen = item.score
        scoreNow = report == nil ? item.score : report?.score
        difference = report.map { ReportDifference(from: last.report, to: $0) }
        reasons =
            report.map {
                RescoringReason.between(last.report, $0, corrections: item.corrections).map(\.sentence)
            } ?? []
        self.obstacle = obstacle
    }

    /// What it comes to, in one sentence: what moved, or that nothing did.
    public var outcome: String {
        if let obstacle { return "\(obstacle.capitalizedFirst); its score stands." }
        guard let difference, difference.hasMovement else { return "Nothing moved." }
        let parts = [
            (difference.findings.count, "finding"), (difference.concepts.count, "concept"),
            (difference.components.count, "part"),
        ].filter { $0.0 > 0 }.map { Quantity.text($0.0, $0.1) }
        let moved = parts.isEmpty ? "Only the score moved" : "Moved: \(parts.joined(separator: ", "))"
        guard let then = scoreThen, let now = scoreNow else { return "\(moved)." }
        return "\(moved); the score by \(ProgressWords.change(now - then))."
    }
}
