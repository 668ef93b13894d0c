import InterviewModel

/// A misconception that is said costs its penalty.
struct MisconceptionRule: ScoringRule {
    /// One for each misconception.
    func findings(_ assessment: Assessment) -> [Finding] {
        assessment.misconceptions.map { misconception, quote in
            Finding(
                rule: "misconception", points: -misconception.penalty, potential: misconception.penalty,
                quote: assessment.text.clause(around: quote),
                message: "Check this again: \(misconception.reason)")
        }
    }
}
