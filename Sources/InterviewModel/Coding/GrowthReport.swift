/// How a program's cost grew on growing inputs.
public struct GrowthReport: Hashable, Sendable, Codable {
    /// What the challenge expects.
    public var expected: ExpectedGrowth
    /// The class that fits best; nil where too little could be measured.
    public var measured: GrowthClass?
    /// Classes that the measurements do not tell from `measured`.
    public var alsoFits: [GrowthClass]
    /// What was measured, by growing n.
    public var points: [GrowthPoint]
    /// Why larger inputs were not tried, such as "RecursionError at n = 1024"; nil where all were.
    public var stopped: String?

    /// A report with all its parts.
    public init(
        expected: ExpectedGrowth, measured: GrowthClass?, alsoFits: [GrowthClass] = [],
        points: [GrowthPoint], stopped: String? = nil
    ) {
        self.expected = expected
        self.measured = measured
        self.alsoFits = alsoFits
        self.points = points
        self.stopped = stopped
    }

    /// Whether the cost grows faster than expected, beyond what the measurements leave open.
    public var isSlowerThanExpected: Bool {
        guard let measured else { return false }
        return ([measured] + alsoFits).allSatisfy { $0 > expected.expected }
    }

    /// The time for an input twice as large, as a factor, from the largest two inputs a factor of two apart.
    public var timeRatio: Double? { ratio { $0.seconds } }

    /// The executed lines for an input twice as large, as a factor.
    public var linesRatio: Double? { ratio { $0.lines.map(Double.init) } }

    private func ratio(_ cost: (GrowthPoint) -> Double?) -> Double? {
        for large in points.reversed() {
            guard let above = cost(large), let small = points.first(where: { $0.size * 2 == large.size }),
                let below = cost(small), below > 0
            else { continue }
            return above / below
        }
        return nil
    }
}

/// One size and its cost.
public struct GrowthPoint: Hashable, Sendable, Codable {
    /// n.
    public var size: Int
    /// Processor time in seconds, the least of several runs; nil where it was not taken.
    public var seconds: Double?
    /// Lines executed; nil where they were not counted.
    public var lines: Int?

    /// A measurement.
    public init(size: Int, seconds: Double? = nil, lines: Int? = nil) {
        self.size = size
        self.seconds = seconds
        self.lines = lines
    }
}
