import Foundation

extension PresenceCalibration {
    /// What was seen of one part of one story.
    typealias Sight = (logOdds: Double, plainness: Double, isThere: Bool)

    /// The weights under which the sights are likeliest; Newton's method. A part is never less present for more that
    /// speaks for it.
    init(_ sights: [Sight]) {
        weights = SIMD3(0, 1, 0)
        for _ in 0..<50 {
            // A slight pull to weights that change nothing keeps the matrix regular.
            var gradient = (weights - SIMD3(0, 1, 0)) * 0.01
            var rows = [SIMD3(0.01, 0, 0), SIMD3(0, 0.01, 0), SIMD3(0, 0, 0.01)]
            for sight in sights {
                let signs = Self.signs(sight.logOdds, sight.plainness)
                let probability = 1 / (1 + exp(-(weights * signs).sum()))
                gradient += signs * (probability - (sight.isThere ? 1 : 0))
                let curve = probability * (1 - probability)
                for row in 0..<3 { rows[row] += signs * (signs[row] * curve) }
            }
            let step = Self.solve(rows, gradient)
            weights -= step
            if abs(step.x) + abs(step.y) + abs(step.z) < 1e-9 { break }
        }
        weights.y = max(0.05, weights.y)
        weights.z = max(0, weights.z)
    }

    /// Cramer's rule for three equations.
    private static func solve(_ rows: [SIMD3<Double>], _ right: SIMD3<Double>) -> SIMD3<Double> {
        let whole = determinant(rows)
        guard abs(whole) > 1e-12 else { return SIMD3() }
        var solution = SIMD3<Double>()
        for column in 0..<3 {
            var changed = rows
            for row in 0..<3 { changed[row][column] = right[row] }
            solution[column] = determinant(changed) / whole
        }
        return solution
    }

    private static func determinant(_ rows: [SIMD3<Double>]) -> Double {
        let (a, b, c) = (rows[0], rows[1], rows[2])
        return a.x * (b.y * c.z - b.z * c.y) - a.y * (b.x * c.z - b.z * c.x) + a.z * (b.x * c.y - b.y * c.x)
    }
}
