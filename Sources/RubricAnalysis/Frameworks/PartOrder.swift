import Foundation

/// The order in which the parts of an answer follow each other, as probabilities: what a decoder goes by beside
/// what the sentences say. At most eight labels, the last of which is "no part".
struct PartOrder {
    /// How many labels there are, "no part" included.
    let labels: Int
    /// How probable each label is for the first sentence.
    var start: SIMD8<Double>
    /// For each label how probable each is for the sentence after it.
    var next: [SIMD8<Double>]
    /// How probable each label is for the last sentence.
    var end: SIMD8<Double>

    /// A sum of probabilities in logarithms, with one label left out where `banned` is one.
    ///
    /// - Parameter evidence: for each sentence how much speaks for each label, 0 and up.
    func logEvidence(_ evidence: [SIMD8<Double>], banned: Int = -1) -> Double {
        guard let first = evidence.first else { return 0 }
        var mask = SIMD8<Double>(repeating: 1)
        if banned >= 0 { mask[banned] = 0 }
        var log = 0.0
        var forward = scaled(start * first * mask, &log)
        for sentence in evidence.dropFirst() {
            forward = scaled(stepped(forward) * sentence * mask, &log)
        }
        return log + Foundation.log(max((forward * end).sum(), Self.least))
    }

    /// For each label how likely it is that it is anywhere in the chain, as odds in logarithms, from -12 to 12.
    func logOdds(_ evidence: [SIMD8<Double>]) -> [Double] {
        let whole = logEvidence(evidence)
        return (0..<labels).map { label in
            let gain = max(0, whole - logEvidence(evidence, banned: label))
            // With the label the chain is exp(gain) times as likely as without; where that is large the 1 that is
            // taken off is nothing.
            return max(-12, min(12, gain > 30 ? gain : log(max(expm1(gain), 1e-9))))
        }
    }

    /// For each sentence how probable each label is, given all sentences.
    func marginals(_ evidence: [SIMD8<Double>]) -> [SIMD8<Double>] {
        guard let first = evidence.first else { return [] }
        var ignored = 0.0
        var forward = [scaled(start * first, &ignored)]
        for sentence in evidence.dropFirst() {
            forward.append(scaled(stepped(forward[forward.count - 1]) * sentence, &ignored))
        }
        var backward = end
        for index in evidence.indices.reversed() {
            forward[index] = scaled(forward[index] * backward, &ignored)
            var before = SIMD8<Double>()
            let rest = evidence[index] * backward
            for label in 0..<labels { before[label] = (next[label] * rest).sum() }
            backward = scaled(before, &ignored)
        }
        return forward
    }

    private static let least = 1e-300

    private func stepped(_ forward: SIMD8<Double>) -> SIMD8<Double> {
        var sum = SIMD8<Double>()
        for label in 0..<labels { sum += next[label] * forward[label] }
        return sum
    }

    private func scaled(_ vector: SIMD8<Double>, _ log: inout Double) -> SIMD8<Double> {
        let sum = max(vector.sum(), Self.least)
        log += Foundation.log(sum)
        return vector / sum
    }
}
