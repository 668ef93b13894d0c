import Foundation
import Testing

@testable import RubricAnalysis

/// The sums of the decoder beside the same sums taken over all labelings one by one.
@Suite("The order of parts")
struct PartOrderTests {
    @Test("evidence, marginals and odds are what all labelings together say", arguments: 1...6, [3, 5])
    func bruteForce(length: Int, labels: Int) {
        var generator = Numbers(seed: UInt64(length * 10 + labels))
        let order = PartOrder(
            labels: labels, start: generator.vector(labels),
            next: (0..<labels).map { _ in generator.vector(labels) }, end: generator.vector(labels))
        let evidence = (0..<length).map { _ in generator.vector(labels) * 5 }
        let paths = Self.labelings(length, labels).map { ($0, Self.weight($0, order, evidence)) }
        let whole = paths.reduce(0) { $0 + $1.1 }
        #expect(abs(order.logEvidence(evidence) - log(whole)) < 1e-9)

        let marginals = order.marginals(evidence)
        #expect(marginals.count == length)
        for (place, found) in marginals.enumerated() {
            for label in 0..<8 {
                let share = paths.reduce(0) { $0 + ($1.0[place] == label ? $1.1 : 0) } / whole
                #expect(abs(found[label] - share) < 1e-9)
            }
        }
        for label in 0..<labels {
            let without = paths.reduce(0) { $0 + ($1.0.contains(label) ? 0 : $1.1) }
            #expect(abs(order.logEvidence(evidence, banned: label) - log(without)) < 1e-9)
            #expect(abs(order.logOdds(evidence)[label] - log((whole - without) / without)) < 1e-6)
        }
    }

    @Test("odds stay within bounds where a part is certain or impossible")
    func bounds() {
        let even = SIMD8<Double>(0.5, 0.5, 0, 0, 0, 0, 0, 0)
        let order = PartOrder(labels: 2, start: even, next: [even, even], end: even)
        let certain = Array(repeating: SIMD8<Double>(1, 0, 0, 0, 0, 0, 0, 0), count: 50)
        #expect(order.logOdds(certain)[0] == 12)
        #expect(order.logOdds(certain)[1] == -12)
    }

    @Test("a long answer neither overflows nor underflows")
    func long() {
        var generator = Numbers(seed: 7)
        let order = PartOrder(
            labels: 4, start: generator.vector(4), next: (0..<4).map { _ in generator.vector(4) },
            end: generator.vector(4))
        for size in [1e-40, 1e40] {
            let evidence = (0..<5000).map { _ in generator.vector(4) * size }
            #expect(order.logEvidence(evidence).isFinite)
            for share in order.marginals(evidence) { #expect(abs(share.sum() - 1) < 1e-9) }
        }
    }

    @Test("without a sentence there is nothing to say")
    func nothing() {
        let even = SIMD8<Double>(0.5, 0.5, 0, 0, 0, 0, 0, 0)
        let order = PartOrder(labels: 2, start: even, next: [even, even], end: even)
        #expect(order.marginals([]).isEmpty)
        #expect(order.logEvidence([]) == 0)
        #expect(order.logOdds([])[0] == -12)
    }

    private static func labelings(_ length: Int, _ labels: Int) -> [[Int]] {
        (0..<length).reduce([[]]) { known, _ in
            known.flatMap { path in (0..<labels).map { path + [$0] } }
        }
    }

    private static func weight(_ path: [Int], _ order: PartOrder, _ evidence: [SIMD8<Double>]) -> Double {
        var weight = order.start[path[0]] * order.end[path[path.count - 1]]
        for (place, label) in path.enumerated() { weight *= evidence[place][label] }
        for (before, after) in zip(path, path.dropFirst()) { weight *= order.next[before][after] }
        return weight
    }
}
