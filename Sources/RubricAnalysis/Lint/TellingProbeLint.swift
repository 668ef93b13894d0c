import InterviewModel

/// HS133: who says the probe back must not be credited for it.
enum TellingProbeLint {
    /// The probes that meet their own concept, asked or said. Of a story a probe may name what it asks for: what
    /// happened is known to the candidate alone.
    static func findings(in question: Question, _ analyser: RubricAnalyser) -> [LintFinding] {
        guard !question.isTold else { return [] }
        return question.concepts.enumerated().compactMap { index, concept in
            guard let probe = concept.probe else { return nil }
            // The scorer credits no questions, so the probe is tried as a statement as well.
            let said = String(probe.map { $0 == "?" ? "." : $0 })
            for text in [probe, said] {
                let report = analyser.report(on: text, as: question)
                guard report.concepts.indices.contains(index), report.concepts[index].credit > 0,
                    let quote = report.concepts[index].quote
                else { continue }
                return LintFinding(
                    .tellingProbe, question.id, .probe(ofConcept: index),
                    "the probe of `\(concept.id)` says what it asks for: \"\(quote.text(in: text))\"",
                    help: "Ask for it in other words, or let the concept need more than these.")
            }
            return nil
        }
    }
}
