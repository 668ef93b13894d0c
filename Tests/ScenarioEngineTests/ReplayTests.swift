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
