import InterviewModel
import ScenarioEngine
import Testing

@Suite("An interview with an interviewer")
struct WaitingTests {
    @Test("asks its first item by itself, and waits for them behind each exchange")
    func waits() {
        var driver = Driver.pair()
        #expect(driver.turn?.turn.prompt == "Tell me about a.")
        #expect(!driver.engine.isWaitingForInterviewer)
        driver.feed(.submit("x"), at: 1_000)
        #expect(driver.engine.isWaitingForInterviewer)
        driver.feed(.clock, at: 900_000)
        #expect(driver.turn == nil)
        driver.move(.next, at: 901_000)
        #expect(driver.turn?.turn.prompt == "Tell me about b.")
        driver.feed(.skip, at: 902_000)
        #expect(driver.engine.isWaitingForInterviewer)
        driver.move(.next, at: 903_000)
        #expect(driver.engine.state.phase == .ended(.completed))
    }

    @Test("probes by itself once they have left, and not before")
    func probesAlone() {
        var driver = Driver.pair()
        driver.feed(.submit("x"), at: 1_000)
        driver.feed(.clock, at: 60_000)
        #expect(driver.turn == nil)
        driver.move(.leave, at: 61_000)
        #expect(driver.turn?.turn.probe == .concept("lock"))
        #expect(driver.turn?.deadline == SessionInstant(.seconds(61 + 90)))
        driver.feed(.submit("a mutex"), at: 62_000)
        #expect(driver.turn?.turn.place == AgendaPlace(round: 0, item: 1))
    }

    @Test("waits for one who comes in the middle from the end of the open exchange on")
    func joinsLate() {
        var driver = Driver.pair()
        driver.move(.leave, at: 1_000)
        driver.move(.leave, at: 1_500)
        driver.move(.join, at: 2_000)
        driver.move(.join, at: 2_500)
        #expect(driver.instants { $0 == .interviewerJoined } == [0, 2_000])
        #expect(driver.instants { $0 == .interviewerLeft } == [1_000])
        driver.feed(.submit("x"), at: 3_000)
        #expect(driver.engine.isWaitingForInterviewer)
    }

    @Test("does not go on while an answer is open or the clock stands")
    func nextRefused() {
        var driver = Driver.pair()
        driver.move(.next, at: 1_000)
        #expect(driver.takeRefusals() == [.answerOpen])
        driver.feed(.submit("x"), at: 2_000)
        driver.feed(.pause(.interviewer), at: 3_000)
        #expect(!driver.engine.isWaitingForInterviewer)
        driver.move(.next, at: 4_000)
        #expect(driver.takeRefusals() == [.paused])
        driver.feed(.resume(counted: false), at: 5_000)
        #expect(driver.engine.isWaitingForInterviewer)
    }

    @Test("goes on at the word of a candidate who does not want to wait")
    func candidateGoesOn() {
        var driver = Driver.pair()
        driver.feed(.submit("x"), at: 1_000)
        driver.feed(.skip, at: 2_000)
        #expect(driver.turn?.turn.prompt == "Tell me about b.")
        #expect(!driver.journal.contains { $0.event == .skipped })
    }

    @Test("ends while they choose where nothing more can come from the candidate")
    func inputEnds() {
        var driver = Driver.pair()
        driver.feed(.submit("x"), at: 1_000)
        driver.feed(.inputEnded, at: 2_000)
        #expect(driver.engine.state.phase == .ended(.inputEnded))
    }

    @Test("takes nothing from them after its end")
    func afterTheEnd() {
        var driver = Driver.pair()
        driver.feed(.abandon, at: 1_000)
        let count = driver.journal.count
        let moves: [InterviewerMove] = [
            .join, .leave, .next, .hint, .finish, .heard("x"), .note("x", .opinion), .takeBack,
        ]
        for move in moves { driver.move(move, at: 2_000) }
        driver.ask("Why?", at: 2_000)
        #expect(driver.journal.count == count)
        #expect(driver.takeRefusals() == Array(repeating: .noQuestionOpen, count: 9))
    }

    @Test("lets them give hints and more time beyond the script, pass over, and stop the clock")
    func atTheOpenAnswer() {
        var driver = Driver.pair(
            [Samples.item("a", hints: ["One."]), Samples.item("b")],
            timing: Timing(answer: .minutes(4), atLimit: .strict, maxExtensions: 0))
        driver.move(.hint, at: 1_000)
        driver.move(.hint, at: 1_000)
        driver.move(.extend, at: 2_000)
        driver.move(.extend, at: 3_000)
        #expect(driver.takeRefusals() == [.noHintLeft(hadAny: true)])
        #expect(driver.instants { $0 == .hintShown(index: 0, text: "One.") } == [1_000])
        #expect(driver.turn?.deadline == SessionInstant(.minutes(6)))
        driver.feed(.pause(.interviewer), at: 4_000)
        driver.move(.skip, at: 5_000)
        driver.move(.finish, at: 5_000)
        #expect(driver.takeRefusals() == [.paused, .paused])
        driver.feed(.resume(counted: false), at: 6_000)
        driver.move(.skip, at: 7_000)
        #expect(driver.instants { $0 == .skipped } == [7_000])
        #expect(driver.engine.isWaitingForInterviewer)
    }
}
