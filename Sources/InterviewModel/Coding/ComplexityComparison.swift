/// What the candidate said of the time their program takes, beside what was measured and what is expected.
public struct ComplexityComparison: Hashable, Sendable, Codable {
    /// What was said, as a class in the size that was measured; nil where no single class could be told.
    public var stated: GrowthClass?
    /// The words that say it; nil where nothing was said of it.
    public var quote: String?
    /// What the task expects; nil where it does not say.
    public var expected: GrowthClass?
    /// What fits the measurements best; nil where there are none or too few.
    public var measured: GrowthClass?
    /// Classes that the measurements do not tell from `measured`.
    public var alsoFits: [GrowthClass]
    /// A sentence for each disagreement, and for what kept them from being compared.
    public var remarks: [String]

    /// A comparison with all its parts.
    public init(
        stated: GrowthClass?, quote: String? = nil, expected: GrowthClass?, measured: GrowthClass?,
        alsoFits: [GrowthClass] = [], remarks: [String] = []
    ) {
        self.stated = stated
        self.quote = quote
        self.expected = expected
        self.measured = measured
        self.alsoFits = alsoFits
        self.remarks = remarks
    }

    /// Whether what was said is true, as far as anybody knows: held against the measurement, or against what is
    /// expected where there was none. Nil where there is nothing to hold against anything.
    public var holds: Bool? {
        guard let stated else { return nil }
        if let measured { return stated == measured || alsoFits.contains(stated) }
        return expected.map { stated == $0 }
    }
}
