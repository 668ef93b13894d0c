import InterviewModel

/// A point put as a question is not yet said: "Is it released while waiting?"
struct AskedConceptRule: ScoringRule {
    /// One for all that was only asked.
    func findings(_ assessment: Assessment) -> [Finding] {
        let lost = assessment.lostConcepts(isAsked: true)
        guard let quote = lost.quote, lost.points > 0.0005 else { return [] }
        return [
            Finding(
                rule: "asked-not-said", points: -lost.points, potential: lost.points,
                quote: assessment.text.clause(around: quote),
                message:
                    "Say it as what you think is so, even if you are not sure; as a question it earns little."
            )
        ]
    }
}

extension Assessment {
    /// What the concepts that count lost by the sentences they stand in: by questions, or by lists.
    func lostConcepts(isAsked: Bool) -> (points: Double, quote: Quote?) {
        let hasRequired = concepts.contains { $0.report.isRequired }
        var points = 0.0
        var first: Quote?
        for measure in concepts where measure.report.isRequired || !hasRequired {
            let lost = worth(of: measure.report) * (measure.fullCredit - measure.report.credit)
            guard lost > 0, let quote = measure.report.quote,
                prose.isAsked[text.sentence(at: quote.start)] == isAsked
            else { continue }
            if first == nil { first = quote }
            points += lost
        }
        return (points, first)
    }
}

extension ParsedText {
    /// The number of the sentence that a byte stands in, or of the last one before it.
    func sentence(at byte: Int) -> Int {
        var low = 0
        var high = sentences.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if sentences[middle].start <= byte { low = middle } else { high = middle }
        }
        return low
    }
}
