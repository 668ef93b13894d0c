public import InterviewModel

/// One round and its items.
public struct TranscriptRound: Hashable, Sendable, Codable {
    /// What the round was about; nil where the journal's first line is lost.
    public var kind: RoundKind?
    /// Its heading.
    public var title: String
    /// The time for it, if it had any of its own.
    public var budget: Milliseconds?
    /// When it began; nil where it did not.
    public var startedAt: SessionInstant?
    /// How long it took, without pauses that did not count.
    public var duration: Milliseconds
    /// Its items in order.
    public var items: [TranscriptItem]
    /// Its scores.
    public var score: ScoreSummary
}

/// How a group of items was answered.
public struct ScoreSummary: Hashable, Sendable, Codable {
    /// How many items there are.
    public var total: Int
    /// How many were answered.
    public var answered: Int
    /// How many of the answers have a score; unanswered items are left out, never counted as zeros.
    public var scored: Int
    /// The mean of the scores with probes, 0 to 1; nil where there is none.
    public var mean: Double?
    /// The mean of the scores of the same items unprompted.
    public var unpromptedMean: Double?

    /// The summary of these items.
    init(_ items: some Sequence<TranscriptItem>) {
        total = 0
        answered = 0
        scored = 0
        var sum = 0.0
        var unprompted = 0.0
        for item in items {
            total += 1
            if item.state == .answered { answered += 1 }
            guard item.state == .answered, let score = item.score else { continue }
            scored += 1
            sum += score
            unprompted += item.unpromptedScore ?? score
        }
        mean = scored > 0 ? sum / Double(scored) : nil
        unpromptedMean = scored > 0 ? unprompted / Double(scored) : nil
    }
}
