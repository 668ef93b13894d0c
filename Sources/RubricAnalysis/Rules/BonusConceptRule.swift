import InterviewModel

/// Bonus concepts add, at most a tenth of the score in all, and are never missed.
struct BonusConceptRule: ScoringRule {
    /// The most that all bonus concepts add.
    static let most = 0.10

    /// One for each bonus concept that was said, until the tenth is used up.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard assessment.concepts.contains(where: \.report.isRequired) else { return [] }
        var left = Self.most
        return assessment.concepts.compactMap { measure in
            guard !measure.report.isRequired, measure.fullCredit > 0, left > 0 else { return nil }
            // The keyword rule takes nothing from a bonus, so the credit is the final one here.
            let points = min(left, assessment.worth(of: measure.report) * measure.report.credit)
            left -= points
            return Finding(
                rule: "bonus-concept", points: points,
                quote: measure.report.quote.map { assessment.text.clause(around: $0) },
                message: "A good extra: \(measure.report.label).")
        }
    }
}
