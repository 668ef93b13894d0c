import Foundation
import InterviewModel

/// What was learnt of a framework, before it is written.
struct LearntStory {
    /// How many labels there are, "no part" included.
    let labels: Int
    /// The keys of the features, ascending.
    let features: [UInt32]
    /// For each key its place in `features`.
    let index: [UInt32: Int32]
    /// What the features say.
    let classifier: SentenceClassifier
    /// How often each label is met, in logarithms.
    let prior: SIMD8<Double>
    /// How the parts follow each other.
    let order: PartOrder
    /// Where they stand.
    let places: [SIMD8<Double>]

    /// How much a sentence speaks for each label, in logarithms.
    func evidence(of keys: Set<UInt32>) -> SIMD8<Double> {
        classifier.logProbabilities(keys.compactMap { index[$0] }.sorted()) - prior
    }

    /// Evidence as the order takes it; nil for talk.
    func link(_ sentence: (keys: Set<UInt32>, label: Int, leastTalk: Double)) -> SIMD8<Double>? {
        let evidence = evidence(of: sentence.keys)
        guard SmallTalk.probability(evidence, labels: labels) <= sentence.leastTalk else { return nil }
        var weighed = SIMD8<Double>()
        for label in 0..<labels { weighed[label] = exp(evidence[label] * StoryModel.firmness) }
        return weighed
    }

    /// The section of the file; `StoryModel` reads it.
    func section(calibration: [PresenceCalibration]) -> [UInt8] {
        var bits = 1
        while 1 << bits < features.count * 2 { bits += 1 }
        let rows = features.indices.map { classifier.weights[$0] }
        let most = rows.reduce(0.0) { most, row in
            (0..<labels).reduce(most) { max($0, abs(row[$1])) }
        }
        let scale = max(most, 1e-6) / 127

        var bytes: [UInt8] = []
        ModelEnvelope.append(UInt32(labels), to: &bytes)
        ModelEnvelope.append(UInt32(bits), to: &bytes)
        Self.append(scale, to: &bytes)
        let next = order.next
        for vector in [classifier.intercept, prior, order.start, order.end] + next + places {
            for lane in 0..<8 { Self.append(lane < labels ? vector[lane] : 0, to: &bytes) }
        }
        for part in calibration {
            Self.append(part.offset, to: &bytes)
            Self.append(part.slope, to: &bytes)
        }

        var keys = [UInt32](repeating: 0, count: 1 << bits)
        var weights = [Int8](repeating: 0, count: 8 << bits)
        for (row, key) in zip(rows, features) {
            var slot = Int(key) & (keys.count - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
            keys[slot] = key
            for label in 0..<labels {
                weights[slot * 8 + label] = Int8(max(-127, min(127, (row[label] / scale).rounded())))
            }
        }
        for key in keys { ModelEnvelope.append(key, to: &bytes) }
        bytes += weights.map { UInt8(bitPattern: $0) }
        return bytes
    }

    private static func append(_ value: Double, to bytes: inout [UInt8]) {
        ModelEnvelope.append(Float(value).bitPattern, to: &bytes)
    }
}
