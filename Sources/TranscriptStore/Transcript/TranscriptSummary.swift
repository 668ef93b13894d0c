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
                place: item.place, name: item.name, prompt: item.prompt.firstLine, state: item.state,
                hasDraft: item.hasUnsubmittedWork)
        }
    }

    private static func strengths(of item: TranscriptItem) -> [Point] {
        points(of: item, by: \.points)
    }

    private static func nextSteps(of item: TranscriptItem) -> [Point] {
        var steps = points(of: item, by: \.potential)
        if let verdict = item.code?.finalVerdict, verdict.outcome != .passed, !verdict.cases.isEmpty {
            let failing = verdict.cases.count - verdict.passedCount
            let first = verdict.cases.first { $0.outcome != .passed }?.name ?? ""
            steps.append(
                Point(
                    place: item.place, name: item.name, prompt: item.prompt.firstLine,
                    points: Double(failing) / Double(verdict.cases.count),
                    message: "Make \(failing) of the \(verdict.cases.count) cases pass; the first that fails "
                        + "is \u{201C}\(first)\u{201D}.",
                    quote: nil))
        }
        return steps
    }

    private static func points(of item: TranscriptItem, by value: KeyPath<Finding, Double>) -> [Point] {
        guard let assessment = item.assessments.last else { return [] }
        return assessment.report.findings.filter { $0[keyPath: value] > 0 && $0[keyPath: value].isFinite }
            .map { finding in
                Point(
                    place: item.place, name: item.name, prompt: item.prompt.firstLine,
                    points: finding[keyPath: value], message: finding.message,
                    quote: item.quote(finding, in: assessment))
            }
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
        split(whereSeparator: \.isNewline).lazy
            .map { line in String(line.drop(while: \.isWhitespace)) }
            .first { !$0.isEmpty } ?? ""
    }
}
