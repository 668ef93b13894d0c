import InterviewModel
import TranscriptStore

/// What a person's labels have done to the score of one answer.
struct LabelOutcome: Encodable {
    /// A sentence and what it counts as.
    struct Change: Encodable {
        /// Its number, from 1.
        let sentence: Int
        /// The component that it counted as; nil for none.
        let before: ComponentID?
        /// And counts as now.
        let after: ComponentID?
    }

    /// The answer's number in the session, from 1.
    let number: Int
    /// The id of the question.
    let question: String
    /// The sentences whose labels were changed.
    let changes: [Change]
    /// What moved; nil where the answer could not be scored again.
    let difference: ReportDifference?
    /// What had moved before, because rubric or analyser are others by now; nil where nothing had.
    let sinceSession: ReportDifference?
    /// Why the answer could not be scored again, a clause; nil where it was.
    let obstacle: String?

    /// The outcome for an item's answer.
    init(
        number: Int, item: TranscriptItem, changes: [Change], difference: ReportDifference? = nil,
        sinceSession: ReportDifference? = nil, obstacle: String? = nil
    ) {
        self.number = number
        question = item.name
        self.changes = changes
        self.difference = difference
        self.sinceSession = sinceSession.flatMap { $0.hasMovement ? $0 : nil }
        self.obstacle = obstacle
    }
}
