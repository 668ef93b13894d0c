import InterviewModel

/// HS140: a model answer shows what can be said in a minute or so.
enum ModelLengthLint {
    /// The words that the guide asks for.
    static let usual = 80...160
    /// Beyond these it is far off; shorter ones of closing questions are fine.
    static let accepted = 60...200

    /// A model answer that is far outside the usual length, or missing where the question states facts. A story cannot be
    /// given for another person.
    static func findings(in question: Question) -> [LintFinding] {
        guard let model = question.model else {
            guard question.source != nil, !question.isTold else { return [] }
            return [
                LintFinding(
                    .modelLength, question.id, .whole, "it has no model answer",
                    help: "Write the full answer in 80 to 160 words; it is shown after the interview.")
            ]
        }
        let words = model.split(whereSeparator: \.isWhitespace).count
        guard !accepted.contains(words) else { return [] }
        let advice =
            words < usual.lowerBound
            ? "Say in full what the concepts stand for: 80 to 160 words."
            : "Keep what is said in a minute: 80 to 160 words."
        return [
            LintFinding(
                .modelLength, question.id, .model, "the model answer has \(Quantity.text(words, "word"))",
                help: advice)
        ]
    }
}
