import InterviewModel

/// What the rules ask of the question itself; worked out once for a question.
struct QuestionFacts {
    /// The words that a story about this has somewhere: those of the prompt, the competency and the labels of the
    /// concepts, as far as they carry a topic; empty where nothing is known.
    let topicStems: WordSet
    /// Whether it asks what somebody would do, and not what somebody did.
    let isHypothetical: Bool
    /// Whether it asks for questions, as "What would you like to ask us?" does.
    let wantsQuestions: Bool

    /// The facts of a question, or of its words alone.
    init(_ question: Question?, prompt: String, lexicon: Lexicon) {
        let tokens = ParsedText.tokens(of: prompt, lexicon: lexicon)
        let ask = lexicon.word("ask")
        let us: WordSet = [lexicon.word("us"), lexicon.word("me")]
        isHypothetical = tokens.contains { $0.word == lexicon.word("would") }
        wantsQuestions = zip(tokens, tokens.dropFirst()).contains { $0.word == ask && us.contains($1.word) }
        guard let question, !question.concepts.isEmpty else {
            topicStems = []
            return
        }
        let labels = question.concepts.map(\.label).joined(separator: ". ")
        let competency = question.competency.map { $0.rawValue.replacing("-", with: " ") } ?? ""
        let words = tokens + ParsedText.tokens(of: "\(competency). \(labels)", lexicon: lexicon)
        topicStems = WordSet(
            words.filter { $0.isContent && !$0.traits.contains(.common) }.map(\.stem))
    }
}
