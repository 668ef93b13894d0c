import InterviewModel

/// A Result without a number or a named effect cannot be top: a cap that coaches use.
///
/// A named effect is somebody's reaction ("she thanked us"), something adopted, or a before and after ("fewer",
/// "no longer"); "it went well" and "we succeeded" name none.
struct ResultEffectRule: ScoringRule {
    /// What of the Result's points it costs.
    static let cost = 0.25

    /// One where the Result earned points and names no effect.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let index = assessment.result, let reading = assessment.framework?.reading,
            let first = reading.supportOf[index].first
        else { return [] }
        let earned = assessment.earned(by: index)
        guard earned > 0, !reading.supportOf[index].contains(where: { namesEffect($0, assessment) }) else {
            return []
        }
        let loss = earned * Self.cost
        return [
            Finding(
                rule: "result-without-number", points: -loss, potential: loss,
                quote: reading.sentences[first].quote,
                message:
                    "Say what was different afterwards: a number, a before and after, or what somebody said "
                    + "or did because of it.")
        ]
    }

    private func namesEffect(_ sentence: Int, _ assessment: Assessment) -> Bool {
        var sincePerson = Int.max
        for token in assessment.tokens(of: sentence) {
            let kinds = assessment.words[token]
            if token.isNumber || kinds.contains(.effect) { return true }
            if token.traits.contains(.outcome), !kinds.contains(.mereEnd) { return true }
            // What somebody else said; what I said is an Action.
            if kinds.contains(.saying), sincePerson > 2 { return true }
            if token.traits.contains(.firstSingular) || token.traits.contains(.firstPlural) {
                sincePerson = 0
            } else if sincePerson < Int.max {
                sincePerson += 1
            }
        }
        return false
    }
}
