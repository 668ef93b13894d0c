import InterviewModel

/// Adds up findings: the score is their sum, to the last digit.
enum Tally {
    /// Rounds points to ten-thousandths, keeps the sum within 0 and 1 by one more finding where needed, and
    /// puts the findings in order: what was good, then what would win most, then remarks.
    static func settle(_ findings: [Finding]) -> (score: Double, findings: [Finding]) {
        var settled = findings.map { finding in
            var finding = finding
            finding.points = rounded(finding.points)
            finding.potential = max(0, rounded(finding.potential))
            return finding
        }
        let sum = rounded(settled.reduce(0) { $0 + $1.points })
        let score = min(1, max(0, sum))
        if rounded(score - sum) != 0 {
            let message =
                sum > 1
                ? "The score ends at the top of the scale, whatever is left over."
                : "The score ends at the bottom of the scale; nothing is below it."
            settled.append(Finding(rule: "end-of-scale", points: rounded(score - sum), message: message))
        }
        let ordered = settled.enumerated().sorted { left, right in
            let (a, b) = (rank(left.element), rank(right.element))
            if a != b { return a < b }
            let (x, y) = (key(left.element), key(right.element))
            return x != y ? x > y : left.offset < right.offset
        }
        return (score, ordered.map(\.element))
    }

    private static func rank(_ finding: Finding) -> Int {
        finding.points > 0 ? 0 : finding.points < 0 || finding.potential > 0 ? 1 : 2
    }

    private static func key(_ finding: Finding) -> Double {
        finding.points > 0 ? finding.points : finding.potential
    }

    private static func rounded(_ value: Double) -> Double {
        let result = (value * 10_000).rounded() / 10_000
        return result == 0 ? 0 : result
    }
}
