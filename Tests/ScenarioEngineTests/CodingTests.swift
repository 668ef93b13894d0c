import InterviewModel
import ScenarioEngine
import Testing

@Suite("A coding task")
struct CodingTests {
    @Test("keeps every version once, and is done when all cases pass")
    func submitting() {
        var driver = driver()
        driver.feed(.code("v1"), at: 10_000)
        driver.feed(.run(.visible), at: 10_000)
        driver.feed(
            .judged(CodeRun(version: 1, scope: .visible, verdict: Samples.verdict(.passed))), at: 11_000)
        #expect(driver.engine.state.openTurn?.isCoding == true)
        driver.feed(.code("v1"), at: 12_000)
        driver.feed(.run(.all), at: 12_000)
        driver.feed(.judged(CodeRun(version: 1, scope: .all, verdict: Samples.verdict(.passed))), at: 13_000)
        let saved = driver.events.filter { if case .codeSaved = $0.event { true } else { false } }
        #expect(saved.map(\.event) == [.codeSaved(version: 1, text: "v1")])
        #expect(driver.instants { $0 == .answered(text: "v1", ending: .done) } == [13_000])
        #expect(driver.engine.state.openTurn?.turn.prompt == "Tell me about complexity.")
    }

    @Test("goes on after a failing submission")
    func failing() {
        var driver = driver()
        driver.feed(.code("v1"), at: 10_000)
        driver.feed(.run(.all), at: 10_000)
        driver.feed(
            .judged(CodeRun(version: 1, scope: .all, verdict: Samples.verdict(.wrongAnswer))), at: 11_000)
        #expect(driver.engine.state.openTurn?.isCoding == true)
    }

    @Test("takes the file as saved at the limit, runs all cases on it, and only then goes on")
    func limit() {
        var driver = driver(limit: .strict)
        driver.feed(.clock, at: 300_000)
        #expect(driver.requests == [.collectCode])
        driver.feed(.run(.all), at: 300_100)
        driver.feed(.code("late but saved"), at: 300_200)
        guard case .judge(let request) = driver.requests.last else {
            Issue.record("the code was not judged")
            return
        }
        #expect(request.source == "late but saved")
        #expect(request.scope == .all)
        driver.feed(.code("edited meanwhile"), at: 300_300)
        driver.feed(
            .judged(CodeRun(version: request.version, scope: .all, verdict: Samples.verdict(.wrongAnswer))),
            at: 301_000)
        #expect(driver.instants { $0 == .answered(text: "late but saved", ending: .timedOut) } == [301_000])
    }

    @Test("does not run again what has been run over all cases")
    func notTwice() {
        var driver = driver()
        driver.feed(.code("v1"), at: 1_000)
        driver.feed(
            .judged(CodeRun(version: 1, scope: .all, verdict: Samples.verdict(.wrongAnswer))), at: 2_000)
        driver.feed(.submit(""), at: 3_000)
        driver.feed(.code("v1"), at: 3_000)
        #expect(driver.requests == [.collectCode])
        #expect(driver.instants { $0 == .answered(text: "v1", ending: .done) } == [3_000])
    }

    @Test("left untouched is not answered, and its follow-up questions fall away")
    func untouched() {
        var driver = driver()
        driver.feed(.submit(""), at: 1_000)
        driver.feed(.code("pass\n"), at: 1_000)
        #expect(driver.instants { $0 == .answered(text: "", ending: .done) } == [1_000])
        #expect(driver.instants { $0 == .itemsDropped(places: [AgendaPlace(round: 0, item: 1)]) } == [1_000])
        #expect(driver.engine.state.isEnded)
    }

    @Test("ends also when the judge itself has failed")
    func judgeFailure() {
        var driver = driver()
        driver.feed(.submit(""), at: 1_000)
        driver.feed(.code("v1"), at: 1_000)
        driver.feed(.judged(CodeRun(version: 1, scope: .all, verdict: nil, failure: "no python3")), at: 2_000)
        #expect(driver.instants { $0 == .answered(text: "v1", ending: .done) } == [2_000])
    }

    @Test("is refused a run outside a coding task")
    func notCoding() {
        var driver = Driver(Samples.agenda([Samples.round(items: [Samples.item("a")])]))
        driver.feed(.run(.visible), at: 1_000)
        #expect(driver.requests == [.refuse(.notCoding)])
    }

    private func driver(limit: LimitPolicy = .grace) -> Driver {
        Driver(
            Samples.agenda([
                Samples.round(
                    .coding, timing: Timing(answer: .minutes(5), atLimit: limit), probes: 0,
                    items: [Samples.challenge, Samples.item("complexity")])
            ]))
    }
}
