import Foundation
import InterviewModel
import ScenarioEngine

/// Small agendas and reports for the engine's tests.
enum Samples {
    static func item(_ id: QuestionID, hints: [String] = [], probes: [Probe] = []) -> AgendaItem {
        AgendaItem(subject: .question(id), prompt: "Tell me about \(id).", hints: hints, probes: probes)
    }

    static let resultProbe = Probe(target: .component("result"), text: "What came of it?")
    static let lockProbe = Probe(target: .concept("lock"), text: "What protects it?")

    static func agenda(_ rounds: [AgendaRound], budget: Milliseconds? = nil) -> Agenda {
        Agenda(scenario: "sample", title: "Sample", mode: .typed, seed: 1, budget: budget, rounds: rounds)
    }

    static func round(
        _ kind: RoundKind = .technical, budget: Milliseconds? = nil, timing: Timing = Timing(),
        probes: Int = 2, items: [AgendaItem]
    ) -> AgendaRound {
        AgendaRound(
            kind: kind, title: "\(kind)", budget: budget, timing: timing,
            probes: ProbePolicy(max: probes, answer: .seconds(90)), items: items)
    }

    static let challenge = AgendaItem(
        subject: .challenge("reverse-string"), prompt: "Reverse it.", hints: ["Two ends."], starter: "pass\n",
        languages: ["python", "c"], starters: ["python": "pass\n", "c": "// c\n"])

    /// The question as one about the challenge.
    static func about(_ item: AgendaItem) -> AgendaItem {
        var item = item
        item.about = "reverse-string"
        return item
    }

    /// An agenda with something of everything.
    static let full = agenda(
        [
            round(.opener, timing: Timing(answer: .seconds(90), atLimit: .soft), items: [item("hello")]),
            round(
                .technical, budget: .minutes(8), timing: Timing(think: .seconds(20), answer: .minutes(2)),
                items: [
                    item("gil", hints: ["Think of a lock.", "One at a time."], probes: [lockProbe]),
                    item("copies", probes: [resultProbe, lockProbe]), item("scope"),
                ]),
            round(
                .coding, timing: Timing(answer: .minutes(5), atLimit: .grace),
                items: [about(item("approach")), challenge, about(item("complexity"))]),
            round(
                .behavioral, timing: Timing(answer: .minutes(3), atLimit: .strict),
                items: [item("conflict", probes: [resultProbe])]),
            round(.closing, timing: Timing(answer: .minutes(1)), probes: 0, items: [item("yours")]),
        ], budget: .minutes(25))

    static func header(_ agenda: Agenda) -> SessionHeader {
        SessionHeader(tool: "test", session: "2026-01-01-sample", agenda: agenda)
    }

    static func report(_ score: Double?, lacks: [ProbeTarget] = []) -> AnswerReport {
        AnswerReport(
            score: score, scale: score.map(RatingScale.level(of:)), components: [], sentences: [],
            concepts: [], misconceptions: [],
            delivery: DeliveryReport(
                words: 0, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 0,
                firstPersonPlural: 0, numbers: 0),
            findings: [], lacks: lacks, engine: "test", rubric: nil)
    }

    static let rating = CodingReport(
        challenge: "reverse-string",
        ratings: [ScaleRating(scale: .testing, title: "Testing", points: 3, anchor: "Some.")],
        complexity: nil,
        engine: "test")

    static func verdict(_ outcome: CaseOutcome) -> Verdict {
        Verdict(outcome: outcome, cases: [], containment: .sandbox)
    }
}

/// Drives an engine with a manual clock and keeps what came of it.
struct Driver {
    var engine = InterviewEngine()
    /// The events since the last `takeEvents`.
    var events: [RecordedEvent] = []
    /// All events, as a journal has them.
    var journal: [RecordedEvent] = []
    var requests: [EngineEffect] = []
    /// What the analyser will say.
    var report = Samples.report(0.8)
    /// Whether assessments are answered at once, as the conductor does.
    var assesses = true
    /// Whether ratings are.
    var rates = true

    init(_ agenda: Agenda) {
        feed(.begin(Samples.header(agenda)), at: 0)
    }

    mutating func feed(_ input: EngineInput, at milliseconds: Int) {
        let instant = SessionInstant(Milliseconds(milliseconds))
        var waiting = engine.handle(input, at: instant)[...]
        while let effect = waiting.popFirst() {
            switch effect {
            case .record(let event, let at):
                let recorded = RecordedEvent(
                    number: journal.count + 1, at: at, wall: 1_700_000_000_000, event: event)
                journal.append(recorded)
                events.append(recorded)
            case .assess where assesses:
                waiting += engine.handle(.assessed(report), at: instant)
            case .rate where rates:
                waiting += engine.handle(.rated(Samples.rating), at: instant)
            default:
                requests.append(effect)
            }
        }
    }

    /// The events since the last call, without their times.
    @discardableResult
    mutating func takeEvents() -> [SessionEvent] {
        defer { events = [] }
        return events.map(\.event)
    }

    /// The engine that resumes from this journal after it has been written and read.
    func resumed() throws -> InterviewEngine {
        let encoder = JSONEncoder()
        let decoder = JSONDecoder()
        return InterviewEngine(
            replaying: try journal.map { try decoder.decode(RecordedEvent.self, from: encoder.encode($0)) })
    }

    /// The instants of the events of one kind.
    func instants(where matches: (SessionEvent) -> Bool) -> [Int] {
        events.filter { matches($0.event) }.map(\.at.offset.count)
    }
}
