/// An estimate with the range that it lies in with a confidence of 95 %.
public struct Interval: Hashable, Sendable, Encodable {
    /// The estimate.
    public let estimate: Double
    /// The lower end; never above the estimate.
    public let low: Double
    /// The upper end; never below it.
    public let high: Double

    /// An estimate plus and minus something, held to the range that is possible at all.
    init(_ estimate: Double, give: Double, within range: ClosedRange<Double> = -1...1) {
        let held = { (value: Double) in Swift.min(range.upperBound, Swift.max(range.lowerBound, value)) }
        self.estimate = held(estimate)
        low = held(estimate - give)
        high = held(estimate + give)
    }

    /// The mean of values with Student's interval (NIST/SEMATECH e-Handbook, 1.3.5.2); nil for fewer than five
    /// values, from which nothing honest can be said.
    init?(meanOf values: some Collection<Double>) {
        guard values.count >= Trend.least else { return nil }
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = max((squares / (count - 1)).squareRoot(), Trend.grain)
        self.init(mean, give: StudentQuantile.of(values.count - 1) * deviation / count.squareRoot())
    }

    /// Whether it lies wholly on one side of zero.
    public var isClear: Bool { low > 0 || high < 0 }
}
