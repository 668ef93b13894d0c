public import InterviewModel

/// How practice goes over many sessions: what was done, how scores develop, and what costs most points.
///
/// It is made by a `ProgressFold`. Scores are those with the answers to probes, from 0 to 1, as lists show them.
public struct ProgressReport: Hashable, Sendable, Encodable {
    /// What was practised, all in all.
    public struct Overview: Hashable, Sendable, Encodable {
        /// How many sessions count.
        public var sessions = 0
        /// How many answers and programs were given.
        public var answers = 0
        /// How many of them have a score.
        public var scored = 0
        /// The mean of those scores, 0 to 1; nil where there is none.
        public var mean: Double?
        /// The time practised, pauses left out.
        public var time = Milliseconds.zero
        /// Days in a row.
        public var streak: Streak
        /// When the last session began, in milliseconds since 1970 UTC; nil where none says.
        public var lastPractised: Int?
        /// This week so far.
        public var thisWeek: PracticeWeek
        /// The week before.
        public var weekBefore: PracticeWeek
        /// How many of the sessions do not say when they were, or claim a day to come: they are in the sums, and
        /// in nothing that goes by dates.
        public var undated = 0
    }

    /// One of the last sessions.
    public struct SessionPoint: Hashable, Sendable, Encodable {
        /// Its id.
        public let session: String
        /// Its title.
        public let title: String
        /// When it began, in milliseconds since 1970 UTC; nil where it does not say.
        public let startedAt: Int?
        /// The mean of its scores, 0 to 1.
        public let mean: Double
        /// How many of its answers have a score.
        public let scored: Int
    }

    /// The answers that have something in common.
    public struct Group: Hashable, Sendable, Encodable {
        /// Its id: of a topic or competency.
        public let id: String
        /// How many answers were given.
        public let answers: Int
        /// How many of them have a score.
        public let scored: Int
        /// The mean of those scores, 0 to 1; nil where there is none.
        public let mean: Double?
        /// The means of the last sessions that had any, oldest first.
        public let recent: [Double]
        /// Where they are heading.
        public let trend: Trend
    }

    /// One component of a framework.
    public struct ComponentFigures: Hashable, Sendable, Encodable {
        /// The framework.
        public let framework: String
        /// The component.
        public let id: String
        /// How many answers are measured against it.
        public let answers: Int
        /// Its mean presence, 0 to 1.
        public let presence: Double
        /// Its mean share of the words, 0 to 1.
        public let share: Double
        /// In how many answers it is rather absent than there.
        public let missed: Int
    }

    /// One concept of a question.
    public struct ConceptFigures: Hashable, Sendable, Encodable {
        /// The question.
        public let question: String
        /// The concept.
        public let id: String
        /// The idea in a few words.
        public let label: String
        /// How many answers could have it.
        public let answers: Int
        /// In how many it is missing, or less than half there.
        public let missed: Int
        /// The points lost by that, all together.
        public let lost: Double
    }

    /// What it tells of.
    public var filter: ProgressFilter
    /// What was practised, all in all.
    public var overview: Overview
    /// The weeks with practice, oldest first; at most ten years.
    public var weeks: [PracticeWeek]
    /// The last sessions that have a score, oldest first.
    public var sessions: [SessionPoint]
    /// Where scores are heading.
    public var trend: Trend
    /// What answering the same questions again has brought.
    public var repeats: RepeatGain
    /// By topic, most answers first.
    public var topics: [Group]
    /// By competency, most answers first.
    public var competencies: [Group]
    /// By component of each framework, in the order the frameworks have them.
    public var components: [ComponentFigures]
    /// The concepts that were missed, most points first.
    public var concepts: [ConceptFigures]
    /// The questions and tasks, those attempted most first.
    public var questions: [QuestionFigures]
    /// What costs most points, most first.
    public var weakest: [WeakElement]
    /// Own ratings beside scores.
    public var selfRatings: SelfRatingFigures

    /// Whether there is nothing to tell of.
    public var isEmpty: Bool { overview.sessions == 0 }

    /// In fewer weeks of practice than this, scores are told by session rather than by week.
    static let leastWeeks = 4
    /// Whether scores over time are better told by week than by session.
    public var isToldByWeek: Bool { weeks.count { $0.mean != nil } >= Self.leastWeeks }
}
