public import InterviewModel

/// What is asked at present, or was asked last.
public struct QuestionSection: Hashable, Sendable, Codable {
    /// Where the item stands in the agenda.
    public var place: AgendaPlace
    /// The round's heading.
    public var round: String
    /// The exchange, by a number that no other of the session has: another one whenever something is asked, be it the same
    /// words again.
    public var exchange: Int
    /// The number of the item in the whole interview, from 1.
    public var number: Int
    /// How many items the interview has.
    public var count: Int
    /// Whether it is a live-coding task.
    public var isCoding: Bool
    /// The item's own words.
    public var words: String
    /// The same as markup: paragraphs, lists and code.
    public var html: String
    /// The words put last where they are a probe or a question of the interviewer's own; nil for none.
    public var followUp: String?
    /// The hints that were shown, in order.
    public var hints: [String]
}
