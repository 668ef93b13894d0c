import InterviewModel
import ScenarioEngine
import Testing

@Suite("Probes")
struct ProbeTests {
    @Test("go for the first thing missing that has a probe, and the score is kept before and after")
    func goForWhatIsMissing() {
        var driver = driver(max: 2, probes: [Samples.resultProbe, Samples.lockProbe])
        driver.report = Samples.report(
            0.4, lacks: [.concept("unknown"), .concept("lock"), .component("result")])
        driver.feed(.submit("short"), at: 10_000)
        #expect(driver.engine.state.openTurn?.turn.probe == .concept("lock"))
        #expect(driver.engine.state.openTurn?.turn.limit == .seconds(90))
        driver.report = Samples.report(0.6, lacks: [.concept("lock"), .component("result")])
        driver.feed(.submit("a mutex"), at: 20_000)
        #expect(driver.engine.state.openTurn?.turn.probe == .component("result"))
        driver.feed(.submit("it held"), at: 30_000)
        let included = driver.events.compactMap { recorded -> Int? in
            if case .assessed(_, let count, _) = recorded.event { count } else { nil }
        }
        #expect(included == [0, 1, 2])
        #expect(driver.engine.state.phase == .ended(.completed))
    }

    @Test("are scored together with the answer they follow")
    func scoredTogether() {
        var driver = driver(max: 1, probes: [Samples.lockProbe])
        driver.report = Samples.report(0.4, lacks: [.concept("lock")])
        driver.feed(.submit("first"), at: 1_000)
        driver.assesses = false
        driver.feed(.submit("second"), at: 2_000)
        guard case .assess(let request) = driver.requests.last else {
            Issue.record("no assessment was asked for")
            return
        }
        #expect(request.text == "first\n\nsecond")
        #expect(request.probesIncluded == 1)
    }

    @Test("are at most as many as the script allows", arguments: [0, 1])
    func atMost(max: Int) {
        var driver = driver(max: max, probes: [Samples.resultProbe, Samples.lockProbe])
        driver.report = Samples.report(0.4, lacks: [.component("result"), .concept("lock")])
        for second in 1...3 where driver.engine.state.openTurn != nil {
            driver.feed(.submit("answer"), at: second * 1000)
        }
        let probes = driver.events.filter {
            if case .asked(let turn) = $0.event { turn.probe != nil } else { false }
        }
        #expect(probes.count == max)
    }

    @Test("do not follow where nothing was answered, nor after one was passed over")
    func notAfterSilence() {
        var silent = driver(max: 2, probes: [Samples.resultProbe])
        silent.report = Samples.report(nil, lacks: [.component("result")])
        silent.feed(.submit(""), at: 1_000)
        #expect(silent.engine.state.isEnded)

        var skipped = driver(max: 2, probes: [Samples.resultProbe, Samples.lockProbe])
        skipped.report = Samples.report(0.3, lacks: [.component("result"), .concept("lock")])
        skipped.feed(.submit("x"), at: 1_000)
        skipped.feed(.skip, at: 2_000)
        #expect(skipped.engine.state.isEnded)
    }

    @Test("do not follow when the round has no time left")
    func notWithoutTime() {
        let round = Samples.round(
            budget: .seconds(30), timing: Timing(answer: .minutes(2), atLimit: .strict),
            items: [Samples.item("a", probes: [Samples.resultProbe])])
        var driver = Driver(Samples.agenda([round]))
        driver.report = Samples.report(0.3, lacks: [.component("result")])
        driver.feed(.draft("x"), at: 1_000)
        driver.feed(.clock, at: 30_000)
        #expect(driver.engine.state.isEnded)
    }

    private func driver(max: Int, probes: [Probe]) -> Driver {
        Driver(Samples.agenda([Samples.round(probes: max, items: [Samples.item("a", probes: probes)])]))
    }
}
