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

    @Test("is written on while the clock stands")
    func paused() {
        var driver = driver()
        driver.feed(.pause(.interviewer), at: 4_000)
        driver.move(.heard("Heard. More."), at: 5_000)
        #expect(driver.takeRefusals().isEmpty)
        #expect(driver.turn?.heard == "Heard. More.")
    }

    @Test(
        "is written on after it was taken, and scored again before anything else is asked",
        arguments: ["", "Heard."])
    func later(heard: String) {
        var driver = driver(heard: heard)
        driver.feed(.submit(""), at: 4_000)
        #expect(driver.answers == [.answered(text: heard, ending: .done)])
        driver.assesses = false
        driver.move(.heard("Heard. And more."), at: 5_000)
        driver.move(.heard("Heard. And more. And all."), at: 6_000)
        #expect(driver.engine.state.item?.answers == ["Heard. And more. And all."])
        #expect(driver.requests.isEmpty, "once is enough")
        driver.ask("Why?", at: 7_000)
        let requests = driver.requests.compactMap {
            if case .assess(let request) = $0 { request } else { nil }
        }
        #expect(requests.map(\.text) == ["Heard. And more. And all."])
        #expect(requests.allSatisfy { $0.isSpoken && $0.probesIncluded == 0 })
        driver.feed(.assessed(driver.report), at: 7_000)
        #expect(driver.turn?.turn.prompt == "Why?")
        #expect(InterviewEngine(replaying: driver.journal).state == driver.engine.state)
        driver.move(.heard("Of the second."), at: 8_000)
        #expect(driver.turn?.heard == "Of the second.")
    }

    @Test("is scored again before the session ends or goes on alone, too")
    func laterAtTheEnd() {
        for input in [EngineInput.abandon, .interviewer(.next), .interviewer(.leave)] {
            var driver = driver(heard: "")
            driver.feed(.submit(""), at: 4_000)
            driver.move(.heard("All of it."), at: 5_000)
            driver.assesses = false
            driver.feed(input, at: 6_000)
            let scored = driver.requests.contains {
                if case .assess(let request) = $0 { request.text == "All of it." } else { false }
            }
            #expect(scored, "\(input)")
            driver.feed(.assessed(driver.report), at: 6_000)
            #expect(!driver.engine.isWaitingForInterviewer)
            #expect(driver.engine.state.isEnded == (input == .abandon))
        }
    }

    @Test("is kept beside what was typed, which stays the answer, also after it was taken")
    func besideTyped() {
        var driver = driver(heard: "")
        driver.feed(.submit("Typed."), at: 4_000)
        driver.assesses = false
        driver.move(.heard("Said."), at: 5_000)
        #expect(driver.engine.state.lastTurn?.heard == "Said.")
        #expect(driver.engine.state.item?.answers == ["Typed."])
        driver.ask("Why?", at: 6_000)
        #expect(driver.requests.isEmpty)
    }

    @Test("is refused of what was passed over")
    func skipped() {
        var driver = driver()
        driver.move(.skip, at: 4_000)
        driver.move(.heard("Too late."), at: 5_000)
        #expect(driver.takeRefusals() == [.noQuestionOpen])
    }
}
