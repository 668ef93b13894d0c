extension Pick {
    /// The questions that this pick may draw from in a round of `kind`, by id, so that a seed draws the same ones on every machine.
    ///
    /// A behavioral round draws from the questions with a competency, a technical, coding or closing round from
    /// those without, an opener from all. Checking and drawing share this one rule.
    ///
    /// - Parameter excluding: What may not be drawn: the scenario's `fixedQuestions` and what earlier picks drew.
    public func candidates(
        in kind: RoundKind, from questions: some Sequence<Question>,
        excluding: Set<QuestionID>
    ) -> [Question] {
        questions
            .filter { kind.draws($0) && admits($0) && !excluding.contains($0.id) }
            .sorted { $0.id < $1.id }
    }
}

extension RoundKind {
    /// Whether a pick in a round of this kind may draw the question.
    public func draws(_ question: Question) -> Bool {
        switch self {
        case .opener: true
        case .behavioral: question.competency != nil
        case .technical, .coding, .closing: question.competency == nil
        }
    }
}

extension Scenario {
    /// The questions that are named in any round, under `questions`, `before` or `after`; no pick draws them.
    public var fixedQuestions: Set<QuestionID> {
        Set(rounds.flatMap { $0.questions + $0.before + $0.after })
    }
}
