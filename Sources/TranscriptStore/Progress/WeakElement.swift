/// Something that costs points again and again.
///
/// Counted over the last ten answers that could have had it (`ElementTally.window`), so that what was learnt since is
/// forgotten. Ranked by points lost per answer in which it was missed, times how often that was: what one could win
/// by mending it everywhere. At least two misses in at least three answers are asked for; a single slip is none.
public struct WeakElement: Hashable, Sendable, Encodable {
    /// What kind of element it is.
    public enum Kind: String, Sendable, Encodable {
        /// A component of a framework that is rather absent than there.
        case component
        /// A concept that is missing or less than half there.
        case concept
        /// A misconception that was held.
        case misconception
        /// A rule that took points.
        case rule
    }

    /// What kind of element it is.
    public let kind: Kind
    /// Its id: of the component, concept or misconception, or the rule's name.
    public let id: String
    /// The framework of a component, the question of a concept or misconception; empty for a rule.
    public let owner: String
    /// What it is, in words that stand before a colon: `Result without a number`.
    public let words: String
    /// In how many of the answers counted it was missed.
    public let missed: Int
    /// How many of the last answers could have had it.
    public let answers: Int
    /// The points lost by it in those answers, all together.
    public let lost: Double
    /// The question that it was missed at last.
    public let question: String

    /// Fewer chances than this tell nothing.
    static let leastAnswers = 3
    /// Fewer misses than this are slips.
    static let leastMissed = 2

    /// `6 of 9 answers`.
    public var count: String { "\(missed) of \(answers) answers" }
}
