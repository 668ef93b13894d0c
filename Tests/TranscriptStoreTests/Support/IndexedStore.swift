import Foundation
import InterviewModel
import SampleSession

@testable import TranscriptStore

/// A store of sessions made for a test, with a clock that the test sets.
final class IndexedStore {
    let temporary: TemporaryFolder
    let store: SessionStore
    /// Tells the time, far ahead of the files' own times, so that the folder's is trusted.
    let clock = ManualClock()

    init() throws {
        temporary = try TemporaryFolder()
        store = SessionStore(path: temporary.path + "/Transcripts")
        try store.makeStore()
    }

    var indexPath: String { store.path + "/.index.sqlite" }

    func open() throws -> SessionIndex {
        let clock = clock
        return try SessionIndex(store, now: { clock.now })
    }

    /// Adds a session of one question, begun so many days after the first of January 2025.
    @discardableResult
    func add(
        _ name: String? = nil, day: Int, scenario: ScenarioID = "quick-15", mode: AnswerMode = .typed,
        question: String = "What is the GIL?", topic: TopicID? = "python-core", answer: String = "A lock.",
        score: Double? = 0.5, isFinished: Bool = true, pair: PairHeader? = nil, _ more: [SessionEvent] = []
    ) throws -> String {
        let start = 1_735_689_600_000 + day * 86_400_000
        let date = CivilTime(wall: start, secondsFromUTC: 0)
        let id = name ?? SessionName(scenario: scenario, date: date, suffix: 1).text
        let place = AgendaPlace(round: 0, item: 0)
        let item = AgendaItem(subject: .question("gil"), topic: topic, prompt: question)
        let agenda = Agenda(
            scenario: scenario, title: "About \(scenario)", mode: mode, seed: 1, budget: nil,
            rounds: [
                AgendaRound(
                    kind: .technical, title: "R", budget: nil, timing: Timing(), probes: ProbePolicy(),
                    items: [item])
            ])
        var script = EventScript(startedAt: start)
        script.add(.started(SessionHeader(tool: "1", session: id, agenda: agenda, pair: pair)))
        script.add(.roundStarted(round: 0))
        script.add(.asked(Turn(place: place, prompt: question, think: .zero, limit: .minutes(1))))
        script.add(.answerOpened)
        if isFinished {
            script.submit(answer)
            if let score {
                var report = EveryEvent.report()
                report.score = score
                report.findings = [Finding(rule: "r", points: 0.1, message: "Name the interpreter.")]
                report.misconceptions = []
                script.add(.assessed(place: place, probesIncluded: 0, report: report))
            }
        } else {
            script.type(answer, after: 1000)
        }
        for event in more where !event.isAfterthought { script.add(event) }
        if isFinished { script.add(.ended(.completed)) }
        for event in more where event.isAfterthought { script.add(event) }
        try write(script.events, to: id)
        return id
    }

    func write(_ events: [RecordedEvent], to id: String) throws {
        try write(bytes: events.flatMap(EventCoder.line), to: id)
    }

    func write(bytes: [UInt8], to id: String) throws {
        let folder = store.folder(id)
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: folder.journalPath))
    }

    /// Adds events after those that are there.
    func append(_ events: [SessionEvent], to id: String) throws {
        let amendment = try JournalAmendment(of: store.folder(id))
        try amendment.write(events, wall: 0)
    }

    func remove(_ id: String) throws {
        try FileManager.default.removeItem(atPath: store.folder(id).path)
    }
}

extension SessionIndex {
    /// The ids of what matches, newest first.
    func ids(_ query: SessionQuery = SessionQuery(), limit: Int = 1000) throws -> [String] {
        try page(query, offset: 0, limit: limit).listings.map(\.summary.id)
    }

    /// The ids of what a text finds.
    func found(_ text: String) throws -> [String] {
        var query = SessionQuery()
        query.text = text
        return try ids(query)
    }
}

extension SessionQuery {
    /// A query with some conditions.
    static func with(_ change: (inout SessionQuery) -> Void) -> SessionQuery {
        var query = SessionQuery()
        change(&query)
        return query
    }
}
