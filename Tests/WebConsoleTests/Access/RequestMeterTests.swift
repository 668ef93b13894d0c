import Testing

@testable import WebConsole

@Suite("The meter of requests")
struct RequestMeterTests {
    @Test("allows a burst, then so many a second, to each guest apart")
    func metering() {
        let clock = ManualClock()
        let meter = RequestMeter(rate: 50, burst: 100, now: { clock.now })
        let one = GuestID(rawValue: 1)
        #expect((0..<100).allSatisfy { _ in meter.allows(one) })
        #expect(!meter.allows(one))
        #expect(meter.allows(GuestID(rawValue: 2)))
        clock.advance(by: .milliseconds(100))
        #expect((0..<20).count { _ in meter.allows(one) } == 5)
        clock.advance(by: .seconds(1_000))
        #expect((0..<200).count { _ in meter.allows(one) } == 100)
    }
}
