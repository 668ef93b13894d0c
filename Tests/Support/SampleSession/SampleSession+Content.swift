import Foundation
public import InterviewModel

extension SampleSession {
    /// What the sample asks.
    public static let agenda = Agenda(
        scenario: "quick-15", title: "Quick interview, 15 minutes", mode: .typed, seed: 42,
        budget: .minutes(15),
        rounds: [
            round(
                .opener, "Getting to know each other", budget: .minutes(3),
                [question("tell-me-about-yourself", "Tell me about yourself.")]),
            round(
                .technical, "Core Python",
                [
                    question("gil", "What is the *global* interpreter lock, and when does it matter?"),
                    question("decorators", "How do decorators work?"),
                    question("generators", "What is a generator for?"),
                ]),
            round(
                .coding, "Live coding",
                [
                    AgendaItem(
                        subject: .challenge("reverse-string"),
                        prompt: "Write `reverse(text)`.\n\nIt returns the text backwards.",
                        hints: ["Slices have a step."], starter: "def reverse(text):\n    ...\n"),
                    question("what-is-the-complexity", "What does it cost in time and memory?"),
                ]),
            round(
                .behavioral, "Stories from experience",
                [question("improved-a-process", "Tell me of a time you made a process better.", "star")]),
            round(.closing, "Your questions", [question("your-questions", "What do you want to ask us?")]),
        ])

    /// A verdict in which a visible case fails.
    public static let failing = Verdict(
        outcome: .wrongAnswer,
        cases: [
            CaseResult(
                name: "a-word", isVisible: true, outcome: .wrongAnswer, input: "reverse('abc')",
                expected: "'cba'", got: "'abc'", wall: Milliseconds(12), cpu: Milliseconds(9),
                peakMemory: 9_000_000)
        ], containment: .sandbox)

    /// A verdict in which a hidden case fails.
    public static let nearlyAll = Verdict(
        outcome: .runtimeError,
        cases: [
            CaseResult(name: "a-word", isVisible: true, outcome: .passed, wall: Milliseconds(11)),
            CaseResult(name: "empty", isVisible: true, outcome: .passed, wall: Milliseconds(11)),
            CaseResult(name: "emoji", isVisible: false, outcome: .passed, wall: Milliseconds(11)),
            CaseResult(
                name: "none", isVisible: false, outcome: .runtimeError,
                detail: "line 3, in reverse\nTypeError: 'NoneType' object is not subscriptable"),
        ], containment: .limitsOnly)

    /// A report with little but its findings.
    static func report(_ score: Double?, delivery words: Int = 20, _ findings: [Finding]) -> AnswerReport {
        AnswerReport(
            score: score, scale: score.map(RatingScale.level), components: [], sentences: [], concepts: [],
            misconceptions: [],
            delivery: DeliveryReport(
                words: words, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 2,
                firstPersonPlural: 0, numbers: 0),
            findings: findings, lacks: [], engine: "rules-1", rubric: "5e1f")
    }

    /// Where words stand in an answer; an empty stretch where they do not.
    static func quote(_ words: String, in answer: String) -> Quote {
        guard let range = answer.range(of: words) else { return Quote(start: 0, end: 0) }
        let start = answer.utf8.distance(from: answer.startIndex, to: range.lowerBound)
        return Quote(start: start, end: start + words.utf8.count)
    }

    private static func round(
        _ kind: RoundKind, _ title: String, budget: Milliseconds? = nil, _ items: [AgendaItem]
    ) -> AgendaRound {
        AgendaRound(
            kind: kind, title: title, budget: budget, timing: Timing(), probes: ProbePolicy(), items: items)
    }

    private static func question(
        _ id: QuestionID, _ prompt: String, _ framework: FrameworkID? = nil
    ) -> AgendaItem {
        AgendaItem(subject: .question(id), prompt: prompt, framework: framework)
    }
}
