/// How varied words are: the mean share of different words in every stretch of 50 (moving-average type-token
/// ratio, Covington and McFall 2010), which does not fall as a text grows longer.
struct WordVariety {
    /// The length of a stretch in words; shorter texts have no measure.
    static let window = 50

    /// How often each stem stands in the window.
    private var counts: [UInt8] = []
    private var ring = [Lexicon.StemID](repeating: 0, count: window)
    private var seen = 0
    private var distinct = 0
    private var sum = 0

    /// Begins a new text.
    mutating func reset() {
        for stem in ring.prefix(min(seen, Self.window)) { counts[Int(stem)] = 0 }
        seen = 0
        distinct = 0
        sum = 0
    }

    /// Reads on.
    mutating func add(_ stem: Lexicon.StemID) {
        if Int(stem) >= counts.count {
            counts += [UInt8](repeating: 0, count: Int(stem) + 1024 - counts.count)
        }
        let slot = seen % Self.window
        if seen >= Self.window {
            let gone = Int(ring[slot])
            counts[gone] -= 1
            if counts[gone] == 0 { distinct -= 1 }
        }
        ring[slot] = stem
        if counts[Int(stem)] == 0 { distinct += 1 }
        counts[Int(stem)] += 1
        seen += 1
        if seen >= Self.window { sum += distinct }
    }

    /// The measure from 0 to 1; nil for a text shorter than a stretch.
    var value: Double? {
        guard seen >= Self.window else { return nil }
        return Double(sum) / Double(seen - Self.window + 1) / Double(Self.window)
    }
}
