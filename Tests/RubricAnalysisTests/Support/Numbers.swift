/// The same numbers in every run (SplitMix64).
struct Numbers: RandomNumberGenerator {
    private var state: UInt64

    /// Numbers that begin at a seed.
    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }

    /// Numbers from 0.05 to 1 in the first lanes, zero in the others.
    mutating func vector(_ lanes: Int) -> SIMD8<Double> {
        var vector = SIMD8<Double>()
        for lane in 0..<lanes { vector[lane] = .random(in: 0.05...1, using: &self) }
        return vector
    }
}
