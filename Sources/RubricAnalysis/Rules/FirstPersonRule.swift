import InterviewModel

/// An Action told with "we" alone is capped: the interviewer cannot hear what the candidate did.
///
/// The value of "I" over "we" is contested (Naim et al. found that "we" helps), so only the Action is looked
/// at and a single "I" is enough.
struct FirstPersonRule: ScoringRule {
    /// What of the Action's points it costs.
    static let cost = 0.2

    /// One where the Action says "we" and never "I".
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let index = assessment.action, let reading = assessment.framework?.reading
        else { return [] }
        let earned = assessment.earned(by: index)
        guard earned > 0 else { return [] }
        var firstPlural: Int?
        for number in reading.supportOf[index] {
            for token in assessment.text.tokens[assessment.text.sentences[number].tokens] {
                if token.traits.contains(.firstSingular) { return [] }
                if token.traits.contains(.firstPlural), firstPlural == nil { firstPlural = number }
            }
        }
        guard let firstPlural else { return [] }
        let loss = earned * Self.cost
        return [
            Finding(
                rule: "no-first-person-in-action", points: -loss, potential: loss,
                quote: reading.sentences[firstPlural].quote,
                message: "Say once what you yourself did: so far your Action speaks of \"we\" only.")
        ]
    }
}
