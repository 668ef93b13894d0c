import InterviewModel

/// Terms in a bare list are worth less than terms in sentences: naming is not explaining.
struct KeywordListRule: ScoringRule {
    /// One for all that lists took away.
    func findings(_ assessment: Assessment) -> [Finding] {
        let hasRequired = assessment.concepts.contains { $0.report.isRequired }
        var loss = 0.0
        var quote: Quote?
        for measure in assessment.concepts where measure.report.isRequired || !hasRequired {
            let points = assessment.worth(of: measure.report) * (measure.fullCredit - measure.report.credit)
            if points > 0, quote == nil { quote = measure.report.quote }
            loss += points
        }
        guard loss > 0.0005 else { return [] }
        return [
            Finding(
                rule: "keyword-list", points: -loss, potential: loss, quote: quote,
                message: "These are terms in a list; say in a sentence what each does and why it matters.")
        ]
    }
}
