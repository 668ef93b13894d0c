extension Pick {
    /// The questions that this pick may draw from in a round of `kind`, in order of their ids.
    ///
    /// A behavioral round draws questions with a competency, a technical or closing round those without, an
    /// opener round any. `excluded` holds what the scenario names or has already drawn.
    public func candidates(
        for kind: RoundKind, in questions: [Question], excluding excluded: Set<QuestionID>
    ) -> [Question] {
        questions
            .filter { question in
                guard admits(question), !excluded.contains(question.id) else { return false }
                switch kind {
                case .behavioral: return question.competency != nil
                case .technical, .closing, .coding: return question.competency == nil
                case .opener: return true
                }
            }
            .sorted { $0.id < $1.id }
    }
}
