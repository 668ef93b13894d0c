/// What moved between two reports on one answer.
public struct ReportDifference: Hashable, Sendable, Codable {
    /// Something that is in either report, with what it was worth in each.
    public struct Change: Hashable, Sendable, Codable {
        /// What it is: a rule for a finding, the id of a concept or component.
        public var name: String
        /// Words for it: a finding's message, a concept's label.
        public var label: String
        /// Its points, credit or presence before; nil where it was not there.
        public var before: Double?
        /// And after; nil where it has gone.
        public var after: Double?
    }

    /// The score before, 0 to 1; nil where there was none.
    public var scoreBefore: Double?
    /// The score after.
    public var scoreAfter: Double?
    /// Findings that came, went or changed by their points.
    public var findings: [Change] = []
    /// Concepts whose credit changed.
    public var concepts: [Change] = []
    /// Components whose presence changed.
    public var components: [Change] = []
    /// The engines, where another one scored.
    public var engine: Replacement?
    /// The rubrics' fingerprints, where another one was used.
    public var rubric: Replacement?

    /// One thing in another's place; nil for nothing there.
    public struct Replacement: Hashable, Sendable, Codable {
        /// What it was.
        public var before: String?
        /// What it is.
        public var after: String?

        /// One thing in another's place.
        public init(before: String?, after: String?) {
            self.before = before
            self.after = after
        }
    }

    /// Less than this is no movement: points are thousandths, and presences hardly more exact.
    static let least = 0.000_5

    /// Whether the score or anything that explains it moved.
    public var hasMovement: Bool {
        Self.differ(scoreBefore, scoreAfter) || !findings.isEmpty || !concepts.isEmpty || !components.isEmpty
    }

    /// Compares two reports; no report before means that the answer was not scored then.
    public init(from old: AnswerReport?, to new: AnswerReport) {
        scoreBefore = old?.score
        scoreAfter = new.score
        findings = Self.findings(old, new)
        concepts = Self.changes(
            (old?.concepts ?? []).map { ($0.id.rawValue, $0.label, $0.credit) },
            new.concepts.map { ($0.id.rawValue, $0.label, $0.credit) })
        components = Self.changes(
            (old?.components ?? []).map { ($0.id.rawValue, $0.id.rawValue, $0.presence) },
            new.components.map { ($0.id.rawValue, $0.id.rawValue, $0.presence) })
        if let old, old.engine != new.engine { engine = Replacement(before: old.engine, after: new.engine) }
        if let old, old.rubric != new.rubric { rubric = Replacement(before: old.rubric, after: new.rubric) }
    }

    /// A finding of one rule is the same where its words are; else, as where a rule has been worded anew, where it
    /// is about the same part or point, or, being about none, rests on the same words of the answer.
    private static func findings(_ old: AnswerReport?, _ new: AnswerReport) -> [Change] {
        var left = (old?.findings ?? []).map { finding in (finding, old.flatMap { finding.subject(in: $0) }) }
        let found = new.findings.map { ($0, $0.subject(in: new)) }
        typealias Known = (finding: Finding, subject: ProbeTarget?)
        let likenesses: [(Known, Known) -> Bool] = [
            { $0.finding.message == $1.finding.message },
            { $0.subject != nil && $0.subject == $1.subject },
            { $0.subject == nil && $1.subject == nil && $0.finding.quote == $1.finding.quote },
        ]
        var before = [Finding?](repeating: nil, count: found.count)
        for isSame in likenesses {
            for index in found.indices where before[index] == nil {
                let place = left.firstIndex { $0.0.rule == found[index].0.rule && isSame($0, found[index]) }
                before[index] = place.map { left.remove(at: $0).0 }
            }
        }
        let gone = left.map { Change(name: $0.0.rule, label: $0.0.message, before: $0.0.points, after: nil) }
        return gone
            + zip(new.findings, before).compactMap { finding, old in
                guard differ(old?.points, finding.points) else { return nil }
                return Change(
                    name: finding.rule, label: finding.message, before: old?.points, after: finding.points)
            }
    }

    private static func changes(
        _ old: [(id: String, label: String, value: Double)],
        _ new: [(id: String, label: String, value: Double)]
    ) -> [Change] {
        let gone = old.filter { entry in !new.contains { $0.id == entry.id } }
            .map { Change(name: $0.id, label: $0.label, before: $0.value, after: nil) }
        return gone
            + new.compactMap { entry in
                let before = old.first { $0.id == entry.id }?.value
                guard differ(before, entry.value) else { return nil }
                return Change(name: entry.id, label: entry.label, before: before, after: entry.value)
            }
    }

    private static func differ(_ before: Double?, _ after: Double?) -> Bool {
        guard let before, let after else { return (before == nil) != (after == nil) }
        return abs(before - after) >= least
    }
}
