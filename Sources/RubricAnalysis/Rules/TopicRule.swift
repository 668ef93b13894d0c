import InterviewModel

/// A good story about something else: said plainly and kindly, and few points are taken.
///
/// Only where nothing at all leads back to the question: not a word of its prompt, its competency or its concepts'
/// names, and not one concept met. People tell the same thing in very different words.
struct TopicRule: ScoringRule {
    /// What of the framework's points it costs.
    static let cost = 0.15
    /// A story of fewer words is not about anything yet.
    static let leastWords = 25

    /// One where the story is about something else.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let framework = assessment.framework?.framework, assessment.action != nil,
            !assessment.question.topicStems.isEmpty,
            assessment.concepts.allSatisfy({ !$0.report.isRequired || $0.fullCredit == 0 })
        else { return [] }
        let supporting = assessment.supporting
        let words = supporting.reduce(0) { $0 + assessment.tokens(of: $1).count }
        guard let first = supporting.first, words >= Self.leastWords else { return [] }
        let isNear = supporting.contains { sentence in
            assessment.tokens(of: sentence).contains { assessment.question.topicStems.contains($0.stem) }
        }
        guard !isNear else { return [] }
        let loss =
            framework.components.indices.reduce(0) { $0 + assessment.earned(by: $1) } * Self.cost
        guard loss > 0 else { return [] }
        return [
            Finding(
                rule: "about-something-else", points: -loss, potential: loss,
                quote: assessment.text.quote(ofSentence: first),
                message:
                    "This seems to answer another question. Read it once more, and choose a story that shows "
                    + "what it asks for, or say how this one does.")
        ]
    }
}
