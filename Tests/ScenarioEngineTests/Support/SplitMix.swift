import InterviewModel
import ScenarioEngine

/// A seeded source of inputs, so that a failing run can be run again.
struct SplitMix {
    private var state: UInt64

    /// A source that gives the same inputs for the same seed.
    init(_ seed: UInt64) {
        state = seed &+ 0x1234_5678
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from 0 up to, but not including, `bound`.
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// A length of time: mostly short, now and then minutes.
    mutating func milliseconds() -> Int {
        [below(50), below(2_000), below(20_000), below(200_000)][below(4)]
    }

    /// Some text to type.
    mutating func text() -> String {
        ["", " ", "a", "wörd 🙂", "two\nlines", "It depends on the lock."][below(6)]
    }

    /// Has the analyser say something else from now on.
    mutating func randomiseReport(of driver: inout Driver) {
        let targets: [ProbeTarget] = [.component("result"), .concept("lock"), .concept("nothing")]
        let lacks = targets.filter { _ in below(2) == 0 }
        driver.report = Samples.report(below(5) == 0 ? nil : Double(below(100)) / 99, lacks: lacks)
    }

    /// Something that may come to an engine in this state.
    mutating func input(for state: InterviewState) -> EngineInput {
        let run = CodeRun(
            version: state.openTurn?.code?.version ?? 0, scope: below(2) == 0 ? .all : .visible,
            verdict: Samples.verdict(below(2) == 0 ? .passed : .timeLimit))
        switch below(25) {
        case 0: return .pause(.asked)
        case 1, 2, 3: return state.suspension == nil ? .clock : .resume(counted: below(2) == 0)
        case 4: return .skip
        case 5: return .hint
        case 6: return .extend
        case 7: return .note(text())
        case 8: return .repeatPrompt
        case 9: return .openAnswer
        case 10: return .code("print(\(below(4)))")
        case 11: return .run(.visible)
        case 12: return .judged(run)
        case 13: return below(30) == 0 ? .inputEnded : .clock
        case 14: return below(60) == 0 ? .abandon : .clock
        case 15, 16: return .submit(text())
        case 20: return .restore(below(2) == 0 ? nil : below(4))
        case 21: return .addTest("f(\(below(3)))")
        case 22: return .dropTest(below(3))
        case 23: return .run(.own)
        case 24: return .chooseLanguage(below(2) == 0 ? "python" : "c")
        default: return .draft(text())
        }
    }
}
