/// How a cost grows with the size n of the input, from the slowest to the fastest growing.
public enum GrowthClass: String, Sendable, Codable, CaseIterable, Comparable {
    /// Not at all.
    case constant = "1"
    /// With the logarithm.
    case logarithmic = "log n"
    /// In proportion.
    case linear = "n"
    /// In proportion to n log n.
    case linearithmic = "n log n"
    /// With the square.
    case quadratic = "n^2"
    /// With the third power.
    case cubic = "n^3"
    /// By a factor for each step of n, or faster.
    case exponential = "2^n"

    /// The class as an adjective, for the middle of a sentence.
    public var words: String {
        switch self {
        case .constant: "constant"
        case .logarithmic: "logarithmic"
        case .linear: "linear"
        case .linearithmic: "linearithmic (n log n)"
        case .quadratic: "quadratic"
        case .cubic: "cubic"
        case .exponential: "exponential"
        }
    }

    /// The class in the notation of the field, such as `O(n log n)`.
    public var notation: String {
        "O(\(rawValue.replacing("^2", with: "²").replacing("^3", with: "³").replacing("^n", with: "ⁿ")))"
    }

    /// Slower growth before faster.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What a challenge says of the growth of a good solution's time.
public struct ExpectedGrowth: Hashable, Sendable, Codable {
    /// The class expected.
    public var expected: GrowthClass
    /// What n is, such as "the length of the list".
    public var of: String
    /// The largest n tried.
    public var upTo: Int
    /// The class of the challenge's own slow solution, for its check; nil where there is none.
    public var slow: GrowthClass?

    /// What `upTo` is where a challenge does not say.
    public static let usualLargest = 100_000

    /// The expectation of a challenge.
    public init(
        expected: GrowthClass, of: String, upTo: Int = ExpectedGrowth.usualLargest, slow: GrowthClass? = nil
    ) {
        self.expected = expected
        self.of = of
        self.upTo = upTo
        self.slow = slow
    }
}
