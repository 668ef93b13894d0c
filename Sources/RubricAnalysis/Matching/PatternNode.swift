/// A regular expression taken apart, as far as it is of the kind that rubrics are written in.
indirect enum PatternNode {
    /// One character of a set, by the bits of `PatternUnits`.
    case one(PatternSet)
    /// All of them, one after the other.
    case row([PatternNode])
    /// The first of them with which the rest can be met.
    case choice([PatternNode])
    /// So many times, as often as possible first; no upper bound where `most` is nil.
    case times(PatternNode, least: Int, most: Int?)
    /// `(?!...)`, or `(?=...)` where it is not denied.
    case ahead(PatternNode, isDenied: Bool)
    /// `\b`.
    case wordBoundary
    /// `^`.
    case start

    /// The fewest characters that it takes.
    var leastLength: Int {
        switch self {
        case .one: 1
        case .row(let parts): parts.reduce(0) { $0 + $1.leastLength }
        case .choice(let parts): parts.map(\.leastLength).min() ?? 0
        case .times(let part, let least, _): part.leastLength * least
        case .ahead, .wordBoundary, .start: 0
        }
    }
}

/// A set of units of text: which of the 256 values belong to it.
struct PatternSet {
    /// True where the unit belongs to it; 256 of them.
    private(set) var holds = [Bool](repeating: false, count: 256)

    /// The empty set.
    init() {}

    /// The units for which `test` holds.
    init(where test: (UInt8) -> Bool) {
        holds = (0..<256).map { test(UInt8($0)) }
    }

    /// Adds the units of another set.
    mutating func formUnion(_ other: PatternSet) {
        for unit in 0..<256 where other.holds[unit] { holds[unit] = true }
    }

    /// Adds one unit.
    mutating func insert(_ unit: UInt8) { holds[Int(unit)] = true }

    /// All units that do not belong to it.
    var inverted: PatternSet { PatternSet { !holds[Int($0)] } }

    /// `\d`.
    static let digits = PatternSet { PatternUnits.isDigit($0) }
    /// `\w`.
    static let wordCharacters = PatternSet { PatternUnits.isWord($0) }
    /// `\s`.
    static let spaces = PatternSet { $0 >= 9 && $0 <= 13 || $0 == 32 || $0 == PatternUnits.space }
    /// `.`: all but line ends.
    static let noLineEnd = PatternSet { $0 < 10 || $0 > 13 }
}
