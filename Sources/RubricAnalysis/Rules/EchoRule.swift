import InterviewModel

/// Words of the question earn nothing; where they are nearly all there is, that is said.
struct EchoRule: ScoringRule {
    /// A remark where most sentences are echoes.
    func findings(_ assessment: Assessment) -> [Finding] {
        let echoes = assessment.prose.isEcho.filter { $0 }.count
        guard echoes > 0, echoes * 2 > assessment.prose.isEcho.count,
            let first = assessment.prose.isEcho.firstIndex(of: true)
        else { return [] }
        let sentence = assessment.text.sentences[first]
        return [
            Finding(
                rule: "question-echoed", points: 0, quote: Quote(start: sentence.start, end: sentence.end),
                message: "This mostly repeats the question, which earns nothing by itself.")
        ]
    }
}
