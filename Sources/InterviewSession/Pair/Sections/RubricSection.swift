public import InterviewModel

/// The points of the rubric and the parts of the framework, as the answers so far have them.
public struct RubricSection: Hashable, Sendable, Codable {
    /// Where the item stands in the agenda.
    public var place: AgendaPlace
    /// The parts of the framework, then the points of the rubric, in their own order.
    public var points: [Point]
    /// What was said that is wrong.
    public var misconceptions: [Misconception]

    /// Something that a good answer holds.
    public struct Point: Hashable, Sendable, Codable {
        /// What it is.
        public var target: ProbeTarget
        /// Its name in a few words.
        public var label: String
        /// What it means to someone who does not know the field: how it may be said, or what the part is about.
        public var gloss: String
        /// Whether it is a part of the framework rather than a point of the rubric.
        public var isPart: Bool
        /// Whether an answer without it is incomplete.
        public var isRequired: Bool
        /// Whether it is ticked, by hand where there is a hand mark.
        public var isThere: Bool
        /// What the interviewer said; nil where they leave it to the analyser.
        public var byHand: Bool?
        /// Why the analyser has it ticked or not, in one sentence.
        public var why: String
        /// The words that it rests on; nil for none.
        public var quote: String?
    }

    /// Something wrong that was said.
    public struct Misconception: Hashable, Sendable, Codable {
        /// The words.
        public var quote: String
        /// Why it is wrong.
        public var reason: String
    }
}
