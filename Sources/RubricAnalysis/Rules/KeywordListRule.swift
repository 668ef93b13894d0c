import InterviewModel

/// Terms in a bare list are worth less than terms in sentences: naming is not explaining.
struct KeywordListRule: ScoringRule {
    /// What of the framework's points it costs where its cues are read out: no good story has such a stretch, and
    /// who pastes one has not told the rest either.
    static let recitalCost = 0.5

    /// One for all that lists took away from concepts, and for cues read out.
    func findings(_ assessment: Assessment) -> [Finding] {
        let lost = assessment.lostConcepts(isAsked: false)
        var points = lost.points
        var quote = lost.quote.map { assessment.text.clause(around: $0) }
        if let framework = assessment.framework?.framework,
            let recited = assessment.recital.isRecited.firstIndex(of: true)
        {
            let earned = framework.components.indices.reduce(0) { $0 + assessment.earned(by: $1) }
            points += earned * Self.recitalCost
            quote = quote ?? assessment.text.quote(ofSentence: recited)
        } else if points <= 0.0005 {
            return []
        }
        return [
            Finding(
                rule: "keyword-list", points: -points, potential: points, quote: quote,
                message: "Say in a sentence of its own what each of these does and why it matters: named in "
                    + "a row they earn little.")
        ]
    }
}
