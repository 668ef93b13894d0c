public import InterviewModel

/// The interviewer's scorecard.
public struct ScorecardSection: Hashable, Sendable, Codable {
    /// The items that were asked, in order, without those that were passed over, or never answered, with nothing to judge.
    public var items: [Item]

    /// The most of an answer that is shown beside its marks, in bytes.
    public static let longestAnswer = 4000

    /// An item to rate.
    public struct Item: Hashable, Sendable, Codable {
        /// Where it stands in the agenda.
        public var place: AgendaPlace
        /// Its number in the interview, from 1.
        public var number: Int
        /// What names it: the question's first line, or the task.
        public var heading: String
        /// What was answered, its follow-ups included; of much, its beginning.
        public var said: String
        /// The scales it is rated on: one for an answer, four for a task.
        public var scales: [Scale]
        /// Whether it is still being answered: it can be rated when that is done.
        public var isOpen: Bool
        /// Whether its rating is saved, and so locked.
        public var isLocked: Bool
    }

    /// A scale to rate on.
    public struct Scale: Hashable, Sendable, Codable {
        /// Its id: `answer`, or that of a scale of the scorecard.
        public var id: InterviewerRating.Scale
        /// Its name.
        public var title: String
        /// What each level from 1 to 5 means.
        public var anchors: [String]
        /// The saved mark; nil where there is none.
        public var points: Int?
    }
}

/// What each side still has to say before the feedback is opened. It tells both sides only how much is outstanding.
public struct OutstandingSection: Hashable, Sendable, Codable {
    /// How many answers the candidate has yet to rate.
    public var ownRatings: Int
    /// How many items the interviewer has yet to rate.
    public var ratings: Int
    /// Whether the candidate has yet to say how the interviewer did.
    public var review: Bool
    /// Whether the candidate has yet to write their advice, or pass.
    public var candidateAdvice: Bool
    /// Whether the interviewer has yet to write theirs, or pass.
    public var interviewerAdvice: Bool
}

/// The candidate's ratings of their own answers.
public struct OwnRatingsSection: Hashable, Sendable, Codable {
    /// The answers that can be rated.
    public var items: [Item]
    /// What each level from 1 to 5 means.
    public var anchors: [String]
    /// Whether the candidate has said how the interviewer did.
    public var isReviewed: Bool
    /// Whether the candidate has written their advice.
    public var isAdvised: Bool

    /// An answer to rate.
    public struct Item: Hashable, Sendable, Codable {
        /// Where the item stands in the agenda.
        public var place: AgendaPlace
        /// Its number in the interview, from 1.
        public var number: Int
        /// What names it.
        public var heading: String
        /// The rating; nil where there is none.
        public var points: Int?
    }
}

/// The comparison, as a page that was made elsewhere.
public struct ComparisonSection: Hashable, Sendable, Codable {
    /// The page's inner HTML, escaped where it is made.
    public var html: String
}
