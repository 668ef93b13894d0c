import InterviewModel
import ScenarioEngine
import ScenarioLibrary
import Testing

@Suite("Replaying a journal")
struct ReplayTests {
    @Test("gives the state of the live run, for random inputs at random times", arguments: 0..<200)
    func randomRuns(seed: Int) throws {
        try run(Samples.full, seed: seed)
    }

    @Test("gives the state of the live run in every scenario shipped", arguments: TestPlanTests.scenarioIDs)
    func shippedScenarios(id: ScenarioID) throws {
        let library = try Library.open([LibraryRoot(path: TestPlanTests.root, origin: .option)])
        let builder = AgendaBuilder(
            questions: library.questions(), frameworks: library.frameworks(), challenges: library.challenges()
        )
        let scenario = try #require(library.scenario(id))
        for seed in 0..<40 {
            try run(builder.agenda(for: scenario, seed: UInt64(seed)), seed: seed)
        }
    }

    private func run(_ agenda: Agenda, seed: Int) throws {
        var random = SplitMix(UInt64(seed))
        var driver = Driver(agenda)
        var at = 0
        for _ in 0..<300 where !driver.engine.state.isEnded {
            at += random.milliseconds()
            random.randomiseReport(of: &driver)
            driver.feed(random.input(for: driver.engine.state), at: at)
        }
        #expect(try driver.resumed().state == driver.engine.state, "seed \(seed)")
        #expect(zip(driver.events, driver.events.dropFirst()).allSatisfy { $0.at <= $1.at })
    }

    @Test("gives the same state whatever was said of the session's labels in between", arguments: 0..<20)
    func afterthoughts(seed: Int) throws {
        var random = SplitMix(UInt64(seed) + 3000)
        var driver = Driver(Samples.full)
        var at = 0
        for _ in 0..<120 where !driver.engine.state.isEnded {
            at += random.milliseconds()
            driver.feed(random.input(for: driver.engine.state), at: at)
        }
        let place = AgendaPlace(round: 1, item: 0)
        let said: [SessionEvent] = [
            .sentenceLabelled(place: place, quote: Quote(start: 0, end: 4), component: "result"),
            .rescored(
                place: place, probesIncluded: 0, report: Samples.report(0.1, lacks: [.concept("lock")])),
            .labelTakenBack(place: place, quote: Quote(start: 0, end: 4)),
        ]
        for count in 1...driver.journal.count {
            let before = Array(driver.journal.prefix(count))
            let last = try #require(before.last)
            let later = said.map {
                RecordedEvent(
                    number: last.number + 1, at: last.at + .seconds(9), wall: last.wall + 9_000, event: $0)
            }
            #expect(
                InterviewEngine(replaying: before + later).state == InterviewEngine(replaying: before).state)
        }
    }

    @Test("goes on after a crash behind any event as if nothing had happened", arguments: 0..<40)
    func crashAnywhere(seed: Int) throws {
        var random = SplitMix(UInt64(seed) + 1000)
        var driver = Driver(Samples.full)
        var at = 0
        for _ in 0..<120 where !driver.engine.state.isEnded {
            at += random.milliseconds()
            driver.feed(random.input(for: driver.engine.state), at: at)
        }
        for count in 1...driver.events.count {
            var resumed = InterviewEngine(replaying: Array(driver.events.prefix(count)))
            guard !resumed.state.isEnded else { continue }
            let instant = resumed.state.lastAt
            var effects: [EngineEffect] = []
            if resumed.state.suspension != nil {
                effects += resumed.handle(.resume(counted: false), at: instant)
            }
            effects += resumed.handle(.clock, at: instant)
            // It waits for something that will come: an answer, a score, a verdict.
            let asks = effects.contains { if case .record = $0 { false } else { true } }
            let isWaiting = resumed.state.openTurn.map { !$0.isCutOff } ?? false
            #expect(asks || isWaiting || resumed.state.isEnded)
        }
    }

    @Test(
        "takes the same first answer whether the clock is looked at often or hardly ever", arguments: 0..<40)
    func pollingDoesNotMatter(seed: Int) {
        var random = SplitMix(UInt64(seed) + 2000)
        let inputs = (0..<60).map { _ in (random.milliseconds(), random.next()) }
        func events(polls: Bool) -> [SessionEvent] {
            var driver = Driver(Samples.full)
            var at = 0
            for (step, bits) in inputs where !driver.engine.state.isEnded {
                if polls {
                    for moment in stride(from: at, to: at + step, by: 700) { driver.feed(.clock, at: moment) }
                }
                at += step
                var choice = SplitMix(bits)
                driver.feed(.draft(choice.text()), at: at)
            }
            let end = driver.events.firstIndex { if case .answered = $0.event { true } else { false } }
            return Array(driver.takeEvents().prefix((end ?? .max - 1) + 1))
        }
        #expect(events(polls: true) == events(polls: false))
    }

}

/// A seeded source of inputs, so that a failing run can be run again.
private struct SplitMix {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed &+ 0x1234_5678
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func milliseconds() -> Int {
        [below(50), below(2_000), below(20_000), below(200_000)][below(4)]
    }

    mutating func text() -> String {
        ["", " ", "a", "wörd 🙂", "two\nlines", "It depends on the lock."][below(6)]
    }

    mutating func randomiseReport(of driver: inout Driver) {
        let targets: [ProbeTarget] = [.component("result"), .concept("lock"), .concept("nothing")]
        let lacks = targets.filter { _ in below(2) == 0 }
        driver.report = Samples.report(below(5) == 0 ? nil : Double(below(100)) / 99, lacks: lacks)
    }

    mutating func input(for state: InterviewState) -> EngineInput {
        let run = CodeRun(
            version: state.openTurn?.code?.version ?? 0, scope: below(2) == 0 ? .all : .visible,
            verdict: Samples.verdict(below(2) == 0 ? .passed : .timeLimit))
        switch below(25) {
        case 0: return .pause(.asked)
        case 1, 2, 3: return state.suspension == nil ? .clock : .resume(counted: below(2) == 0)
        case 4: return .skip
        case 5: return .hint
        case 6: return .extend
        case 7: return .note(text())
        case 8: return .repeatPrompt
        case 9: return .openAnswer
        case 10: return .code("print(\(below(4)))")
        case 11: return .run(.visible)
        case 12: return .judged(run)
        case 13: return below(30) == 0 ? .inputEnded : .clock
        case 14: return below(60) == 0 ? .abandon : .clock
        case 15, 16: return .submit(text())
        case 20: return .restore(below(2) == 0 ? nil : below(4))
        case 21: return .addTest("f(\(below(3)))")
        case 22: return .dropTest(below(3))
        case 23: return .run(.own)
        case 24: return .chooseLanguage(below(2) == 0 ? "python" : "c")
        default: return .draft(text())
        }
    }
}
