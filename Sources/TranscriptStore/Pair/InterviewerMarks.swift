public import InterviewModel

/// What the interviewer of a pair said of one item.
public struct InterviewerMarks: Hashable, Sendable, Codable {
    /// Their first rating of it, each scale once and held to 1...5; empty where there was none.
    public var ratings: [InterviewerRating] = []
    /// Whether the rating came after the feedback was opened, so that it is not blind. Figures leave it out.
    public var isLate = false
    /// The points they ticked or unticked by hand, as they stand at the end.
    public var ticks: [HandTick] = []

    /// The mark on one scale; nil where there is none.
    public func points(_ scale: InterviewerRating.Scale) -> Int? {
        ratings.first { $0.scale == scale }?.points
    }

    /// Takes a rating where it is the first.
    mutating func rate(_ new: [InterviewerRating], isLate: Bool) {
        guard ratings.isEmpty else { return }
        for rating in new where !ratings.contains(where: { $0.scale == rating.scale }) {
            ratings.append(InterviewerRating(scale: rating.scale, points: rating.points.held(to: 1...5)))
        }
        self.isLate = isLate && !ratings.isEmpty
    }

    /// Takes a tick, which takes the place of an earlier one on the same point; nil takes that back.
    mutating func tick(_ target: ProbeTarget, _ isThere: Bool?, at instant: SessionInstant) {
        ticks.removeAll { $0.target == target }
        if let isThere { ticks.append(HandTick(target: target, isThere: isThere, at: instant)) }
    }
}

/// A point of the rubric that the interviewer ticked or unticked by hand.
public struct HandTick: Hashable, Sendable, Codable {
    /// The point.
    public var target: ProbeTarget
    /// Whether they heard it.
    public var isThere: Bool
    /// When they said so.
    public var at: SessionInstant
}

extension Int {
    /// The number, or the bound it lies beyond.
    func held(to bounds: ClosedRange<Int>) -> Int {
        Swift.min(bounds.upperBound, Swift.max(bounds.lowerBound, self))
    }
}
