import Foundation

/// Makes a probability of the odds for a part, so that of the parts said to be there with 0.8 about eight in ten are
/// (Platt 1999).
struct PresenceCalibration: Sendable {
    /// What is added to the odds, in logarithms.
    var offset: Double
    /// What they are multiplied with.
    var slope: Double

    /// The probability that a part is there.
    func probability(logOdds: Double) -> Double { 1 / (1 + exp(-(offset + slope * logOdds))) }
}
