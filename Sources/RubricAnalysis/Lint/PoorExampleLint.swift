import InterviewModel

/// HS132: what a poor answer is credited for is too easily said.
enum PoorExampleLint {
    /// The ways of saying a concept that a poor example is credited for.
    static func findings(in question: Question, _ analyser: RubricAnalyser) -> [LintFinding] {
        question.examples.filter { $0.band == .poor }.flatMap { example in
            analyser.report(on: example.answer, as: question).concepts.enumerated()
                .filter { question.concepts.indices.contains($0.offset) && $0.element.credit > 0 }
                .flatMap { findings(question, concept: $0.offset, example.answer, analyser) }
        }
    }

    private static func findings(
        _ question: Question, concept index: Int, _ answer: String, _ analyser: RubricAnalyser
    ) -> [LintFinding] {
        let concept = question.concepts[index]
        return concept.alternatives.indices.compactMap { place in
            var alone = question
            alone.concepts = [concept]
            alone.concepts[0].alternatives = [concept.alternatives[place]]
            guard let hit = analyser.report(on: answer, as: alone).concepts.first, hit.credit > 0 else {
                return nil
            }
            let words = hit.quote.map { " by \"\($0.text(in: answer))\"" } ?? ""
            return LintFinding(
                .metByPoorExample, question.id, .alternative(place, ofConcept: index),
                "the poor example meets this way of saying `\(concept.id)`\(words)",
                help: "Let it need another word, for instance with `near`, or change the example.")
        }
    }
}
