/// What must stand in a text for a pattern to be met in it: at least one row of plain characters of a few.
///
/// Most patterns of a rubric are not met by most answers, and this tells so without looking for them.
struct PatternNeeds {
    /// Pairs of neighbours that stand in every match; of several sets those of one at least.
    private let choices: [[UInt16]]

    /// More choices tell too little.
    private static let mostChoices = 16

    /// The needs of a pattern; nil where there are none that could be told.
    init?(_ node: PatternNode) {
        guard let choices = Self.choices(node), choices.count <= Self.mostChoices else { return nil }
        self.choices = choices
    }

    /// Whether a text with these pairs may meet the pattern.
    func areMet(by pairs: UnitPairs) -> Bool {
        choices.contains { $0.allSatisfy(pairs.contains) }
    }

    private static func choices(_ node: PatternNode) -> [[UInt16]]? {
        switch node {
        case .row(let parts): best(of: parts)
        case .choice(let parts): all(of: parts)
        case .times(let part, let least, _): least > 0 ? choices(part) : nil
        case .one, .ahead, .wordBoundary, .start: nil
        }
    }

    /// Of a row all parts' needs are its own: all that leave no choice, and of the others those with the fewest.
    private static func best(of parts: [PatternNode]) -> [[UInt16]]? {
        var always: [UInt16] = []
        for (left, right) in zip(parts, parts.dropFirst()) {
            if let left = only(left), let right = only(right) { always.append(UnitPairs.pair(left, right)) }
        }
        var fewest: [[UInt16]]?
        for found in parts.compactMap(choices) {
            if found.count == 1 {
                always += found[0]
            } else if found.count < fewest?.count ?? .max {
                fewest = found
            }
        }
        if let fewest { return fewest.map { $0 + always } }
        return always.isEmpty ? nil : [always]
    }

    private static func all(of parts: [PatternNode]) -> [[UInt16]]? {
        var found: [[UInt16]] = []
        for part in parts {
            guard let choices = choices(part) else { return nil }
            found += choices
        }
        return found
    }

    /// The only unit of a part.
    private static func only(_ node: PatternNode) -> UInt8? {
        guard case .one(let set) = node, let first = set.holds.firstIndex(of: true),
            set.holds.lastIndex(of: true) == first
        else { return nil }
        return UInt8(first)
    }
}

/// The pairs of neighbouring units of a text.
struct UnitPairs {
    /// A bit for each pair.
    private var bits = [UInt64](repeating: 0, count: 1 << 8)

    /// The number of a pair: units of one place in the alphabet share one, which only makes more pairs seem there.
    static func pair(_ left: UInt8, _ right: UInt8) -> UInt16 {
        UInt16(left & 127) << 7 | UInt16(right & 127)
    }

    /// The pairs of a text.
    init(_ units: [UInt8]) {
        var last: UInt8 = 0
        for unit in units {
            let pair = Int(Self.pair(last, unit))
            bits[pair >> 6] |= 1 << (pair & 63)
            last = unit
        }
    }

    /// Whether a pair is there.
    func contains(_ pair: UInt16) -> Bool { bits[Int(pair >> 6)] >> UInt64(pair & 63) & 1 != 0 }
}
