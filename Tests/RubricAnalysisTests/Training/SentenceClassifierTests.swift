import Foundation
import Testing

@testable import RubricAnalysis

@Suite("Learning which label a sentence has")
struct SentenceClassifierTests {
    /// Feature 0 goes with label 0, 1 with 1, 2 with 2; 3 and 4 with all alike.
    private static let separable: [(features: [Int32], label: Int)] = (0..<60).map { number in
        let (telling, silent) = (number % 3, 3 + number / 3 % 2)
        return (features: [Int32(telling), Int32(silent)], label: telling)
    }

    @Test("what tells labels apart is learnt, and what does not has no weight")
    func separable() {
        let classifier = SentenceClassifier(Self.separable, features: 5, labels: 3)
        for sample in Self.separable {
            let logs = classifier.logProbabilities(sample.features)
            #expect(exp(logs[sample.label]) > 0.6)
            #expect(abs((0..<3).reduce(0) { $0 + exp(logs[$1]) } - 1) < 1e-12)
        }
        for feature in 3...4 {
            for label in 0..<3 { #expect(abs(classifier.weights[feature][label]) < 0.01) }
        }
    }

    @Test("without features the labels' shares are learnt")
    func shares() {
        let samples = (0..<100).map { number in
            (features: [Int32](), label: number < 70 ? 0 : number < 90 ? 1 : 2)
        }
        let logs = SentenceClassifier(samples, features: 0, labels: 3).logProbabilities([])
        for (label, share) in [0.7, 0.2, 0.1].enumerated() { #expect(abs(exp(logs[label]) - share) < 0.001) }
    }

    @Test("the slope is what the loss does when a number moves a little")
    func gradient() {
        var generator = Numbers(seed: 3)
        let (features, labels) = (6, 4)
        let samples: [(features: [Int32], label: Int)] = (0..<25).map { _ in
            let some = (0..<Int32(features)).filter { _ in Bool.random(using: &generator) }
            return (some, Int.random(in: 0..<labels, using: &generator))
        }
        let point = (0..<(features + 1) * 8).map { index in
            index % 8 < labels ? Double.random(in: -1...1, using: &generator) : 0
        }
        func loss(_ point: [Double]) -> (value: Double, gradient: [Double]) {
            var gradient = [Double](repeating: .nan, count: point.count)
            let value = SentenceClassifier.loss(
                point, &gradient, samples, features: features, labels: labels)
            return (value, gradient)
        }
        let slope = loss(point).gradient
        for index in point.indices where index % 8 < labels {
            var (low, high) = (point, point)
            low[index] -= 1e-5
            high[index] += 1e-5
            let measured = (loss(high).value - loss(low).value) / 2e-5
            #expect(abs(slope[index] - measured) < 1e-5, "number \(index)")
        }
        for index in point.indices where index % 8 >= labels { #expect(slope[index] == 0) }
    }
}
