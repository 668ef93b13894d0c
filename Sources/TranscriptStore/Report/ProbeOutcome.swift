import InterviewModel

/// What the answer to a probe brought: the score before and after it, and what was not there before.
struct ProbeOutcome: Hashable, Sendable {
    /// The score before the probe, 0 to 1; nil where there is none.
    let before: Double?
    /// The score with its answer.
    let after: Double?
    /// The names of the concepts and components that it brought.
    let recovered: [String]

    /// What the probes of an item brought, by the number of answers that an assessment includes.
    ///
    /// - Parameter title: the name of a component.
    static func outcomes(of item: TranscriptItem, title: (ComponentID) -> String) -> [Int: ProbeOutcome] {
        var outcomes: [Int: ProbeOutcome] = [:]
        for (before, after) in zip(item.assessments, item.assessments.dropFirst()) {
            let had = Set(before.report.concepts.filter { $0.credit > 0 }.map(\.id))
            let concepts = after.report.concepts.filter { $0.credit > 0 && !had.contains($0.id) }.map(\.label)
            let present = Set(before.report.components.filter(\.isThere).map(\.id))
            let components = after.report.components.filter { $0.isThere && !present.contains($0.id) }
                .map { title($0.id) }
            outcomes[after.probesIncluded] = ProbeOutcome(
                before: before.report.score?.unit, after: after.report.score?.unit,
                recovered: components + concepts)
        }
        return outcomes
    }

    /// What it brought in one sentence.
    var words: String {
        var parts: [String] = []
        if let before, let after {
            let change = after - before
            parts.append(
                Wording.number(before) == Wording.number(after)
                    ? "The score stayed at \(Wording.number(after))"
                    : "The score went from \(Wording.number(before)) to \(Wording.number(after)) (\(Wording.points(change)))"
            )
        }
        parts.append(
            recovered.isEmpty ? "nothing new was found" : "recovered: \(recovered.joined(separator: ", "))")
        return parts.joined(separator: "; ").capitalizedFirst + "."
    }
}

extension ComponentReport {
    /// Whether it is rather there than not.
    fileprivate var isThere: Bool { presence >= 0.5 }
}
