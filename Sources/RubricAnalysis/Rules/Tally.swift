import InterviewModel

/// Adds up findings: the score is their sum, to the last digit that is shown.
enum Tally {
    /// Points are whole thousandths, so that what is shown with three decimals adds up as shown.
    private static let units = 1000.0

    /// Rounds points to thousandths, keeps the sum within 0 and 1 by one more finding where needed, and puts the
    /// findings in order: what was good, then what would win most, then remarks.
    ///
    /// The sum is rounded first and its thousandths are dealt out: three thirds make 1 and not 0.999.
    static func settle(_ findings: [Finding]) -> (score: Double, findings: [Finding]) {
        let dealt = deal(findings.map { $0.points.isFinite ? $0.points : 0 })
        var settled = findings
        for index in settled.indices {
            settled[index].points = Double(dealt[index]) / units
            settled[index].potential = max(0, (settled[index].potential * units).rounded() / units)
        }
        let sum = dealt.reduce(0, +)
        let held = min(Int(units), max(0, sum))
        if held != sum {
            let message =
                sum > held
                ? "The score ends at the top of the scale, whatever is left over."
                : "The score ends at the bottom of the scale; nothing is below it."
            settled.append(
                Finding(rule: "end-of-scale", points: Double(held - sum) / units, message: message))
        }
        let keys = settled.map { (rank: rank($0), key: key($0)) }
        let order = settled.indices.sorted { left, right in
            let (a, b) = (keys[left], keys[right])
            if a.rank != b.rank { return a.rank < b.rank }
            return a.key != b.key ? a.key > b.key : left < right
        }
        return (Double(held) / units, order.map { settled[$0] })
    }

    /// Thousandths whose sum is the rounded sum of the points: each is rounded down, and those that lost most by it
    /// get one back; a remark keeps its 0.
    private static func deal(_ points: [Double]) -> [Int] {
        // A ten-millionth is noise of the sums that made the points.
        let exact = points.map { ($0 * units * 10_000).rounded() / 10_000 }
        var dealt = exact.map { Int($0.rounded(.down)) }
        let missing = Int(exact.reduce(0, +).rounded()) - dealt.reduce(0, +)
        let losers = exact.indices.filter { exact[$0] != Double(dealt[$0]) }
            .sorted { left, right in
                let (a, b) = (exact[left] - Double(dealt[left]), exact[right] - Double(dealt[right]))
                return a != b ? a > b : left < right
            }
        for index in losers.prefix(max(0, missing)) { dealt[index] += 1 }
        return dealt
    }

    private static func rank(_ finding: Finding) -> Int {
        finding.points > 0 ? 0 : finding.points < 0 || finding.potential > 0 ? 1 : 2
    }

    private static func key(_ finding: Finding) -> Double {
        finding.points > 0 ? finding.points : finding.potential
    }
}
