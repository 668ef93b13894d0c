import InterviewModel

/// One element of a rubric in two answers, or over two sessions.
public struct ElementChange: Hashable, Sendable, Encodable {
    /// What kind of element it is.
    public enum Kind: String, Sendable, Encodable, CaseIterable {
        /// A kind of round; the mean of its scores, 0 to 1.
        case round
        /// A component of a framework; its presence, 0 to 1.
        case component
        /// A concept of the question; its credit, 0 to 1.
        case concept
        /// A misconception; 1 where it was held.
        case misconception
        /// A scoring rule; its points.
        case rule
        /// A scoring rule that took points; in how many answers it did.
        case lapse
    }

    /// What kind of element it is.
    public let kind: Kind
    /// Its id: of the component, concept or misconception, or the rule's name.
    public let id: String
    /// Words for it.
    public let label: String
    /// How far it was there before; nil where there is nothing to say.
    public let before: Double?
    /// And how far it is now.
    public let after: Double?

    /// By how much it changed. A rule or misconception that is not there counts nothing; of all else, what was looked
    /// for only once cannot have changed, and this is nil.
    public var change: Double? {
        switch kind {
        case .component, .concept, .round:
            guard let before, let after else { return nil }
            return after - before
        case .misconception, .rule, .lapse:
            return before == nil && after == nil ? nil : (after ?? 0) - (before ?? 0)
        }
    }

    /// Whether the change is for the better; nil where nothing moved that is worth telling.
    public var isBetter: Bool? {
        guard let change, abs(change) >= Self.least else { return nil }
        return [.misconception, .lapse].contains(kind) ? change < 0 : change > 0
    }

    /// Less than this is no movement.
    static let least = 0.005
}

extension ElementChange {
    /// The elements of two reports, each once: components, concepts, misconceptions, and the rules whose points came,
    /// went or changed. No report means that there was no score.
    static func between(_ before: AnswerReport?, _ after: AnswerReport?) -> [ElementChange] {
        let parts = pairs(
            .component,
            (before?.components ?? []).map { ($0.id.rawValue, $0.id.rawValue.capitalizedFirst, $0.presence) },
            (after?.components ?? []).map { ($0.id.rawValue, $0.id.rawValue.capitalizedFirst, $0.presence) })
        let concepts = pairs(
            .concept, (before?.concepts ?? []).map { ($0.id.rawValue, $0.label, $0.credit) },
            (after?.concepts ?? []).map { ($0.id.rawValue, $0.label, $0.credit) })
        let wrongs = pairs(
            .misconception, (before?.misconceptions ?? []).map { ($0.id.rawValue, $0.reason, 1) },
            (after?.misconceptions ?? []).map { ($0.id.rawValue, $0.reason, 1) })
        return parts + concepts + wrongs + rules(before, after)
    }

    /// The findings that came, went or changed, but for those that say of a component, concept or misconception what
    /// its own row says.
    private static func rules(_ before: AnswerReport?, _ after: AnswerReport?) -> [ElementChange] {
        guard let after else { return [] }
        return ReportDifference(from: before, to: after).findings
            .filter { !RuleSubject.isCountedElsewhere($0.name) }
            .map {
                ElementChange(
                    kind: .rule, id: $0.name, label: $0.label, before: $0.before?.finite,
                    after: $0.after?.finite)
            }
    }

    /// Each id once, those of the newer list first, as its rubric has them.
    static func pairs(
        _ kind: Kind, _ before: [(id: String, label: String, value: Double)],
        _ after: [(id: String, label: String, value: Double)]
    ) -> [ElementChange] {
        let old = Dictionary(before.map { ($0.id, $0.value) }) { first, _ in first }
        var seen: Set<String> = []
        let now = after.filter { seen.insert($0.id).inserted }.map {
            ElementChange(
                kind: kind, id: $0.id, label: $0.label, before: old[$0.id]?.finite, after: $0.value.finite)
        }
        let gone = before.filter { seen.insert($0.id).inserted }.map {
            ElementChange(kind: kind, id: $0.id, label: $0.label, before: $0.value.finite, after: nil)
        }
        return now + gone
    }
}

extension Double {
    /// The number; nil where it is none, or without end.
    var finite: Double? { isFinite ? self : nil }
}
