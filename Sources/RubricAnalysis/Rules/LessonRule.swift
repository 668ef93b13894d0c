import InterviewModel

/// What was learnt is a small extra at the end of a story, and never missed.
///
/// Coaches ask for it after the Result (the L in STAR-L). It must be about this story: it shares a word of content
/// with what was told before, so that a set phrase put behind any answer wins nothing.
struct LessonRule: ScoringRule {
    /// What it adds.
    static let bonus = 0.02
    /// A lesson of fewer different words of content says too little.
    static let leastWords = 3

    /// One for the first lesson, where there is an Action and a Result to learn from.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let action = assessment.action, let result = assessment.result,
            assessment.earned(by: action) > 0, assessment.earned(by: result) > 0,
            !assessment.recital.isRecited.contains(true)
        else { return [] }
        let half = assessment.text.sentences.count / 2
        guard assessment.text.sentences.indices.dropFirst(half).contains(where: { isLesson($0, assessment) })
        else { return [] }
        let told = Set(
            assessment.supporting.filter { !isLesson($0, assessment) }
                .flatMap { assessment.tokens(of: $0) }.filter(isTelling).map(\.stem))
        for sentence in assessment.text.sentences.indices.dropFirst(half)
        where isLesson(sentence, assessment) && !assessment.recital.isRecited[sentence]
            && !assessment.prose.isCopied[sentence]
        {
            let words = Set(assessment.tokens(of: sentence).filter(isTelling).map(\.stem))
            guard words.count >= Self.leastWords, !words.isDisjoint(with: told) else { continue }
            return [
                Finding(
                    rule: "lesson-learnt", points: Self.bonus,
                    quote: assessment.text.quote(ofSentence: sentence),
                    message: "You say what you took from it: interviewers like to hear that.")
            ]
        }
        return []
    }

    private func isTelling(_ token: Token) -> Bool { token.isContent && !token.traits.contains(.common) }

    /// "I learned that ...", "it taught me ...".
    private func isLesson(_ sentence: Int, _ assessment: Assessment) -> Bool {
        let tokens = assessment.tokens(of: sentence)
        return tokens.contains { assessment.words[$0].contains(.lesson) }
            && tokens.contains { $0.traits.contains(.firstSingular) }
    }
}
