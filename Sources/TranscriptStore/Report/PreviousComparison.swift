import InterviewModel

/// A session beside the one before it: overall, by kind of round, and by component of a framework.
struct PreviousComparison: Hashable, Sendable {
    /// One line of it.
    struct Row: Hashable, Sendable {
        /// What kind of value it is of.
        enum Kind: Sendable {
            /// A mean of scores.
            case score
            /// The mean confidence that a component is there.
            case component
        }
        /// What kind of value.
        let kind: Kind
        /// What it is of.
        let label: String
        /// The value before, 0 to 1; nil where there was none.
        let before: Double?
        /// The value now.
        let now: Double?

        /// How much it went up, or down; nil where one of both is missing.
        var change: Double? {
            guard let before, let now else { return nil }
            return now - before
        }
    }

    /// The overall score first, then the kinds of rounds, then the components.
    let rows: [Row]

    /// The comparison of two sessions; what neither has is left out.
    ///
    /// - Parameter frameworks: for the names of components.
    init(now: SessionRecord, before: SessionRecord, frameworks: [FrameworkID: Framework]) {
        var rows = [
            Row(kind: .score, label: "All questions", before: before.score?.unit, now: now.score?.unit)
        ]
        let (scoresBefore, scoresNow) = (Self.scores(before), Self.scores(now))
        for kind in RoundKind.allCases where scoresBefore[kind] != nil || scoresNow[kind] != nil {
            rows.append(
                Row(kind: .score, label: Wording.name(kind), before: scoresBefore[kind], now: scoresNow[kind])
            )
        }
        let (partsBefore, partsNow) = (Self.parts(before), Self.parts(now))
        for key in Set(partsBefore.keys).union(partsNow.keys).sorted(by: { Self.order($0, $1, frameworks) }) {
            rows.append(
                Row(
                    kind: .component, label: Self.label(key, frameworks), before: partsBefore[key],
                    now: partsNow[key]))
        }
        self.rows = rows
    }

    private struct Key: Hashable {
        let framework: String
        let component: String
    }

    private static func scores(_ record: SessionRecord) -> [RoundKind: Double] {
        var scores: [RoundKind: [Double]] = [:]
        for answer in record.answers {
            if let round = answer.round, let score = answer.score?.unit {
                scores[round, default: []].append(score)
            }
        }
        return scores.compactMapValues(\.mean)
    }

    private static func parts(_ record: SessionRecord) -> [Key: Double] {
        var values: [Key: [Double]] = [:]
        for answer in record.answers {
            for element in answer.elements where element.kind == .component {
                guard let presence = element.value.unit else { continue }
                let key = Key(framework: answer.framework?.rawValue ?? "", component: element.id)
                values[key, default: []].append(presence)
            }
        }
        return values.compactMapValues(\.mean)
    }

    private static func label(_ key: Key, _ frameworks: [FrameworkID: Framework]) -> String {
        let framework = frameworks[FrameworkID(rawValue: key.framework)]
        let component = framework?.components.first { $0.id.rawValue == key.component }
        let title = component?.title ?? key.component.capitalizedFirst
        let of = framework?.title ?? key.framework
        return of.isEmpty ? title : "\(title) (\(of))"
    }

    /// By framework, then by the place in it; by name where that is not known.
    private static func order(_ left: Key, _ right: Key, _ frameworks: [FrameworkID: Framework]) -> Bool {
        guard left.framework == right.framework else { return left.framework < right.framework }
        let known = frameworks[FrameworkID(rawValue: left.framework)]?.components.map(\.id.rawValue) ?? []
        let (first, second) = (known.firstIndex(of: left.component), known.firstIndex(of: right.component))
        return (first ?? .max, left.component) < (second ?? .max, right.component)
    }
}
