import InterviewModel

/// "I am a hard worker" and "I always communicate" claim what one occasion would show.
///
/// Interviewers ask for behaviour on an occasion because it foretells more than self-description (US OPM,
/// Structured Interviews). Only claims that stand where the Action should cost something.
struct GenericClaimRule: ScoringRule {
    /// What of the Action's points it costs where claims are at least half of its sentences.
    static let cost = 0.3
    /// How many words may stand between "I" and the claim.
    static let reach = 4

    /// One for all claims, with the first as its quote.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let action = assessment.action, let reading = assessment.framework?.reading else { return [] }
        let claims = assessment.text.sentences.indices.filter { isClaim($0, assessment) }
        guard let first = claims.first else { return [] }
        let support = reading.supportOf[action]
        let among = support.filter(claims.contains).count
        let loss = among * 2 >= max(1, support.count) ? assessment.earned(by: action) * Self.cost : 0
        guard loss > 0 || claims.count * 2 >= assessment.text.sentences.count else { return [] }
        return [
            Finding(
                rule: "generic-claim", points: -loss, potential: loss,
                quote: assessment.text.quote(ofSentence: first),
                message:
                    "Tell of one occasion on which this showed: what happened, and what did you do that day?"
            )
        ]
    }

    private func isClaim(_ sentence: Int, _ assessment: Assessment) -> Bool {
        var sinceI = Int.max
        var isClaim = false
        for token in assessment.tokens(of: sentence) {
            let kinds = assessment.words[token]
            // "Organised" looks like a deed.
            if token.traits.contains(.pastDeed) && !kinds.contains(.selfPraise) { return false }
            // "I would always ask" imagines; another rule speaks of that.
            if kinds.contains(.conditional) { return false }
            if token.traits.contains(.firstSingular) {
                sinceI = 0
            } else if sinceI < Self.reach {
                sinceI += 1
                if kinds.contains(.selfPraise) || kinds.contains(.habit) && sinceI <= 2 { isClaim = true }
            }
        }
        return isClaim
    }
}
