import InterviewModel
import ScenarioEngine
import Testing

@Suite("Replaying the journal of a pair")
struct PairReplayTests {
    @Test("gives the live state behind every event", arguments: 0..<150)
    func everyEvent(seed: Int) throws {
        let driver = try played(seed)
        #expect(try driver.resumed().state == driver.engine.state, "seed \(seed)")
        #expect(zip(driver.journal, driver.journal.dropFirst()).allSatisfy { $0.at <= $1.at })
    }

    @Test("goes on after a crash behind any event, or waits for what will come", arguments: 0..<40)
    func crashAnywhere(seed: Int) throws {
        let driver = try played(seed + 1_000)
        for count in 1...driver.journal.count {
            var engine = InterviewEngine(replaying: Array(driver.journal.prefix(count)))
            guard !engine.state.isEnded else { continue }
            let instant = engine.state.lastAt
            var effects: [EngineEffect] = []
            if engine.state.suspension != nil {
                effects += engine.handle(.resume(counted: false), at: instant)
            }
            effects += engine.handle(.clock, at: instant)
            let asks = effects.contains { if case .record = $0 { false } else { true } }
            let isOpen = engine.state.openTurn.map { !$0.isCutOff } ?? false
            #expect(asks || isOpen || engine.isWaitingForInterviewer || engine.state.isEnded, "\(count)")
            // Nothing is waited for that only somebody who has gone could bring.
            guard !asks, !engine.state.isEnded else { continue }
            effects = engine.handle(.interviewer(.leave), at: instant)
            #expect(!engine.isWaitingForInterviewer)
            let asksNow = effects.contains { if case .record = $0 { false } else { true } }
            let isOpenNow = engine.state.openTurn.map { !$0.isCutOff } ?? false
            #expect(asksNow || isOpenNow || engine.state.isEnded, "\(count)")
        }
    }

    @Test("comes to an end from any event on, with answers and the interviewer's word", arguments: 0..<20)
    func endsFromAnywhere(seed: Int) throws {
        let played = try played(seed + 2_000)
        for count in stride(from: 1, through: played.journal.count, by: 3) {
            var driver = played
            driver.journal = Array(played.journal.prefix(count))
            driver.engine = InterviewEngine(replaying: driver.journal)
            driver.requests = []
            var at = driver.engine.state.lastAt.offset.count
            for _ in 0..<200 where !driver.engine.state.isEnded {
                at += 1_000
                driver.goOn(at: at)
            }
            let isEnded = driver.engine.state.isEnded
            #expect(isEnded, "seed \(seed), from event \(count)")
            #expect(try driver.resumed().state == driver.engine.state)
        }
    }

    /// A session of random inputs of both sides; the state is that of its journal after each.
    private func played(_ seed: Int) throws -> Driver {
        var random = SplitMix(UInt64(seed))
        var driver = Driver(Samples.full)
        driver.move(.join, at: 0)
        var at = 0
        for _ in 0..<250 where !driver.engine.state.isEnded {
            at += random.milliseconds()
            random.randomiseReport(of: &driver)
            if random.below(3) == 0 {
                driver.move(random.move(), at: at)
            } else {
                driver.feed(random.input(for: driver.engine.state), at: at)
            }
            try #require(
                InterviewEngine(replaying: driver.journal).state == driver.engine.state,
                "seed \(seed) at \(at)")
        }
        return driver
    }
}

extension Driver {
    /// Does the plainest thing that takes the interview on.
    fileprivate mutating func goOn(at milliseconds: Int) {
        let asked = requests
        requests = []
        for request in asked {
            if case .collectCode = request { feed(.code("v"), at: milliseconds) }
            if case .judge(let request) = request {
                let run = CodeRun(
                    version: request.version, scope: request.scope, verdict: Samples.verdict(.passed))
                feed(.judged(run), at: milliseconds)
            }
        }
        if engine.state.suspension != nil {
            feed(.resume(counted: false), at: milliseconds)
        } else if engine.isWaitingForInterviewer {
            move(.next, at: milliseconds)
        } else if let turn {
            feed(turn.isCutOff ? .clock : .submit("x"), at: milliseconds)
        } else {
            feed(.clock, at: milliseconds)
        }
    }
}

extension SplitMix {
    /// Something that an interviewer may do.
    fileprivate mutating func move() -> InterviewerMove {
        switch below(16) {
        case 0: return .join
        case 1: return below(4) == 0 ? .leave : .join
        case 2: return .ask(InterviewerQuestion(text: text()))
        case 3: return .ask(InterviewerQuestion(target: .concept("lock"), text: "What protects it?"))
        case 4: return .takeBack
        case 5: return .hint
        case 6: return .extend
        case 7: return .skip
        case 8: return .finish
        case 9, 10: return .heard(text())
        case 11: return .tick(AgendaPlace(round: below(3), item: below(3)), .concept("lock"), below(2) == 0)
        case 12: return .note(text(), .observation)
        default: return .next
        }
    }
}
