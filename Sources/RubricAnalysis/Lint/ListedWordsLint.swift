import InterviewModel

/// HS141: a list of terms is no answer, so the words of a rubric must not reach the middling band.
enum ListedWordsLint {
    /// The concepts whose words alone do, and the whole question where all of them together do.
    static func findings(in question: Question, _ analyser: RubricAnalyser) -> [LintFinding] {
        let lone = question.concepts.enumerated().compactMap { index, concept in
            best(concept.alternatives, question, analyser).map { score in
                finding(
                    question, .concept(index), "the words of `\(concept.id)` alone, listed, score \(score)")
            }
        }
        guard lone.isEmpty, question.concepts.count > 1 else { return lone }
        return best(question.concepts.flatMap(\.alternatives), question, analyser).map { score in
            [finding(question, .whole, "the words of all its concepts, listed, score \(score)")]
        } ?? []
    }

    private static func finding(_ question: Question, _ part: QuestionPart, _ message: String) -> LintFinding
    {
        LintFinding(
            .listedWords, question.id, part, message,
            help:
                "Let it need words beside each other, with a phrase or `near`; a list should stay below 0.40."
        )
    }

    /// The highest score of such lists, where it is not poor, in hundredths as people read it.
    private static func best(
        _ alternatives: [Alternative], _ question: Question, _ analyser: RubricAnalyser
    ) -> String? {
        let scores = ListedWords.lists(of: alternatives).compactMap {
            analyser.report(on: $0, as: question).score
        }
        guard let best = scores.max(), ScoreBand(score: best) != .poor else { return nil }
        let hundredths = Int(best * 100)
        return hundredths >= 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + "\(hundredths)"
    }
}
