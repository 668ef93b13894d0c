import InterviewModel
import ScenarioEngine
import Testing

@Suite("At the desk of a coding task")
struct DeskTests {
    @Test("own tests are kept through versions, run as they stand, and dropped by their number")
    func ownTests() {
        var driver = driver()
        driver.feed(.addTest("f(1) == 2"), at: 1_000)
        driver.feed(.addTest("f(2) == 4"), at: 2_000)
        driver.feed(.addTest("f(1) == 2"), at: 3_000)
        driver.feed(.code("v1"), at: 4_000)
        #expect(driver.engine.state.openTurn?.code?.ownTests == ["f(1) == 2", "f(2) == 4"])
        driver.feed(.run(.own), at: 5_000)
        guard case .judge(let request) = driver.requests.last else {
            Issue.record("the tests were not run")
            return
        }
        #expect(request.tests == ["f(1) == 2", "f(2) == 4"])
        #expect(request.scope == .own)
        driver.feed(.dropTest(1), at: 6_000)
        driver.feed(.dropTest(2), at: 7_000)
        #expect(driver.requests.last == .refuse(.noSuchTest(count: 1)))
        #expect(driver.engine.state.openTurn?.code?.ownTests == ["f(2) == 4"])
        driver.feed(.run(.visible), at: 8_000)
        guard case .judge(let plain) = driver.requests.last else {
            Issue.record("the cases were not run")
            return
        }
        #expect(plain.tests.isEmpty)
    }

    @Test("without own tests there is nothing to run, and more than fifty are not taken")
    func limits() {
        var driver = driver()
        driver.feed(.run(.own), at: 1_000)
        #expect(driver.requests == [.refuse(.noOwnTests)])
        for number in 1...51 { driver.feed(.addTest("f(\(number))"), at: 2_000) }
        #expect(driver.requests.last == .refuse(.tooManyTests(most: 50)))
        #expect(driver.engine.state.openTurn?.code?.ownTests.count == 50)
    }

    @Test("a run of own tests, though all pass, is not the end of the task")
    func ownRunEndsNothing() {
        var driver = driver()
        driver.feed(.code("v1"), at: 1_000)
        driver.feed(.judged(CodeRun(version: 1, scope: .own, verdict: Samples.verdict(.passed))), at: 2_000)
        #expect(driver.engine.state.openTurn?.isCoding == true)
        #expect(driver.engine.state.openTurn?.code?.work.fullRun == nil)
        #expect(driver.engine.state.openTurn?.code?.work.lastRun == 1)
    }

    @Test("going back goes further back each time, and every step is a version")
    func undo() {
        var driver = driver()
        for text in ["one", "two", "three"] { driver.feed(.code(text), at: 1_000) }
        driver.feed(.restore(nil), at: 2_000)
        driver.feed(.restore(nil), at: 3_000)
        driver.feed(.restore(nil), at: 4_000)
        let restored = driver.events.map(\.event).filter {
            if case .codeRestored = $0 { true } else { false }
        }
        #expect(
            restored == [
                .codeRestored(version: 4, from: 2), .codeRestored(version: 5, from: 1),
                .codeRestored(version: 6, from: 0),
            ])
        #expect(driver.engine.state.openTurn?.code?.text == "pass\n")
        driver.feed(.restore(nil), at: 5_000)
        #expect(driver.requests.last == .refuse(.nothingToUndo))
        driver.feed(.restore(3), at: 6_000)
        #expect(driver.engine.state.openTurn?.code?.text == "three")
        driver.feed(.restore(3), at: 7_000)
        #expect(driver.requests.last == .refuse(.alreadyThere(version: 3)))
        driver.feed(.restore(9), at: 7_000)
        #expect(driver.requests.last == .refuse(.noSuchVersion(last: 7)))
    }

    @Test("after going back and on from there, the step back leads to where one had gone back to")
    func undoAfterChange() {
        var driver = driver()
        for text in ["one", "two"] { driver.feed(.code(text), at: 1_000) }
        driver.feed(.restore(nil), at: 2_000)
        driver.feed(.code("one and a half"), at: 3_000)
        #expect(driver.engine.state.openTurn?.code?.work.versionBefore == 3)
        driver.feed(.restore(nil), at: 4_000)
        #expect(driver.engine.state.openTurn?.code?.text == "one")
        driver.feed(.restore(nil), at: 5_000)
        #expect(driver.engine.state.openTurn?.code?.text == "two")
    }

    @Test("a version gone back to is run and judged anew")
    func restoredIsRun() {
        var driver = driver()
        driver.feed(.code("good"), at: 1_000)
        driver.feed(
            .judged(CodeRun(version: 1, scope: .all, verdict: Samples.verdict(.wrongAnswer))), at: 2_000)
        driver.feed(.code("worse"), at: 3_000)
        driver.feed(.restore(1), at: 4_000)
        driver.feed(.submit(""), at: 5_000)
        driver.feed(.code("good"), at: 5_000)
        guard case .judge(let request) = driver.requests.last else {
            Issue.record("the version was not judged")
            return
        }
        #expect(request.version == 3)
        #expect(request.source == "good")
    }

    @Test("nothing of it works in an answer in words")
    func notCoding() {
        var driver = Driver(Samples.agenda([Samples.round(items: [Samples.item("a")])]))
        for input in [EngineInput.addTest("x"), .dropTest(1), .restore(nil)] { driver.feed(input, at: 1_000) }
        #expect(driver.requests == Array(repeating: .refuse(.notCoding), count: 3))
    }

    private func driver() -> Driver {
        Driver(
            Samples.agenda([
                Samples.round(.coding, timing: Timing(answer: .minutes(5)), items: [Samples.challenge])
            ]))
    }
}
