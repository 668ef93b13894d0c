import InterviewModel
import ScenarioEngine
import Testing

@Suite("A coding task with an interviewer")
struct PairCodingTests {
    private func driver() -> Driver {
        var driver = Driver(
            Samples.agenda([
                Samples.round(
                    .coding, timing: Timing(answer: .minutes(5), atLimit: .strict),
                    items: [Samples.challenge, Samples.about(Samples.item("complexity"))]),
                Samples.round(items: [Samples.item("last")]),
            ]))
        driver.move(.join, at: 0)
        driver.feed(.code("v1"), at: 1_000)
        return driver
    }

    private func finished() -> Driver {
        var driver = driver()
        driver.move(.finish, at: 2_000)
        driver.feed(.code("v2"), at: 2_000)
        driver.feed(.judged(CodeRun(version: 2, scope: .all, verdict: Samples.verdict(.passed))), at: 3_000)
        return driver
    }

    @Test("is handed in as it stands when the interviewer finishes it, once")
    func finish() {
        var driver = driver()
        driver.move(.finish, at: 2_000)
        driver.move(.finish, at: 2_100)
        #expect(driver.requests == [.collectCode])
        driver.feed(.code("v2"), at: 2_200)
        driver.feed(.judged(CodeRun(version: 2, scope: .all, verdict: Samples.verdict(.passed))), at: 3_000)
        #expect(driver.answers == [.answered(text: "v2", ending: .done)])
        #expect(driver.engine.isWaitingForInterviewer)
    }

    @Test("is not taken by a question, nor by what was written down beside it")
    func goesOn() {
        var driver = driver()
        driver.move(.heard("A thought."), at: 2_000)
        driver.ask("Why a loop?", at: 3_000)
        #expect(driver.turn?.isCoding == true)
        driver.feed(.submit(""), at: 4_000)
        driver.feed(.code("v2"), at: 4_000)
        driver.feed(.judged(CodeRun(version: 2, scope: .all, verdict: Samples.verdict(.passed))), at: 5_000)
        #expect(driver.engine.state.item?.isSpoken == false)
        #expect(driver.turn?.turn.prompt == "Why a loop?")
        #expect(driver.turn?.isCoding == false)
    }

    @Test("has questions of the interviewer's own that are kept and not scored as words beside a program")
    func ownQuestion() {
        var driver = finished()
        driver.ask("Why a loop?", at: 4_000)
        driver.assesses = false
        driver.feed(.submit("It is short."), at: 5_000)
        #expect(driver.answers.count == 2)
        #expect(!driver.requests.contains { if case .assess = $0 { true } else { false } })
        #expect(driver.engine.isWaitingForInterviewer)
    }

    @Test("is rated after its follow-ups, and the interviewer's word for the next item is kept meanwhile")
    func rating() {
        var driver = finished()
        driver.move(.next, at: 4_000)
        #expect(driver.turn?.turn.prompt == "Tell me about complexity.")
        driver.feed(.submit("Linear."), at: 5_000)
        let rated = SessionEvent.codingRated(place: AgendaPlace(round: 0, item: 0), report: Samples.rating)
        #expect(!driver.journal.contains { $0.event == rated })
        driver.rates = false
        driver.move(.next, at: 6_000)
        #expect(!driver.engine.isWaitingForInterviewer)
        driver.move(.next, at: 6_500)
        driver.feed(.rated(Samples.rating), at: 7_000)
        #expect(driver.instants { $0 == rated } == [7_000])
        #expect(driver.turn?.turn.prompt == "Tell me about last.")
    }
}
