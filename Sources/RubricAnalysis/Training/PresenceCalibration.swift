import Foundation

/// Fits the line that makes a probability of log odds, so that of the parts said to be there with 0.8 about eight in
/// ten are (Platt 1999).
enum PresenceCalibration {
    /// The offset and slope for pairs of log odds and the truth; Newton's method on two numbers.
    static func fit(_ pairs: [(logOdds: Double, isThere: Bool, weight: Double)]) -> SIMD2<Double> {
        var line = SIMD2<Double>(0, 1)
        for _ in 0..<50 {
            // A slight pull to the line that changes nothing keeps the matrix regular.
            var gradient = SIMD2<Double>(line.x * 0.01, (line.y - 1) * 0.01)
            var xx = 0.01
            var xy = 0.0
            var yy = 0.01
            for pair in pairs {
                let probability = 1 / (1 + exp(-(line.x + line.y * pair.logOdds)))
                let error = (probability - (pair.isThere ? 1 : 0)) * pair.weight
                gradient += SIMD2(error, error * pair.logOdds)
                let curve = probability * (1 - probability) * pair.weight
                xx += curve
                xy += curve * pair.logOdds
                yy += curve * pair.logOdds * pair.logOdds
            }
            let determinant = xx * yy - xy * xy
            guard determinant > 1e-12 else { break }
            let step = SIMD2(
                (yy * gradient.x - xy * gradient.y) / determinant,
                (xx * gradient.y - xy * gradient.x) / determinant)
            line -= step
            if abs(step.x) + abs(step.y) < 1e-9 { break }
        }
        // A part that is likelier by the sentences is never less present.
        line.y = max(0.05, line.y)
        return line
    }
}
