import InterviewModel

/// A component far outside its usual share of the words gets a remark; the ranges are career offices' advice,
/// so nothing is taken for it.
struct ShareRule: ScoringRule {
    /// So far outside the range is still fine.
    static let tolerance = 0.10
    /// Shares of a shorter answer say nothing.
    static let leastWords = 60

    /// A remark for each component far outside its range.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let (framework, reading) = assessment.framework, assessment.text.tokens.count >= Self.leastWords
        else { return [] }
        return framework.components.indices.compactMap { index in
            let component = framework.components[index]
            let report = reading.components[index]
            guard assessment.earned(by: index) > 0 else { return nil }
            let percent = Int((report.share * 100).rounded())
            let usual =
                "\(Int((component.share.lowerBound * 100).rounded())) to "
                + "\(Int((component.share.upperBound * 100).rounded()))"
            let isUsual =
                report.share <= component.share.upperBound + Self.tolerance
                && report.share >= component.share.lowerBound - Self.tolerance
            guard !isUsual else { return nil }
            return Finding(
                rule: "share-of-words", points: 0, quote: report.quotes.first,
                message:
                    "You gave the \(component.title) \(percent) % of your words; \(usual) % is usual."
            )
        }
    }
}
