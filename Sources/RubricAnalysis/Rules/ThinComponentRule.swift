import InterviewModel

/// A component under a sentence is thin: it is named rather than told. A cap that coaches use.
///
/// Different content words are counted, so that saying a thing twice does not thicken it.
struct ThinComponentRule: ScoringRule {
    /// Fewer different content words than this are thin, and one more in a stump of a sentence; a short sentence has
    /// about five.
    static let leastContent = 3
    /// A sentence of fewer words is a stump.
    static let leastWords = 8
    /// What of the component's points it costs with so many: a cue alone keeps next to nothing.
    static let costs = [0.9, 0.8, 0.6, 0.4]

    /// One for each component that earned points with too few words.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let (framework, reading) = assessment.framework else { return [] }
        return framework.components.indices.compactMap { index in
            let earned = assessment.earned(by: index)
            guard earned > 0, let first = reading.supportOf[index].first else { return nil }
            let support = reading.supportOf[index]
            guard mayBeThin(support, assessment) else { return nil }
            let telling = Set(support.flatMap { assessment.tokens(of: $0).filter(\.isContent).map(\.stem) })
            let words = support.reduce(0) { count, sentence in
                count + assessment.tokens(of: sentence).count { !$0.isJoined && !$0.traits.contains(.symbol) }
            }
            guard
                telling.count < Self.leastContent
                    || telling.count == Self.leastContent && words < Self.leastWords
            else { return nil }
            let loss = earned * Self.costs[telling.count]
            let title = framework.components[index].title
            return Finding(
                rule: "thin-component", points: -loss, potential: loss, quote: reading.sentences[first].quote,
                message: "Give the \(title) a full sentence with a detail in it; so far it is "
                    + "\(Quantity.text(words, "word")) with little in \(words == 1 ? "it" : "them").")
        }
    }
    /// False as soon as one content word more than enough is met, which nearly always are the first few.
    private func mayBeThin(_ support: [Int], _ assessment: Assessment) -> Bool {
        var telling = SIMD4<Int32>(repeating: -1)
        var count = 0
        for sentence in support {
            for token in assessment.tokens(of: sentence)
            where token.isContent && !any(telling .== token.stem) {
                if count > Self.leastContent { return false }
                telling[count] = token.stem
                count += 1
            }
        }
        return count <= Self.leastContent
    }
}
