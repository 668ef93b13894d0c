import InterviewModel

/// The words that the forms of the report share.
extension Wording {
    /// A share from 0 to 1 as `22 %`, rounded to whole ones.
    static func percent(_ share: Double) -> String {
        "\(Int((share.held * 100).rounded())) %"
    }

    /// A share beside its usual band: `22 %, usually 10 to 20 %`.
    static func share(_ share: Double, usual: ClosedRange<Double>?) -> String {
        guard let usual else { return percent(share) }
        let least = Int((usual.lowerBound.held * 100).rounded())
        return "\(percent(share)), usually \(least) to \(percent(usual.upperBound))"
    }
}
