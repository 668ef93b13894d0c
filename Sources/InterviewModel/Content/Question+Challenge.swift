extension Question {
    /// The question as it is asked about a challenge: with the concepts that the challenge expects of an answer to
    /// it. One with the id of a concept of the question's own takes that one's place.
    public func asked(about challenge: Challenge) -> Question {
        let expected = challenge.expects[id] ?? []
        guard !expected.isEmpty else { return self }
        var question = self
        question.concepts.removeAll { own in expected.contains { $0.id == own.id } }
        question.concepts += expected
        return question
    }
}
