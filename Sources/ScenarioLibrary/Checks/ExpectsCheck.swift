import InterviewModel

/// Looks up the questions of which challenges expect something.
///
/// Apart from reading a challenge, because that would otherwise read every question; and only warnings, because
/// the task can be set all the same.
struct ExpectsCheck {
    /// The questions.
    let questions: QuestionIndex

    /// What does not fit.
    func diagnostics(of folder: ChallengeFolder) -> [Diagnostic] {
        guard let (file, expectations) = folder.expectations else { return [] }
        let faults = FaultList(file)
        for expectation in expectations { check(expectation, faults) }
        return faults.diagnostics
    }

    private func check(_ expectation: DecodedChallenge.Expectation, _ faults: FaultList) {
        let id = expectation.question
        guard questions.places[id] != nil else {
            faults.add(
                .expectsUnfit, at: expectation.position,
                "there is no question `\(id)`, so what is expected of it is never asked for",
                help: Suggestion.help(for: id.rawValue, in: questions.allIDs)
                    ?? questions.unreadableHint ?? "`hotseat rubric list` lists them.")
            return
        }
        let own = Set(questions.questions[id]?.concepts.map(\.id) ?? [])
        for concept in expectation.concepts where own.contains(concept.id) {
            faults.add(
                .expectsUnfit, at: expectation.position,
                "the question `\(id)` has a concept `\(concept.id)` of its own",
                help: "Give the one here another id.")
        }
    }
}
