public import InterviewModel

/// What a session comes to.
public struct TranscriptSummary: Hashable, Sendable, Codable {
    /// A remark on one item.
    public struct Point: Hashable, Sendable, Codable {
        /// The item.
        public var place: AgendaPlace
        /// The id of the question or task.
        public var name: String
        /// The question's first line.
        public var prompt: String
        /// What it won, or could still win, of the item's score from 0 to 1.
        public var points: Double
        /// One plain sentence.
        public var message: String
        /// The words it rests on; nil where it rests on something absent.
        public var quote: String?
    }

    /// The scores of all items.
    public var score: ScoreSummary
    /// What went best, at most three, from different questions where there are as many.
    public var strengths: [Point]
    /// What could win most, most first.
    public var nextSteps: [Point]
    /// The items without an answer, dropped and not reached ones included.
    public var notAnswered: [Unanswered]

    /// An item without an answer.
    public struct Unanswered: Hashable, Sendable, Codable {
        /// The item.
        public var place: AgendaPlace
        /// The id of the question or task.
        public var name: String
        /// The question's first line.
        public var prompt: String
        /// How it stands.
        public var state: TranscriptItem.State
        /// Whether something was typed that was never submitted.
        public var hasDraft: Bool
    }

    /// The summary of these items.
    init(_ items: [TranscriptItem]) {
        score = ScoreSummary(items)
        let answered = items.filter { $0.state == .answered }
        strengths = Self.spread(answered.flatMap(Self.strengths), atMost: 3)
        nextSteps = Self.sorted(answered.flatMap(Self.nextSteps))
        notAnswered = items.filter { $0.state != .answered }.map { item in
            Unanswered(
                place: item.place, name: item.name, prompt: item.heading, state: item.state,
                hasDraft: item.hasUnsubmittedWork)
        }
    }

    /// Less than this is no strength and no step: nobody can act on a hundredth.
    static let leastPoints = 0.03

    private static func strengths(of item: TranscriptItem) -> [Point] {
        if let verdict = item.code?.finalVerdict {
            guard verdict.outcome == .passed, !verdict.cases.isEmpty, let score = verdict.score else {
                return []
            }
            let cases = verdict.cases.count
            let generated = (verdict.generated?.passed).flatMap { $0 > 0 ? " and \($0) generated ones" : nil }
            let passed = (cases == 1 ? "its case" : "all \(cases) cases") + (generated ?? "")
            return [point(of: item, score, "Your program passes \(passed).")]
        }
        return findings(of: item, by: \.points, where: \.isGood)
    }

    private static func nextSteps(of item: TranscriptItem) -> [Point] {
        guard let verdict = item.code?.finalVerdict else { return findings(of: item, by: \.potential) }
        guard !verdict.cases.isEmpty, let score = verdict.score else { return [] }
        if verdict.outcome == .passed {
            guard verdict.isTooSlow, let growth = verdict.growth else { return [] }
            return [point(of: item, 1 - score, "Make it faster. \(growth.sentence)")]
        }
        let cases = verdict.cases.count
        let failing = cases - verdict.passedCount
        let first = verdict.cases.first { $0.outcome != .passed }?.name ?? ""
        let message =
            if failing == 0, let input = verdict.generated?.failure?.input {
                "Your program passes all \(cases) cases, but not every input. Make this one work: "
                    + input.split(whereSeparator: \.isNewline).joined(separator: "; ")
            } else if failing == 1 && cases > 1 {
                "Make the last case pass, \u{201C}\(first)\u{201D}; the other \(cases - 1) do."
            } else {
                "Make the case \u{201C}\(first)\u{201D} pass first; \(verdict.passedCount) of \(cases) pass so far."
            }
        return [point(of: item, 1 - score, message)]
    }

    private static func findings(
        of item: TranscriptItem, by value: KeyPath<Finding, Double>,
        where isMeant: (Finding) -> Bool = { _ in true }
    ) -> [Point] {
        guard let assessment = item.assessments.last else { return [] }
        return assessment.report.findings
            .filter { isMeant($0) && $0[keyPath: value] >= leastPoints && $0[keyPath: value].isFinite }
            .map { finding in
                point(
                    of: item, finding[keyPath: value], finding.message, item.quote(finding, in: assessment))
            }
    }

    private static func point(
        of item: TranscriptItem, _ points: Double, _ message: String, _ quote: String? = nil
    ) -> Point {
        Point(
            place: item.place, name: item.name, prompt: item.heading, points: points,
            message: message, quote: quote)
    }

    /// Most points first; equals in the order of the session.
    private static func sorted(_ points: [Point]) -> [Point] {
        points.enumerated()
            .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }
            .map(\.element)
    }

    /// The best of each item before the second best of any.
    private static func spread(_ points: [Point], atMost limit: Int) -> [Point] {
        let ordered = sorted(points)
        var seen: Set<AgendaPlace> = []
        let firsts = ordered.filter { seen.insert($0.place).inserted }
        if firsts.count >= limit { return Array(firsts.prefix(limit)) }
        var chosen = firsts
        for point in ordered where chosen.count < limit && !chosen.contains(point) { chosen.append(point) }
        return sorted(chosen)
    }
}

extension String {
    /// The first line with something on it, for headings and lists.
    var firstLine: String {
        // Most are one line of ASCII.
        if let first = utf8.first, first > 0x20, utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            return self
        }
        return split(whereSeparator: \.isNewline).lazy
            .map { line in String(line.drop(while: \.isWhitespace)) }
            .first { !$0.isEmpty } ?? ""
    }
}
