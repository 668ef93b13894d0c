/// What must stand in a text for a pattern to be met in it: rows of plain characters, two or three at a time.
///
/// Most patterns of a rubric are not met by most answers, and this tells so without looking for them.
struct PatternNeeds {
    /// Rows that stand in every match; of several sets those of one at least.
    private let choices: [[UInt16]]

    /// More choices take longer than they save.
    private static let mostChoices = 64

    /// The needs of a pattern; nil where there are none that could be told.
    init?(_ node: PatternNode) {
        guard let choices = Self.choices(node), choices.count <= Self.mostChoices else { return nil }
        self.choices = choices
    }

    /// Whether a text with these rows may meet the pattern.
    func areMet(by rows: UnitRows) -> Bool {
        choices.contains { $0.allSatisfy(rows.contains) }
    }

    private static func choices(_ node: PatternNode) -> [[UInt16]]? {
        switch node {
        case .row(let parts): best(of: parts)
        case .choice(let parts): all(of: parts)
        case .times(let part, let least, _): least > 0 ? choices(part) : nil
        case .one, .ahead, .wordBoundary, .start: nil
        }
    }

    /// Of a row all parts' needs are its own: all that leave no choice, and of the others those that tell most.
    private static func best(of parts: [PatternNode]) -> [[UInt16]]? {
        var always = plainRows(parts)
        var best: [[UInt16]]?
        for found in parts.compactMap(choices) {
            if found.count == 1 {
                always += found[0]
            } else if chance(found) < best.map(chance) ?? .infinity {
                best = found
            }
        }
        if let best { return best.map { $0 + always } }
        return always.isEmpty ? nil : [always]
    }

    /// About how probable it is that any text meets the needs: a row stands in one of eight.
    private static func chance(_ choices: [[UInt16]]) -> Double {
        choices.reduce(0) { sum, rows in sum + rows.reduce(1) { chance, _ in chance / 8 } }
    }

    private static func all(of parts: [PatternNode]) -> [[UInt16]]? {
        var found: [[UInt16]] = []
        for part in parts {
            guard let choices = choices(part) else { return nil }
            found += choices
        }
        return found
    }

    /// The rows of three among the parts that are a single unit each; of two where there are no more.
    private static func plainRows(_ parts: [PatternNode]) -> [UInt16] {
        var rows: [UInt16] = []
        var plain: [UInt8] = []
        for unit in parts.map(only) + [nil] {
            guard let unit else {
                if plain.count == 2 { rows.append(UnitRows.row(0, plain[0], plain[1])) }
                plain = []
                continue
            }
            plain.append(unit)
            if plain.count > 2 {
                rows.append(UnitRows.row(plain[plain.count - 3], plain[plain.count - 2], unit))
            }
        }
        return rows
    }

    /// The only unit of a part.
    private static func only(_ node: PatternNode) -> UInt8? {
        guard case .one(let set) = node, let first = set.holds.firstIndex(of: true),
            set.holds.lastIndex(of: true) == first
        else { return nil }
        return UInt8(first)
    }
}

/// The rows of two and three units of a text.
struct UnitRows {
    /// A bit for each row; several rows share one, which only makes more seem to be there.
    private var bits = [UInt64](repeating: 0, count: 1 << 8)

    /// The number of a row of three, or of two after a 0.
    @inline(__always) static func row(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt16 {
        let row = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
        return UInt16(truncatingIfNeeded: (row &* 0x9e37_79b1) >> 18)
    }

    /// The rows of a text.
    init(_ units: [UInt8]) {
        var (first, second): (UInt8, UInt8) = (0, 0)
        for unit in units {
            insert(Self.row(first, second, unit))
            insert(Self.row(0, second, unit))
            (first, second) = (second, unit)
        }
    }

    private mutating func insert(_ row: UInt16) {
        bits[Int(row >> 6)] |= 1 << UInt64(row & 63)
    }

    /// Whether a row is there.
    func contains(_ row: UInt16) -> Bool { bits[Int(row >> 6)] >> UInt64(row & 63) & 1 != 0 }
}
