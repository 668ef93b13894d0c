import Testing

@testable import TranscriptStore

@Suite("Trends")
struct TrendTests {
    private func expect(
        _ values: [Double], _ direction: Trend.Direction, _ change: Double, _ low: Double, _ high: Double
    ) throws {
        let trend = Trend(values)
        let found = try #require(trend.change)
        #expect(trend.direction == direction)
        #expect(abs(found.estimate - change) < 0.0005)
        #expect(abs(found.low - low) < 0.0005)
        #expect(abs(found.high - high) < 0.0005)
    }

    /// The numbers are those of `scipy.stats.linregress` over 0, 1, 2 ..., its slope plus and minus
    /// `scipy.stats.t.ppf(0.975, n - 2)` standard errors, all times n - 1.
    @Test("The interval of a trend is the one that statistics programs give")
    func knownValues() throws {
        try expect(
            [0.42, 0.55, 0.38, 0.61, 0.58, 0.66, 0.70, 0.59], .rising, 0.22917, 0.01210, 0.44624)
        try expect([0.71, 0.62, 0.66, 0.50, 0.44, 0.47], .falling, -0.27143, -0.44033, -0.10253)
        try expect([0.5, 0.6, 0.4, 0.7, 0.5], .noClearChange, 0.04, -0.48486, 0.56486)
    }

    @Test("Fewer than five sessions tell nothing, however steep", arguments: 0...4)
    func tooFew(count: Int) {
        let trend = Trend((0..<count).map { Double($0) / 4 })
        #expect(trend.direction == .tooFew)
        #expect(trend.change == nil)
        #expect(trend.sessions == count)
    }

    @Test("Constant scores do not change, and are not certain to the last digit")
    func constant() throws {
        let trend = Trend(Array(repeating: 0.6, count: 8))
        #expect(trend.direction == .noClearChange)
        let change = try #require(trend.change)
        #expect(abs(change.estimate) < 1e-12)
        #expect(change.low < -0.01 && change.high > 0.01)
    }

    @Test("What is no number is left out, and the rest is compared")
    func noNumbers() {
        let values = [0.42, .nan, 0.55, 0.38, .infinity, 0.61, 0.58, 0.66, 0.70, 0.59]
        #expect(Trend(values) == Trend(values.filter(\.isFinite)))
        #expect(Trend([.nan, .nan, .nan, .nan, .nan, .nan]).direction == .tooFew)
    }

    @Test("Only the last thirty are looked at")
    func window() {
        let old = Array(repeating: 0.0, count: 500)
        let new = (0..<30).map { 0.5 + 0.01 * Double($0 % 3) }
        #expect(Trend(old + new) == Trend(new))
    }

    @Test("Turned round, a trend is the opposite; moved up, it is the same")
    func symmetry() throws {
        var seed: UInt64 = 7
        for _ in 0..<200 {
            let values = (0..<12).map { _ -> Double in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Double(seed >> 40) / Double(1 << 24) * 0.5
            }
            let one = try #require(Trend(values).change)
            let back = try #require(Trend(values.reversed()).change)
            let moved = try #require(Trend(values.map { $0 + 0.3 }).change)
            #expect(abs(one.estimate + back.estimate) < 1e-9)
            #expect(abs(one.low + back.high) < 1e-9)
            #expect(abs(one.estimate - moved.estimate) < 1e-9)
            #expect(one.low <= one.estimate && one.estimate <= one.high)
        }
    }

    @Test("The mean's interval is the one that statistics programs give")
    func meanInterval() throws {
        let found = try #require(Interval(meanOf: [0.10, 0.25, -0.05, 0.30, 0.12, 0.08]))
        #expect(abs(found.estimate - 0.13333) < 0.0005)
        #expect(abs(found.low - 0.00131) < 0.0005)
        #expect(abs(found.high - 0.26536) < 0.0005)
        #expect(Interval(meanOf: [0.1, 0.2, 0.3, 0.4]) == nil)
    }

    /// `scipy.stats.t.ppf(0.975, df)`.
    @Test("The quantiles are those of Student's distribution")
    func quantiles() {
        let known = [
            1: 12.7062, 3: 3.1824, 10: 2.2281, 30: 2.0423, 31: 2.0395, 40: 2.0211, 60: 2.0003, 120: 1.9799,
            1000: 1.9623,
        ]
        for (freedom, quantile) in known {
            #expect(abs(StudentQuantile.of(freedom) - quantile) < 0.0006, "\(freedom)")
        }
        for freedom in 1..<200 { #expect(StudentQuantile.of(freedom) > StudentQuantile.of(freedom + 1)) }
    }
}
