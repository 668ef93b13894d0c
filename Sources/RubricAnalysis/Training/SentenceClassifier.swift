import Foundation

/// Learns which label a sentence has from its features: multinomial logistic regression with a penalty on large
/// weights, fitted by L-BFGS. Deterministic.
struct SentenceClassifier {
    /// What a squared weight costs beside the logarithm of the likelihood of one sentence.
    static let penalty = 3.3
    /// Steps of the fit; more changes nothing that can be measured.
    static let steps = 120

    /// Row by row, a feature after the other: for each label its weight.
    private(set) var weights: [SIMD8<Double>]
    /// For each label what speaks for it before anything is seen.
    private(set) var intercept: SIMD8<Double>

    private let labels: Int

    /// Fits sentences to labels below `labels`.
    ///
    /// - Parameter samples: features by number, below `features`, and the label.
    init(_ samples: [(features: [Int32], label: Int)], features: Int, labels: Int) {
        self.labels = labels
        var minimum = LimitedMemoryDescent(size: (features + 1) * 8)
        let fitted = minimum.run(steps: Self.steps) { point, gradient in
            Self.loss(point, &gradient, samples, features: features, labels: labels)
        }
        weights = (0..<features).map { Self.vector(fitted, at: $0) }
        intercept = Self.vector(fitted, at: features)
    }

    /// For each label the logarithm of how probable it is.
    func logProbabilities(_ features: [Int32]) -> SIMD8<Double> {
        var value = intercept
        for feature in features { value += weights[Int(feature)] }
        return value - Self.logSum(value, labels: labels)
    }

    /// How badly a point explains the sentences, and its gradient; the point is laid out as `weights`, the intercept last.
    static func loss(
        _ point: [Double], _ gradient: inout [Double], _ samples: [(features: [Int32], label: Int)],
        features: Int, labels: Int
    ) -> Double {
        var loss = 0.0
        for index in 0..<(features * 8) {
            loss += 0.5 * penalty * point[index] * point[index]
            gradient[index] = penalty * point[index]
        }
        for lane in 0..<8 { gradient[features * 8 + lane] = 0 }
        for sample in samples {
            var value = vector(point, at: features)
            for feature in sample.features { value += vector(point, at: Int(feature)) }
            let log = logSum(value, labels: labels)
            loss -= value[sample.label] - log
            var error = SIMD8<Double>()
            for label in 0..<labels { error[label] = exp(value[label] - log) }
            error[sample.label] -= 1
            add(error, to: &gradient, at: features)
            for feature in sample.features { add(error, to: &gradient, at: Int(feature)) }
        }
        return loss
    }

    private static func vector(_ values: [Double], at row: Int) -> SIMD8<Double> {
        values.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: row * 64, as: SIMD8<Double>.self) }
    }

    private static func add(_ vector: SIMD8<Double>, to values: inout [Double], at row: Int) {
        values.withUnsafeMutableBytes {
            let old = $0.loadUnaligned(fromByteOffset: row * 64, as: SIMD8<Double>.self)
            $0.storeBytes(of: old + vector, toByteOffset: row * 64, as: SIMD8<Double>.self)
        }
    }

    private static func logSum(_ value: SIMD8<Double>, labels: Int) -> Double {
        var most = value[0]
        for label in 1..<labels { most = max(most, value[label]) }
        var sum = 0.0
        for label in 0..<labels { sum += exp(value[label] - most) }
        return most + log(sum)
    }
}
