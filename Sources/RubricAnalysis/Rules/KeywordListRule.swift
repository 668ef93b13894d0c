import InterviewModel

/// Terms in a bare list are worth less than terms in sentences: naming is not explaining.
struct KeywordListRule: ScoringRule {
    /// One for all that lists took away from concepts; a remark where a framework's cues were read out, which
    /// earn nothing from the start.
    func findings(_ assessment: Assessment) -> [Finding] {
        let lost = assessment.lostConcepts(isAsked: false)
        let recited = assessment.recital.isRecited.firstIndex(of: true)
        guard lost.points > 0.0005 || recited != nil && assessment.framework != nil else { return [] }
        return [
            Finding(
                rule: "keyword-list", points: -lost.points, potential: lost.points,
                quote: lost.quote.map { assessment.text.clause(around: $0) }
                    ?? recited.map { assessment.text.quote(ofSentence: $0) },
                message: "Say in a sentence of its own what each of these does and why it matters: named in "
                    + "a row they earn little.")
        ]
    }
}
