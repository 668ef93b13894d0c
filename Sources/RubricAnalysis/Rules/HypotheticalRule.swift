import InterviewModel

/// Asked what one did, "I would ..." tells what one might do: it is no story yet.
///
/// Where the question itself asks "what would you do", nothing is said.
struct HypotheticalRule: ScoringRule {
    /// What of the framework's points it costs where the whole story is told so; in proportion below.
    static let cost = 0.7
    /// From this share of the story's sentences on it is taken to be one that never happened.
    static let leastShare = 0.5

    /// One where at least half of the story is told with "would".
    func findings(_ assessment: Assessment) -> [Finding] {
        guard assessment.action != nil, !assessment.question.isHypothetical,
            let reading = assessment.framework?.reading
        else { return [] }
        let labelled = reading.sentencesOf.joined().sorted()
        let imagined = Set(labelled.filter { isImagined($0, assessment) })
        guard let first = imagined.min(),
            Double(imagined.count) >= Self.leastShare * Double(labelled.count)
        else { return [] }
        var loss = 0.0
        for (component, told) in reading.sentencesOf.enumerated() where !told.isEmpty {
            let share = Double(told.filter(imagined.contains).count) / Double(told.count)
            loss += assessment.earned(by: component) * share * Self.cost
        }
        return [
            Finding(
                rule: "not-a-story-yet", points: -loss, potential: loss,
                quote: assessment.text.quote(ofSentence: first),
                message: "Tell what you did on one day that really happened, however small: "
                    + "so far this is what you would do.")
        ]
    }

    /// "I would ask", "we'd agree", with no deed of the past beside it.
    private func isImagined(_ sentence: Int, _ assessment: Assessment) -> Bool {
        var sincePerson = Int.max
        var isImagined = false
        for token in assessment.tokens(of: sentence) {
            if token.traits.contains(.pastDeed) { return false }
            if token.traits.contains(.firstSingular) || token.traits.contains(.firstPlural) {
                sincePerson = 0
            } else if sincePerson < 2 {
                sincePerson += 1
                if assessment.words[token].contains(.conditional) { isImagined = true }
            }
        }
        return isImagined
    }
}
