import InterviewModel
import ScenarioEngine
import Testing

@Suite("An answer given aloud and written down by the interviewer")
struct HeardTests {
    private func driver(_ atLimit: LimitPolicy = .strict, typed: String = "", heard: String = "Heard.")
        -> Driver
    {
        var driver = Driver.pair(
            timing: Timing(answer: .minutes(1), atLimit: atLimit, grace: .seconds(10)))
        driver.feed(.draft(typed), at: 1_000)
        driver.move(.heard("He"), at: 2_000)
        driver.move(.heard(heard), at: 3_000)
        return driver
    }

    @Test("is the answer where nothing was typed: when the candidate says so, or the interviewer")
    func done() {
        var candidate = driver(typed: " ")
        candidate.feed(.submit(""), at: 4_000)
        #expect(candidate.answers == [.answered(text: "Heard.", ending: .done)])
        #expect(candidate.engine.state.item?.isSpoken == true)

        var interviewer = driver()
        interviewer.move(.finish, at: 4_000)
        #expect(interviewer.answers == [.answered(text: "Heard.", ending: .done)])
    }

    @Test("is the answer at the limit", arguments: [LimitPolicy.strict, .grace])
    func limit(policy: LimitPolicy) {
        var driver = driver(policy)
        driver.feed(.clock, at: 80_000)
        #expect(driver.answers == [.answered(text: "Heard.", ending: .timedOut)])
        #expect(driver.instants { $0 == driver.answers[0] } == [policy == .strict ? 60_000 : 70_000])
    }

    @Test("is the answer at the end of input")
    func inputEnded() {
        var driver = driver()
        driver.feed(.inputEnded, at: 4_000)
        #expect(driver.answers == [.answered(text: "Heard.", ending: .inputEnded)])
        #expect(driver.engine.state.phase == .ended(.inputEnded))
    }

    @Test("gives way to what was typed, and is then not called spoken")
    func typed() {
        var driver = driver(typed: "Typed.")
        driver.feed(.submit("Typed."), at: 4_000)
        #expect(driver.answers == [.answered(text: "Typed.", ending: .done)])
        #expect(driver.engine.state.item?.isSpoken == false)

        var unseen = self.driver()
        unseen.assesses = false
        unseen.feed(.submit("Typed in one go."), at: 4_000)
        guard case .assess(let request) = unseen.requests.last else {
            Issue.record("no assessment was asked for")
            return
        }
        #expect(!request.isSpoken)
    }

    @Test("marks the whole item as spoken, what is typed to a later probe included")
    func spokenItem() {
        var driver = driver()
        driver.move(.finish, at: 4_000)
        driver.ask("Why?", at: 5_000)
        driver.assesses = false
        driver.feed(.submit("typed"), at: 6_000)
        guard case .assess(let request) = driver.requests.last else {
            Issue.record("no assessment was asked for")
            return
        }
        #expect(request.isSpoken)
        #expect(request.text == "Heard.\n\ntyped")
    }

    @Test("is written on while the clock stands, and refused once no answer is open")
    func late() {
        var driver = driver()
        driver.feed(.pause(.interviewer), at: 4_000)
        driver.move(.heard("Heard. More."), at: 5_000)
        #expect(driver.takeRefusals().isEmpty)
        #expect(driver.turn?.heard == "Heard. More.")
        driver.feed(.resume(counted: false), at: 6_000)
        driver.move(.finish, at: 7_000)
        driver.move(.heard("Too late."), at: 8_000)
        #expect(driver.takeRefusals() == [.noQuestionOpen])
        #expect(driver.answers == [.answered(text: "Heard. More.", ending: .done)])
    }
}
