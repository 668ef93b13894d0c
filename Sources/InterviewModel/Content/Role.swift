/// A role that people are interviewed for: what comes up, and how often.
public struct Role: Hashable, Sendable, Codable {
    /// The id, equal to the file's stem.
    public var id: RoleID
    /// The name shown.
    public var title: String
    /// One or two sentences.
    public var summary: String
    /// The topics of technical questions with how often each comes up relative to the others; above 0.
    public var topics: [TopicID: Double]
    /// The topics of live-coding tasks, the same way; empty for any task.
    public var challenges: [TopicID: Double]
    /// The competencies that stories are asked about, the same way; empty for all alike.
    public var competencies: [CompetencyID: Double]
    /// How the time for questions is spent at each level that the role is offered at; never empty.
    public var mix: [Level: InterviewMix]

    /// A role with all its parts.
    public init(
        id: RoleID, title: String, summary: String, topics: [TopicID: Double],
        challenges: [TopicID: Double] = [:], competencies: [CompetencyID: Double] = [:],
        mix: [Level: InterviewMix]
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.topics = topics
        self.challenges = challenges
        self.competencies = competencies
        self.mix = mix
    }
}

/// The parts of an interview between the introduction and the candidate's own questions.
public enum InterviewPart: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    /// Knowledge questions.
    case technical
    /// One task to design a system for.
    case design
    /// Live coding.
    case coding
    /// Stories from experience.
    case behavioral
}

/// The share of the time for questions that each part takes.
public struct InterviewMix: Hashable, Sendable, Codable {
    /// The shares, 0 to 1, of the parts that there are; they add up to 1.
    public var shares: [InterviewPart: Double]

    /// A mix of these shares.
    public init(shares: [InterviewPart: Double]) {
        self.shares = shares
    }

    /// The share of a part, 0 to 1.
    public subscript(part: InterviewPart) -> Double { shares[part] ?? 0 }
}

extension Role {
    /// Whether a question can be asked in a part of this role's interviews, whatever its level. Live coding asks none.
    public func asks(_ question: Question, in part: InterviewPart) -> Bool {
        switch part {
        case .technical: question.competency == nil && topics[question.topic] != nil
        case .design: question.framework == .systemDesign
        case .behavioral:
            question.competency.map { competencies.isEmpty || competencies[$0] != nil } ?? false
        case .coding: false
        }
    }
}

extension FrameworkID {
    /// The framework whose questions are tasks to design a system.
    public static let systemDesign = FrameworkID(rawValue: "system-design")
}

extension Level {
    /// Whether a question of this level can be asked of a candidate of another: the same level, or the one below.
    public func isWithin(_ level: Level) -> Bool {
        self == level || self == level.below
    }

    /// The level below; nil for the lowest.
    public var below: Level? {
        switch self {
        case .junior: nil
        case .mid: .junior
        case .senior: .mid
        }
    }
}
