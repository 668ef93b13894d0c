/// A small random source whose numbers are the same on every machine and in every version.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014). The standard
/// library's shuffle is not promised to stay the same between releases, so the draw is written out here too:
/// a seed in an old journal must still name the same questions.
struct SeededGenerator {
    private var state: UInt64

    /// A source that begins at `seed`.
    init(seed: UInt64) {
        state = seed
    }

    /// The next 64 random bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// Draws `count` of the elements without putting back, in random order; all where there are fewer.
    mutating func draw<Element>(_ count: Int, from elements: [Element]) -> [Element] {
        var rest = elements
        var drawn: [Element] = []
        while drawn.count < count, !rest.isEmpty {
            // The bias of a remainder is below 2^-50 for any question bank.
            drawn.append(rest.remove(at: Int(next() % UInt64(rest.count))))
        }
        return drawn
    }

    /// Draws the index of one of the weights, each as likely as its part of their sum; nil where none is above 0.
    mutating func draw(weighted weights: [Double]) -> Int? {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return nil }
        // 53 bits make an even number from 0 up to 1.
        var rest = Double(next() >> 11) * 0x1p-53 * sum
        for (index, weight) in weights.enumerated() where weight > 0 {
            rest -= weight
            if rest < 0 { return index }
        }
        return weights.lastIndex { $0 > 0 }
    }
}
