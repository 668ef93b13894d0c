import InterviewModel
import ScenarioEngine
import Testing

@Suite("What an interviewer asks")
struct AskingTests {
    private let lock = InterviewerQuestion(target: .concept("lock"), text: "What protects it?")

    @Test("is put at once where no answer is open, in the time of the script's probes")
    func atOnce() {
        var driver = Driver.pair()
        driver.feed(.submit("x"), at: 1_000)
        driver.move(.ask(lock), at: 5_000)
        #expect(driver.turn?.turn.probe == .concept("lock"))
        #expect(driver.turn?.turn.limit == .seconds(90))
        #expect(driver.turn?.openedAt == SessionInstant(.seconds(5)))
        #expect(driver.engine.state.chosen == nil)
    }

    @Test("is put when a typed answer is taken, and that is left to its candidate")
    func afterTyped() {
        var driver = Driver.pair()
        driver.feed(.draft("half"), at: 1_000)
        driver.move(.ask(lock), at: 2_000)
        #expect(driver.turn?.turn.prompt == "Tell me about a.")
        driver.feed(.submit("whole"), at: 3_000)
        #expect(driver.answers == [.answered(text: "whole", ending: .done)])
        #expect(driver.turn?.turn.probe == .concept("lock"))
    }

    @Test("takes an answer that is given aloud and was written down")
    func takesSpoken() {
        var driver = Driver.pair()
        driver.move(.heard("He said lock."), at: 1_000)
        driver.ask("Which one?", at: 2_000)
        #expect(driver.answers == [.answered(text: "He said lock.", ending: .done)])
        #expect(driver.turn?.turn.prompt == "Which one?")
    }

    @Test("can be taken back, and what is chosen later takes its place")
    func takenBack() {
        var driver = Driver.pair()
        driver.feed(.draft("half"), at: 1_000)
        driver.ask("First?", at: 2_000)
        driver.ask("Second?", at: 3_000)
        #expect(driver.engine.state.chosen?.text == "Second?")
        driver.move(.takeBack, at: 4_000)
        driver.move(.takeBack, at: 4_500)
        #expect(driver.instants { $0 == .questionChosen(question: nil) } == [4_000])
        driver.feed(.submit("whole"), at: 5_000)
        #expect(driver.engine.isWaitingForInterviewer)
        driver.ask("Third?", at: 6_000)
        #expect(driver.turn?.turn.prompt == "Third?")
    }

    @Test("of their own belongs to the item and is scored with it")
    func own() {
        var driver = Driver.pair()
        driver.feed(.submit("first"), at: 1_000)
        driver.ask("And then?", at: 2_000)
        #expect(driver.turn?.turn.isOwn == true)
        #expect(driver.turn?.turn.place == AgendaPlace(round: 0, item: 0))
        #expect(driver.engine.state.next == AgendaPlace(round: 0, item: 1))
        driver.assesses = false
        driver.feed(.submit("second"), at: 3_000)
        #expect(
            driver.requests == [
                .assess(
                    AssessmentRequest(
                        place: AgendaPlace(round: 0, item: 0), probesIncluded: 1, text: "first\n\nsecond",
                        isSpoken: false))
            ])
        #expect(driver.engine.state.item?.probesAsked.isEmpty == true)
    }

    @Test("during a pause is put when the clock goes on")
    func paused() {
        var driver = Driver.pair()
        driver.feed(.submit("x"), at: 1_000)
        driver.feed(.pause(.asked), at: 2_000)
        driver.ask("Why?", at: 3_000)
        #expect(driver.turn == nil)
        driver.feed(.resume(counted: false), at: 4_000)
        #expect(driver.turn?.turn.prompt == "Why?")
    }

    @Test("is not put where it is empty, nor by one who has left, nor once they have")
    func notPut() {
        var driver = Driver.pair()
        driver.ask(" \n", at: 1_000)
        #expect(driver.takeRefusals() == [.noQuestionOpen])
        driver.ask("Why?", at: 2_000)
        driver.move(.leave, at: 3_000)
        #expect(driver.engine.state.chosen == nil)
        driver.ask("Why?", at: 4_000)
        #expect(driver.takeRefusals() == [.noQuestionOpen])
        driver.feed(.submit("x"), at: 5_000)
        #expect(driver.turn?.turn.isOwn == nil)
    }

    @Test("is not put where the time of the round ran out before the answer was in")
    func outOfTime() {
        var driver = Driver.pair(round: .minutes(2))
        driver.feed(.draft("x"), at: 1_000)
        driver.ask("Why?", at: 2_000)
        driver.feed(.clock, at: 120_000)
        #expect(driver.instants { $0 == .questionChosen(question: nil) } == [120_000])
        #expect(driver.engine.isWaitingForInterviewer)
        #expect(driver.answers.count == 1)
    }

    @Test("is put after an exchange that was passed over, too")
    func afterSkip() {
        var driver = Driver.pair()
        driver.ask("Something easier?", at: 1_000)
        driver.feed(.skip, at: 2_000)
        #expect(driver.turn?.turn.prompt == "Something easier?")
    }
}
