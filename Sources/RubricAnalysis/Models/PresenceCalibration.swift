import Foundation

/// Makes a probability of what speaks for a part, so that of the parts said to be there with 0.8 about eight in ten
/// are (Platt 1999, with two numbers in place of one).
struct PresenceCalibration: Sendable {
    /// What is added, and what the log odds and the plainness weigh.
    var weights: SIMD3<Double>

    /// The probability that a part is there.
    func probability(logOdds: Double, plainness: Double) -> Double {
        1 / (1 + exp(-(weights * Self.signs(logOdds, plainness)).sum()))
    }

    /// What is weighed: plainness as odds, in logarithms, so that both are of one kind.
    static func signs(_ logOdds: Double, _ plainness: Double) -> SIMD3<Double> {
        let plain = min(0.9975, max(0.0025, plainness))
        return SIMD3(1, logOdds, log(plain / (1 - plain)))
    }
}
