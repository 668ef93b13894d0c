import InterviewModel

/// Tells how often the Action says "I" and "we" where it says both.
///
/// A remark without points: whether "I" is better is contested (Naim et al., 138 mock interviews, found that "we"
/// helps), but an interviewer wants to hear whose deed it was.
struct FirstPersonRatioRule: ScoringRule {
    /// One where the Action says both.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let action = assessment.action, assessment.earned(by: action) > 0,
            let reading = assessment.framework?.reading
        else { return [] }
        var own = 0
        var shared = 0
        for token in reading.supportOf[action].flatMap({ assessment.tokens(of: $0) }) {
            if token.traits.contains(.firstSingular) { own += 1 }
            if token.traits.contains(.firstPlural) { shared += 1 }
        }
        guard own > 0, shared > 0 else { return [] }
        let advice =
            shared > own
            ? " Say once more which part of it was yours." : " It is clear which part of it was yours."
        return [
            Finding(
                rule: "first-person-in-action", points: 0,
                message: "Your Action says \"I\" \(Quantity.times(own)) and \"we\" "
                    + "\(Quantity.times(shared)).\(advice)")
        ]
    }
}
