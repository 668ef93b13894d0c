import InterviewModel

/// A component of a few words is thin: it is named rather than told.
///
/// Different content words are counted, so that saying a thing twice does not thicken it.
struct ThinComponentRule: ScoringRule {
    /// What of the component's points it costs.
    static let cost = 0.4
    /// Fewer different content words than this are thin; a short sentence has about five.
    static let leastWords = 4

    /// One for each component that earned points with too few words.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let (framework, reading) = assessment.framework else { return [] }
        return framework.components.indices.compactMap { index in
            let earned = assessment.earned(by: index)
            guard earned > 0, let first = reading.supportOf[index].first else { return nil }
            let words = Set(
                reading.supportOf[index].flatMap { number in
                    assessment.text.tokens[assessment.text.sentences[number].tokens]
                        .filter(\.isContent).map(\.stem)
                })
            guard words.count < Self.leastWords else { return nil }
            let loss = earned * Self.cost
            return Finding(
                rule: "thin-component", points: -loss, potential: loss, quote: reading.sentences[first].quote,
                message:
                    "Give the \(framework.components[index].title) a full sentence with a detail in it; so far it is thin."
            )
        }
    }
}
