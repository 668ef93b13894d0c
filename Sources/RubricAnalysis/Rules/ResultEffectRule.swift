import InterviewModel

/// A Result without a number or a named effect cannot be top.
///
/// The cap is one that coaches use; a named effect is a verb such as "grew" or "praised".
struct ResultEffectRule: ScoringRule {
    /// What of the Result's points it costs.
    static let cost = 0.25

    /// One where the Result earned points and names no effect.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let index = assessment.component(["result", "results", "outcome"]),
            let reading = assessment.framework?.reading, let first = reading.supportOf[index].first
        else { return [] }
        let earned = assessment.earned(by: index)
        guard earned > 0 else { return [] }
        let hasEffect = reading.supportOf[index].contains { number in
            assessment.text.tokens[assessment.text.sentences[number].tokens].contains {
                $0.isNumber || $0.traits.contains(.outcome)
            }
        }
        guard !hasEffect else { return [] }
        let loss = earned * Self.cost
        return [
            Finding(
                rule: "result-without-number", points: -loss, potential: loss,
                quote: reading.sentences[first].quote,
                message: "Say what came of it with a number, or with what somebody said or did because of it."
            )
        ]
    }
}
