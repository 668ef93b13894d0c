import InterviewModel
import ScenarioEngine
import Testing

@Suite("The rating of a coding task")
struct RatingTests {
    private static let task = AgendaPlace(round: 0, item: 1)
    private static let rated = SessionEvent.codingRated(place: task, report: Samples.rating)

    private func driver(budget: Milliseconds? = nil, session: Milliseconds? = nil) -> Driver {
        Driver(
            Samples.agenda(
                [
                    Samples.round(
                        .coding, budget: budget, timing: Timing(answer: .minutes(5), atLimit: .strict),
                        probes: 0,
                        items: [
                            Samples.about(Samples.item("approach")), Samples.challenge,
                            Samples.about(Samples.item("complexity")), Samples.about(Samples.item("edges")),
                        ]),
                    Samples.round(items: [Samples.item("last")]),
                ], budget: session))
    }

    /// Answers the question before the task and writes a first version.
    private func working(budget: Milliseconds? = nil, session: Milliseconds? = nil) -> Driver {
        var driver = driver(budget: budget, session: session)
        driver.feed(.submit("A plan."), at: 1_000)
        driver.feed(.code("v1"), at: 2_000)
        return driver
    }

    private func submit(_ driver: inout Driver, at milliseconds: Int) {
        driver.feed(.run(.all), at: milliseconds)
        driver.feed(
            .judged(CodeRun(version: 1, scope: .all, verdict: Samples.verdict(.passed))), at: milliseconds)
    }

    private func names(_ driver: Driver) -> [String] {
        driver.journal.compactMap { recorded in
            switch recorded.event {
            case .codingRated: "rated"
            case .ended(let ending): "ended \(ending)"
            case .asked(let turn): driver.engine.state.agenda?[turn.place]?.name
            case .itemsDropped: "dropped"
            default: nil
            }
        }
    }

    @Test("comes after the last question about the task and before whatever is next")
    func order() {
        var driver = working()
        submit(&driver, at: 3_000)
        driver.feed(.submit("Linear."), at: 4_000)
        #expect(!driver.journal.contains { $0.event == Self.rated })
        driver.feed(.skip, at: 5_000)
        #expect(names(driver) == ["approach", "reverse-string", "complexity", "edges", "rated", "last"])
        #expect(driver.instants { $0 == Self.rated } == [5_000])
    }

    @Test(
        "does not come for a task that was skipped or left empty", arguments: [EngineInput.skip, .submit("")])
    func untouched(_ input: EngineInput) {
        var driver = driver()
        driver.feed(.submit("A plan."), at: 1_000)
        driver.feed(input, at: 2_000)
        driver.feed(.code("pass\n"), at: 2_000)
        #expect(names(driver) == ["approach", "reverse-string", "dropped", "last"])
    }

    @Test("comes first where the session ends early, in the task or after it")
    func abandoned() {
        var inTask = working()
        inTask.feed(.abandon, at: 3_000)
        #expect(names(inTask) == ["approach", "reverse-string", "rated", "ended abandoned"])
        var after = working()
        submit(&after, at: 3_000)
        after.feed(.pause(.asked), at: 4_000)
        after.feed(.abandon, at: 5_000)
        #expect(names(after).suffix(3) == ["complexity", "rated", "ended abandoned"])
        var later = working()
        submit(&later, at: 3_000)
        later.feed(.inputEnded, at: 4_000)
        #expect(names(later).suffix(3) == ["complexity", "rated", "ended inputEnded"])
    }

    @Test("comes also where the round's or the session's time is spent")
    func timedOut() {
        for (round, session) in [(Milliseconds.minutes(4), nil), (nil, Milliseconds.minutes(4))]
            as [(
                Milliseconds?, Milliseconds?
            )]
        {
            var driver = working(budget: round, session: session)
            driver.feed(.clock, at: 240_000)
            driver.feed(.code("v1"), at: 240_000)
            driver.feed(
                .judged(CodeRun(version: 1, scope: .all, verdict: Samples.verdict(.wrongAnswer))), at: 241_000
            )
            let expected =
                session == nil ? ["dropped", "rated", "last"] : ["rated", "dropped", "ended timedOut"]
            #expect(Array(names(driver).suffix(3)) == expected)
        }
    }

    @Test("is asked for again after a crash, at whatever event the journal ends")
    func crash() throws {
        var driver = working()
        submit(&driver, at: 3_000)
        driver.feed(.submit("Linear."), at: 4_000)
        driver.feed(.submit("Empty."), at: 5_000)
        let full = driver.journal
        for count in 1...full.count {
            var resumed = driver
            resumed.journal = Array(full.prefix(count))
            resumed.engine = InterviewEngine(replaying: resumed.journal)
            let isDue = resumed.engine.state.unrated != nil && resumed.engine.state.openTurn == nil
            resumed.feed(.clock, at: 6_000)
            let ratings = resumed.journal.count { $0.event == Self.rated }
            #expect(ratings <= 1)
            let last = resumed.engine.state.openTurn?.turn.place
            if isDue, last == AgendaPlace(round: 1, item: 0) { #expect(ratings == 1) }
        }
    }

    @Test("that comes unasked changes nothing")
    func unasked() {
        var driver = working()
        driver.takeEvents()
        driver.feed(.rated(Samples.rating), at: 3_000)
        #expect(driver.takeEvents() == [])
    }

    @Test("of an early journal, which does not say what questions are about, comes before the next task")
    func earlyJournal() {
        var driver = Driver(
            Samples.agenda([
                Samples.round(
                    .coding, probes: 0,
                    items: [Samples.challenge, Samples.item("complexity"), Samples.challenge])
            ]))
        driver.feed(.code("v1"), at: 2_000)
        submit(&driver, at: 3_000)
        driver.feed(.submit("Linear."), at: 4_000)
        #expect(names(driver) == ["reverse-string", "complexity", "rated", "reverse-string"])
    }
}
