import InterviewModel
import ScenarioEngine
import Testing

@Suite("The time in which an interviewer chooses")
struct ChoosingTimeTests {
    private func driver() -> Driver {
        var driver = Driver.pair(round: .minutes(10), session: .minutes(12))
        driver.feed(.submit("x"), at: 60_000)
        return driver
    }

    /// How much time round and session have left when the next item is asked.
    private func left(_ driver: Driver) -> [Milliseconds] {
        let asked = driver.engine.state.lastAt
        return [driver.engine.state.roundDeadline, driver.engine.state.sessionDeadline].compactMap(\.self)
            .map { $0 - asked }
    }

    @Test("is taken from neither round nor session, however long it is", arguments: [5, 200, 3_600])
    func nobodys(seconds: Int) {
        var driver = driver()
        driver.move(.next, at: 60_000 + seconds * 1_000)
        #expect(driver.turn?.turn.prompt == "Tell me about b.")
        #expect(left(driver) == [.minutes(9), .minutes(11)])
        #expect(driver.turn?.deadline == SessionInstant(Milliseconds(60_000 + seconds * 1_000) + .minutes(4)))
    }

    @Test("is nobody's with a pause in it, and with one who leaves in it")
    func withPauseAndLeave() {
        var paused = driver()
        paused.feed(.pause(.asked), at: 100_000)
        paused.feed(.resume(counted: false), at: 400_000)
        paused.move(.next, at: 500_000)
        #expect(left(paused) == [.minutes(9), .minutes(11)])

        var left = driver()
        left.move(.leave, at: 500_000)
        #expect(left.turn?.turn.probe == .concept("lock"))
        #expect(self.left(left) == [.minutes(9), .minutes(11)])
    }

    @Test("takes nothing where a question of theirs ends it, nor where the next round begins behind it")
    func endings() {
        var asked = driver()
        asked.ask("Why?", at: 1_000_000)
        #expect(left(asked) == [.minutes(9), .minutes(11)])

        let items = [Samples.item("a")]
        var driver = Driver(
            Samples.agenda(
                [Samples.round(items: items), Samples.round(budget: .minutes(3), items: items)],
                budget: .minutes(12)))
        driver.move(.join, at: 0)
        driver.feed(.submit("x"), at: 60_000)
        driver.move(.next, at: 1_000_000)
        #expect(driver.turn?.turn.place == AgendaPlace(round: 1, item: 0))
        #expect(left(driver) == [.minutes(3), .minutes(11)])
    }

    @Test("stands still for whoever looks at the clocks meanwhile")
    func looks() {
        var driver = driver()
        let later = SessionInstant(.seconds(500))
        #expect(driver.engine.state.counted(later) == SessionInstant(.seconds(60)))
        driver.feed(.pause(.asked), at: 100_000)
        let round = driver.engine.state.roundDeadline.map { $0 - driver.engine.state.counted(later) }
        #expect(round == .minutes(9))
        driver.feed(.resume(counted: false), at: 200_000)
        driver.move(.next, at: 300_000)
        #expect(driver.engine.state.counted(later) == later)
    }

    @Test("is given back whole where the program died in it")
    func crash() {
        var driver = driver()
        driver.move(.note("Good.", .opinion), at: 90_000)
        var engine = InterviewEngine(replaying: driver.journal)
        _ = engine.handle(.pause(.crashed), at: engine.state.lastAt)
        _ = engine.handle(.resume(counted: false), at: SessionInstant(.seconds(4_000)))
        #expect(engine.isWaitingForInterviewer)
        _ = engine.handle(.interviewer(.next), at: SessionInstant(.seconds(5_000)))
        driver.engine = engine
        #expect(left(driver) == [.minutes(9), .minutes(11)])
    }

    @Test("does not hide that the round's time was spent on the answer")
    func spent() {
        var driver = Driver.pair(round: .minutes(2))
        driver.feed(.draft("x"), at: 1_000)
        driver.feed(.clock, at: 120_000)
        #expect(driver.engine.isWaitingForInterviewer)
        driver.ask("Why?", at: 200_000)
        #expect(driver.takeRefusals() == [.noTimeToExtend])
        driver.move(.next, at: 300_000)
        #expect(driver.engine.state.phase == .ended(.completed))
        #expect(
            driver.instants { $0 == .itemsDropped(places: [AgendaPlace(round: 0, item: 1)]) } == [300_000])
    }
}
