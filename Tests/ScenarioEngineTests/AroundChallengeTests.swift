import InterviewModel
import ScenarioEngine
import Testing

@Suite("The questions around a challenge")
struct AroundChallengeTests {
    private let place = { AgendaPlace(round: 0, item: $0) }

    @Test("come ahead of and behind each challenge, and know what they are about")
    func order() throws {
        let items = try agenda().rounds[0].items
        #expect(
            items.map(\.name) == [
                "approach", "reverse", "complexity", "edges", "approach", "sort", "complexity", "edges",
            ])
        #expect(items[0].about == "reverse")
        #expect(items[1].about == nil)
        #expect(items.map(\.group).suffix(4) == ["sort", "sort", "sort", "sort"])
    }

    @Test("have the probes of what the challenge expects of their answers")
    func expected() throws {
        let items = try agenda().rounds[0].items
        #expect(items[0].probes.map(\.text) == ["Which one?", "Twice?", "What about both ends?"])
        #expect(items[0].probes.last?.target == .concept("two-ends"))
        #expect(items[4].probes.map(\.text) == ["Which one?", "What is n?"])
    }

    @Test("ahead of it, show the challenge's words first; behind it, only their own")
    func words() throws {
        let agenda = try agenda()
        #expect(agenda.words(at: place(0)) == "Write reverse.\n\nHow would you begin?")
        #expect(agenda.words(at: place(1)) == "Write reverse.\n")
        #expect(agenda.words(at: place(2)) == "What does it cost?")
        #expect(agenda.words(at: place(4)) == "Write sort.\n\nHow would you begin?")
        #expect(agenda.words(at: AgendaPlace(round: 3, item: 0)) == "")
    }

    @Test("share one stretch of thinking time, and have two minutes at most each")
    func times() throws {
        var driver = Driver(try agenda())
        var turns: [Turn] = []
        for minute in 1...8 {
            if let turn = driver.engine.state.openTurn {
                turns.append(turn.turn)
                driver.feed(.openAnswer, at: minute * 60_000)
                if turn.isCoding { driver.feed(.code("done \(minute)"), at: minute * 60_000) }
                driver.feed(.submit("An answer."), at: minute * 60_000)
                if turn.isCoding {
                    driver.feed(.code("done \(minute)"), at: minute * 60_000)
                    driver.feed(
                        .judged(CodeRun(version: 1, scope: .all, verdict: Samples.verdict(.passed))),
                        at: minute * 60_000)
                }
            }
        }
        let think = Milliseconds.seconds(30)
        #expect(turns.map(\.think) == [think, .zero, .zero, .zero, think, .zero, .zero, .zero])
        let (two, ten) = (Milliseconds.minutes(2), Milliseconds.minutes(10))
        #expect(turns.map(\.limit) == [two, ten, two, two, two, ten, two, two])
        #expect(driver.engine.state.isEnded)
    }

    @Test("behind a challenge that was passed over fall away, those ahead of the next one do not")
    func skipped() throws {
        var driver = Driver(try agenda())
        driver.feed(.skip, at: 1_000)
        driver.feed(.skip, at: 2_000)
        #expect(driver.instants { $0 == .itemsDropped(places: [place(2), place(3)]) } == [2_000])
        #expect(driver.engine.state.openTurn?.turn.place == place(4))
        #expect(driver.engine.state.openTurn?.turn.think == .seconds(30))
    }

    @Test("of an early journal, which does not say what they are about, keep their times and fall away")
    func earlyJournal() {
        var driver = Driver(
            Samples.agenda([
                Samples.round(
                    .coding, timing: Timing(think: .seconds(30), answer: .minutes(10)),
                    items: [Samples.challenge, Samples.item("complexity"), Samples.item("tests")])
            ]))
        driver.feed(.code("x"), at: 1_000)
        driver.feed(
            .judged(CodeRun(version: 1, scope: .all, verdict: Samples.verdict(.passed))), at: 2_000)
        #expect(driver.engine.state.openTurn?.turn.think == .zero)
        #expect(driver.engine.state.openTurn?.turn.limit == .minutes(2))
    }

    private func agenda() throws -> Agenda {
        func concept(_ id: ConceptID, _ probe: String) -> Concept {
            Concept(id: id, label: id.rawValue, alternatives: [.phrase(id.rawValue)], probe: probe)
        }
        let approach = Question(
            id: "approach", topic: "coding", level: .junior, prompt: "How would you begin?",
            concepts: [concept("structure", "Which one?"), concept("cost", "Twice?")])
        let others = ["complexity": "What does it cost?", "edges": "Which edges?"].map { id, prompt in
            Question(
                id: QuestionID(rawValue: id), topic: "coding", level: .junior, prompt: prompt,
                concepts: [concept("c", "Why?")])
        }
        func challenge(_ id: ChallengeID, expects: [Concept]) -> Challenge {
            Challenge(
                id: id, title: id.rawValue, level: .junior, topics: [], statement: "Write \(id).\n",
                entry: .function("f"), starters: [.python: "pass\n"], expects: ["approach": expects])
        }
        let round = Round(
            kind: .coding, title: "Code", challenges: ["reverse", "sort"], before: ["approach"],
            after: ["complexity", "edges"], timing: Timing(think: .seconds(30), answer: .minutes(10)),
            probes: ProbePolicy(max: 0))
        let scenario = Scenario(
            id: "s", title: "S", summary: "", level: .junior, mode: .typed, budget: nil, rounds: [round])
        return try AgendaBuilder(
            questions: [approach] + others, frameworks: [],
            challenges: [
                challenge("reverse", expects: [concept("two-ends", "What about both ends?")]),
                // A concept of the question's own gives way to one of the challenge's with its id.
                challenge("sort", expects: [concept("cost", "What is n?")]),
            ]
        ).agenda(for: scenario, seed: 1)
    }
}
