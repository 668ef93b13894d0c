import Testing

@testable import TerminalUI

@Suite struct ClockFaceTests {
    private let start = ContinuousClock.now

    private func after(_ seconds: Double) -> ContinuousClock.Instant {
        start.advanced(by: .seconds(seconds))
    }

    @Test("Four minutes begin as 04:00, and the limit is at 00:00")
    func countsDown() {
        let face = ClockFace.remaining(until: after(240))
        #expect(face.text(at: start) == "04:00")
        #expect(face.text(at: after(0.001)) == "04:00")
        #expect(face.text(at: after(1)) == "03:59")
        #expect(face.text(at: after(239.5)) == "00:01")
        #expect(face.text(at: after(240)) == "00:00")
        #expect(face.text(at: after(300)) == "00:00")
    }

    @Test("An hour and more is shown with hours")
    func hours() {
        #expect(ClockFace.remaining(until: after(3600)).text(at: start) == "1:00:00")
        #expect(ClockFace.remaining(until: after(3599)).text(at: start) == "59:59")
        #expect(ClockFace.stopped(remaining: .seconds(7384)).text(at: start) == "2:03:04")
    }

    @Test("Overtime counts up from zero with a plus sign")
    func overtime() {
        let face = ClockFace.overtime(since: start)
        #expect(face.text(at: start) == "+00:00")
        #expect(face.text(at: after(12.9)) == "+00:12")
        #expect(face.nextChange(after: after(12.9)) == after(13))
    }

    @Test("Each change comes exactly when the text becomes another, and strictly later")
    func changes() throws {
        let face = ClockFace.remaining(until: after(3.25))
        var now = start
        var shown: [String] = [try #require(face.text(at: now))]
        while let next = face.nextChange(after: now) {
            #expect(next > now)
            #expect(face.text(at: next.advanced(by: .nanoseconds(-1))) == shown.last)
            now = next
            shown.append(try #require(face.text(at: now)))
        }
        #expect(shown == ["00:04", "00:03", "00:02", "00:01", "00:00"])
        #expect(now == after(3.25))
    }

    @Test("The last minute and its last quarter are told apart")
    func urgency() {
        let face = ClockFace.remaining(until: after(100))
        #expect(face.urgency(at: after(39)) == .calm)
        #expect(face.urgency(at: after(40)) == .soon)
        #expect(face.urgency(at: after(84.5)) == .soon)
        #expect(face.urgency(at: after(85)) == .now)
    }

    @Test("A stopped clock and none never change")
    func standing() {
        #expect(ClockFace.stopped(remaining: .seconds(5)).nextChange(after: start) == nil)
        #expect(ClockFace.none.nextChange(after: start) == nil)
        #expect(ClockFace.none.text(at: start) == nil)
    }
}
