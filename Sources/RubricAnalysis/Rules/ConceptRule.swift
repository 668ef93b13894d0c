import InterviewModel

/// Each required concept earns its weight times its credit.
struct ConceptRule: ScoringRule {
    /// One for each required concept: covered, in part or missing.
    func findings(_ assessment: Assessment) -> [Finding] {
        assessment.concepts.compactMap { measure in
            let concept = measure.report
            guard concept.isRequired || assessment.concepts.allSatisfy({ !$0.report.isRequired }) else {
                return nil
            }
            let worth = assessment.worth(of: concept)
            let points = worth * measure.fullCredit
            if points == 0 {
                return Finding(
                    rule: "concept-missing", points: 0, potential: worth,
                    message: "Add this point: \(concept.label).")
            }
            let quote = concept.quote.map { assessment.text.clause(around: $0) }
            if measure.fullCredit < 0.75 {
                return Finding(
                    rule: "concept-in-part", points: points, potential: worth - points, quote: quote,
                    message: "Say more of this, you are part of the way there: \(concept.label).")
            }
            // What little is left cannot be put as a step, so it is not offered as one.
            return Finding(
                rule: "concept-covered", points: points, quote: quote,
                message: "You covered this: \(concept.label).")
        }
    }
}
