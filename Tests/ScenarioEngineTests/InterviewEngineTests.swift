import InterviewModel
import ScenarioEngine
import Testing

@Suite("The engine")
struct InterviewEngineTests {
    @Test("begins with the header, the first round and its first question, and opens the answer at once")
    func beginning() {
        var driver = Driver(Samples.full)
        #expect(driver.events.map(\.event).first == .started(Samples.header(Samples.full)))
        let events = driver.takeEvents().dropFirst()
        #expect(
            Array(events) == [
                .roundStarted(round: 0),
                .asked(
                    Turn(
                        place: AgendaPlace(round: 0, item: 0), prompt: "Tell me about hello.", think: .zero,
                        limit: .seconds(90))),
                .answerOpened,
            ])
    }

    @Test("opens the answer when the thinking time is over, at that very instant")
    func thinkingEnds() {
        var driver = technical(think: 20)
        driver.feed(.clock, at: 25_000)
        #expect(driver.instants { $0 == .answerOpened } == [20_000])
        #expect(driver.engine.state.answerDeadline == SessionInstant(.seconds(20 + 120)))
    }

    @Test("ends the thinking time with the first words, and does not add what was left of it")
    func typingEndsThinking() {
        var driver = technical(think: 20)
        driver.feed(.draft("  "), at: 3_000)
        #expect(driver.engine.state.openTurn?.thinkDeadline != nil)
        driver.feed(.draft("It"), at: 5_000)
        #expect(driver.instants { $0 == .answerOpened } == [5_000])
        #expect(driver.engine.state.answerDeadline == SessionInstant(.seconds(125)))
    }

    @Test("warns at the remaining times of the script, each once, and not where they are not shorter")
    func warnings() {
        var driver = technical(answer: 60)
        driver.feed(.clock, at: 59_000)
        #expect(driver.instants { $0 == .warned(remaining: .seconds(15)) } == [45_000])
        #expect(driver.instants { $0 == .warned(remaining: .seconds(60)) } == [])
    }

    @Test("takes the text so far at a strict limit, however late the clock is looked at")
    func strictLimit() {
        var driver = technical(limit: .strict)
        driver.feed(.draft("half an ans"), at: 100_000)
        driver.feed(.submit("too late"), at: 120_500)
        let answered = driver.events.first { if case .answered = $0.event { true } else { false } }
        #expect(answered?.event == .answered(text: "half an ans", ending: .timedOut))
        #expect(answered?.at == SessionInstant(.seconds(120)))
    }

    @Test("gives the stretch of grace, then cuts")
    func graceLimit() {
        var driver = technical(limit: .grace)
        driver.feed(.clock, at: 121_000)
        driver.feed(.draft("just in time"), at: 134_000)
        driver.feed(.clock, at: 136_000)
        #expect(driver.instants { $0 == .limitReached(policy: .grace) } == [120_000])
        #expect(driver.instants { $0 == .answered(text: "just in time", ending: .timedOut) } == [135_000])
    }

    @Test("lets an answer run over a soft limit and records when it did")
    func softLimit() {
        var driver = technical(limit: .soft)
        driver.feed(.draft("on and on"), at: 200_000)
        driver.feed(.submit("on and on"), at: 300_000)
        #expect(driver.instants { $0 == .limitReached(policy: .soft) } == [120_000])
        #expect(driver.instants { $0 == .answered(text: "on and on", ending: .done) } == [300_000])
    }

    @Test("does not let the clock run while paused")
    func pausing() {
        var driver = technical(limit: .strict)
        driver.feed(.pause(.asked), at: 100_000)
        driver.feed(.clock, at: 900_000)
        #expect(driver.engine.state.nextDeadline == nil)
        driver.feed(.draft("no"), at: 900_000)
        #expect(driver.requests == [.refuse(.paused)])
        driver.feed(.resume(counted: false), at: 1_000_000)
        #expect(driver.engine.state.answerDeadline == SessionInstant(.seconds(1020)))
    }

    @Test("counts a gap where the candidate says so, and cuts off what it ran past")
    func countedGap() {
        var driver = technical(limit: .strict)
        driver.feed(.draft("so far"), at: 50_000)
        driver.feed(.pause(.suspended), at: 59_000)
        driver.feed(.resume(counted: true), at: 500_000)
        #expect(driver.instants { $0 == .answered(text: "so far", ending: .timedOut) } == [500_000])
        #expect(!driver.events.contains { if case .warned = $0.event { true } else { false } })
    }

    @Test("extends as often as the script allows, warns anew, and says why not")
    func extending() {
        var driver = technical(limit: .strict)
        driver.feed(.clock, at: 110_000)
        driver.feed(.extend, at: 110_000)
        driver.feed(.extend, at: 111_000)
        #expect(driver.requests == [.refuse(.noExtensionLeft(allowedAny: true))])
        driver.feed(.clock, at: 179_999)
        #expect(driver.instants { $0 == .warned(remaining: .seconds(15)) } == [105_000, 165_000])
        driver.feed(.clock, at: 180_000)
        #expect(driver.instants { $0 == .answered(text: "", ending: .timedOut) } == [180_000])
    }

    @Test("has no time to give where the round's own is the limit")
    func extendingBeyondTheRound() {
        let round = Samples.round(
            budget: .seconds(90), timing: Timing(answer: .minutes(2)), items: [Samples.item("a")])
        var driver = Driver(Samples.agenda([round]))
        driver.feed(.extend, at: 1_000)
        #expect(driver.requests == [.refuse(.noTimeToExtend)])
    }

    @Test("shows hints mildest first and says when there are none left")
    func hints() {
        let item = Samples.item("a", hints: ["mild", "strong"])
        var driver = Driver(Samples.agenda([Samples.round(items: [item])]))
        _ = driver.takeEvents()
        for second in 1...3 { driver.feed(.hint, at: second * 1000) }
        #expect(
            driver.takeEvents() == [.hintShown(index: 0, text: "mild"), .hintShown(index: 1, text: "strong")])
        #expect(driver.requests == [.refuse(.noHintLeft(hadAny: true))])
    }

    @Test("drops the questions that a round has no time for and goes on with the next round")
    func roundBudget() {
        let timing = Timing(answer: .minutes(5), atLimit: .strict)
        let first = Samples.round(
            budget: .minutes(2), timing: timing,
            items: [Samples.item("a"), Samples.item("b"), Samples.item("c")])
        let second = Samples.round(.closing, timing: timing, items: [Samples.item("z")])
        var driver = Driver(Samples.agenda([first, second]))
        driver.feed(.clock, at: 120_000)
        let dropped = SessionEvent.itemsDropped(
            places: [AgendaPlace(round: 0, item: 1), AgendaPlace(round: 0, item: 2)])
        #expect(driver.instants { $0 == dropped } == [120_000])
        #expect(driver.engine.state.openTurn?.turn.place == AgendaPlace(round: 1, item: 0))
    }

    @Test("ends the session when its time is spent")
    func sessionBudget() {
        let round = Samples.round(
            timing: Timing(answer: .minutes(5), atLimit: .strict),
            items: [Samples.item("a"), Samples.item("b")])
        var driver = Driver(Samples.agenda([round], budget: .minutes(1)))
        driver.feed(.clock, at: 60_000)
        #expect(driver.engine.state.phase == .ended(.timedOut))
    }

    @Test("takes what stands there when the input ends, scores it, and asks nothing more")
    func inputEnds() {
        var driver = technical()
        driver.feed(.draft("all I have"), at: 10_000)
        driver.feed(.inputEnded, at: 11_000)
        let events = driver.takeEvents().suffix(3)
        #expect(events.first == .answered(text: "all I have", ending: .inputEnded))
        #expect(events.last == .ended(.inputEnded))
    }

    @Test("goes on with the second question after a skip, without a score")
    func skipping() {
        var driver = technical(items: [Samples.item("a"), Samples.item("b")])
        driver.feed(.draft("hm"), at: 1_000)
        driver.feed(.skip, at: 2_000)
        #expect(!driver.events.contains { if case .assessed = $0.event { true } else { false } })
        #expect(driver.engine.state.openTurn?.turn.place.item == 1)
    }

    private func technical(
        think: Int = 0, answer: Int = 120, limit: LimitPolicy = .grace,
        items: [AgendaItem] = [Samples.item("a")]
    ) -> Driver {
        Driver(
            Samples.agenda([
                Samples.round(
                    timing: Timing(think: .seconds(think), answer: .seconds(answer), atLimit: limit),
                    items: items)
            ]))
    }
}
