import Foundation

extension PresenceCalibration {
    /// What was seen of one part of one story.
    typealias Sight = (logOdds: Double, isThere: Bool)

    /// A slight pull to the line that changes nothing: it keeps the matrix regular.
    private static let pull = 0.01

    /// The line under which the sights are likeliest; Newton's method on two numbers.
    init(_ sights: [Sight]) {
        self.init(offset: 0, slope: 1)
        for _ in 0..<50 {
            var gradient = SIMD2(offset, slope - 1) * Self.pull
            var (xx, xy, yy) = (Self.pull, 0.0, Self.pull)
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
            self = shortened(step, sights)
            if abs(step.x) + abs(step.y) < 1e-9 { break }
        }
        // A part that is likelier by the sentences is never less present.
        slope = max(0.05, slope)
    }

    /// The line after a step against a direction, which is halved until the sights are likelier: a whole step may
    /// overshoot, and the next ones then lead ever further away.
    private func shortened(_ step: SIMD2<Double>, _ sights: [Sight]) -> PresenceCalibration {
        let most = cost(sights) * (1 + 1e-9)
        var length = 1.0
        while length > 1e-6 {
            let next = PresenceCalibration(
                offset: offset - length * step.x, slope: slope - length * step.y)
            if next.cost(sights) <= most { return next }
            length /= 2
        }
        return self
    }

    /// How unlikely the sights are, as a logarithm, and what the pull costs.
    private func cost(_ sights: [Sight]) -> Double {
        sights.reduce(0.5 * Self.pull * (offset * offset + (slope - 1) * (slope - 1))) { cost, sight in
            let odds = (offset + slope * sight.logOdds) * (sight.isThere ? -1 : 1)
            return cost + max(odds, 0) + log1p(exp(-abs(odds)))
        }
    }
}
