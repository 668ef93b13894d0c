import Testing

@testable import TerminalUI

@Suite struct WaitPlanTests {
    private let now = ContinuousClock.now

    private func plan(_ times: Duration?...) -> WaitPlan {
        WaitPlan(from: now, until: times.map { $0.map { now.advanced(by: $0) } })
    }

    @Test("A wait ends at the earliest instant, and within a second if there is none")
    func earliest() {
        #expect(plan(.milliseconds(700), nil, .milliseconds(300)).milliseconds == 300)
        #expect(plan(nil).milliseconds == 1000)
        #expect(plan(.seconds(600)).milliseconds == 1000)
    }

    @Test("Fractions of a millisecond are rounded up, so that no wait ends before its time")
    func rounding() {
        #expect(plan(.microseconds(1)).milliseconds == 1)
        #expect(plan(.microseconds(2001)).milliseconds == 3)
        #expect(plan(.milliseconds(2)).milliseconds == 2)
    }

    @Test("An instant in the past means no wait")
    func past() {
        #expect(plan(.seconds(-5)).milliseconds == 0)
    }

    @Test("Only an overrun of more than two seconds is a gap")
    func gap() {
        let plan = plan(.milliseconds(500))
        #expect(plan.gap(at: now.advanced(by: .milliseconds(400))) == nil)
        #expect(plan.gap(at: now.advanced(by: .milliseconds(2500))) == nil)
        #expect(plan.gap(at: now.advanced(by: .milliseconds(60_500))) == .seconds(60))
    }
}
