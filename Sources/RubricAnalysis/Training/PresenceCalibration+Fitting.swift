import Foundation

extension PresenceCalibration {
    /// What was seen of one part of one story.
    typealias Sight = (logOdds: Double, isThere: Bool)

    /// The line under which the sights are likeliest; Newton's method on two numbers.
    init(_ sights: [Sight]) {
        self.init(offset: 0, slope: 1)
        for _ in 0..<50 {
            // A slight pull to the line that changes nothing keeps the matrix regular.
            var gradient = SIMD2(offset * 0.01, (slope - 1) * 0.01)
            var (xx, xy, yy) = (0.01, 0.0, 0.01)
            for sight in sights {
                let probability = probability(logOdds: sight.logOdds)
                let error = probability - (sight.isThere ? 1 : 0)
                gradient += SIMD2(error, error * sight.logOdds)
                let curve = probability * (1 - probability)
                xx += curve
                xy += curve * sight.logOdds
                yy += curve * sight.logOdds * sight.logOdds
            }
            let determinant = xx * yy - xy * xy
            guard determinant > 1e-12 else { break }
            let step = SIMD2(
                (yy * gradient.x - xy * gradient.y) / determinant,
                (xx * gradient.y - xy * gradient.x) / determinant)
            offset -= step.x
            slope -= step.y
            if abs(step.x) + abs(step.y) < 1e-9 { break }
        }
        // A part that is likelier by the sentences is never less present.
        slope = max(0.05, slope)
    }
}
