/// A report in the order in which a person is told of it: what was good, the one change worth most with the probe
/// that goes for it, then the rest. Every finding is told once, so what is told adds up to the score.
public struct Feedback: Hashable, Sendable {
    /// What won points, and most of what it could, most first.
    public var good: [Finding]
    /// What could win more than anything else; nil where nothing can be won.
    public var next: Finding?
    /// The probe that goes for exactly that; nil where there is none.
    public var probe: Probe?
    /// All others: what else can be won, what took points off, remarks; in the report's order.
    public var rest: [Finding]

    /// The words above `good`.
    public static let goodHeading = "What was good"
    /// The words above `next`, before what it would add.
    public static let nextHeading = "The one change worth most"
    /// The words above `rest`.
    public static let restHeading = "The rest"
    /// The words before the probe.
    public static let probeLead = "An interviewer would ask:"
    /// The words above the changes worth most of a whole session.
    public static let stepsHeading = "The changes worth most"

    /// The order for a report. Of findings that could win the same, the first is taken.
    ///
    /// - Parameter probes: what may be asked about the answer.
    public init(_ report: AnswerReport, probes: [Probe]) {
        let findings = report.findings
        let best = findings.indices.reduce(into: Int?.none) { best, index in
            if findings[index].potential > (best.map { findings[$0].potential } ?? 0) { best = index }
        }
        let others = findings.indices.filter { $0 != best }.map { findings[$0] }
        next = best.map { findings[$0] }
        good = others.filter(\.isGood)
        rest = others.filter { !$0.isGood }
        probe = next.flatMap { next in
            next.subject(in: report).flatMap { target in probes.first { $0.target == target } }
        }
    }
}

extension Finding {
    /// Whether it tells of something good: of what it could have won it has at least three quarters. Below that there
    /// is more to say of what is missing.
    public var isGood: Bool { points > 0 && points >= 0.75 * (points + potential) }
}
