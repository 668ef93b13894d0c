import InterviewModel

/// Two sessions side by side: their scores and times, the parts of the stories, the questions that are in both, and
/// the rules that took points.
public struct SessionComparison: Hashable, Sendable {
    /// The earlier one.
    public let before: Transcript
    /// The later one.
    public let after: Transcript
    /// The questions and tasks that were answered in both, in the order of the later one.
    public let shared: [AnswerComparison]
    /// The mean score of each kind of round, in the order they came.
    public let rounds: [ElementChange]
    /// The mean presence of each component over the session's stories.
    public let components: [ElementChange]
    /// For each rule that took points, in how many answers it did.
    public let rules: [ElementChange]

    /// Compares two sessions, whichever way they are given: the one that began first is the earlier one.
    public init(_ one: Transcript, _ other: Transcript) {
        let isReversed = (one.startedAt ?? .min) > (other.startedAt ?? .min)
        let (before, after) = isReversed ? (other, one) : (one, other)
        self.before = before
        self.after = after
        var old: [String: AnswerAttempt] = [:]
        for (number, item) in zip(1..., before.items) where item.state == .answered && !item.name.isEmpty {
            old[item.name] = AnswerAttempt(item, number: number, in: before)
        }
        shared = zip(1..., after.items).compactMap { number, item in
            guard item.state == .answered, let earlier = old[item.name] else { return nil }
            return AnswerComparison(earlier, AnswerAttempt(item, number: number, in: after))
        }
        rounds = ElementChange.pairs(.round, Self.rounds(before), Self.rounds(after))
        components = ElementChange.pairs(.component, Self.components(before), Self.components(after))
        rules = ElementChange.pairs(.lapse, Self.rules(before), Self.rules(after))
    }

    /// The facts of both: a name, and what it was before and after.
    var facts: [(name: String, before: String, after: String)] {
        let (old, new) = (before.summary.score, after.summary.score)
        return [
            ("Session", before.title, after.title),
            ("Score", AnswerComparison.score(old.mean), AnswerComparison.score(new.mean)),
            (
                "Before probes", AnswerComparison.score(old.unpromptedMean),
                AnswerComparison.score(new.unpromptedMean)
            ),
            ("Answered", "\(old.answered) of \(old.total)", "\(new.answered) of \(new.total)"),
            ("Time", Wording.time(before.duration), Wording.time(after.duration)),
            ("Words", "\(Self.words(before))", "\(Self.words(after))"),
        ]
    }

    private static func words(_ transcript: Transcript) -> Int {
        transcript.items.flatMap(\.exchanges).compactMap(\.answer).map(AnswerRecord.words).reduce(0, +)
    }

    private static func rounds(_ transcript: Transcript) -> [(id: String, label: String, value: Double)] {
        means(
            transcript.rounds.flatMap { round in
                round.items.compactMap { item in
                    item.score?.unit.map { (round.kind?.rawValue ?? round.title, $0) }
                }
            })
    }

    private static func components(_ transcript: Transcript) -> [(id: String, label: String, value: Double)] {
        means(
            transcript.items.flatMap { item in
                (item.assessments.last?.report.components ?? []).compactMap { part in
                    part.presence.unit.map { (part.id.rawValue, $0) }
                }
            })
    }

    private static func rules(_ transcript: Transcript) -> [(id: String, label: String, value: Double)] {
        let broken = transcript.items.flatMap { item in
            Set(
                (item.assessments.last?.report.findings ?? [])
                    .filter { $0.points < 0 && !RuleSubject.isCountedElsewhere($0.rule) }.map(\.rule))
        }
        return Dictionary(grouping: broken) { $0 }.sorted { $0.key < $1.key }
            .map { ($0.key, RuleSubject(rule: $0.key).words, Double($0.value.count)) }
    }

    /// The mean of each id's values, in the order the ids came.
    private static func means(_ values: [(String, Double)]) -> [(id: String, label: String, value: Double)] {
        var order: [String] = []
        var sums: [String: (sum: Double, count: Int)] = [:]
        for (id, value) in values {
            if sums[id] == nil { order.append(id) }
            let sum = sums[id] ?? (0, 0)
            sums[id] = (sum.sum + value, sum.count + 1)
        }
        return order.compactMap { id in
            sums[id].map { (id, id.capitalizedFirst, $0.sum / Double($0.count)) }
        }
    }
}
