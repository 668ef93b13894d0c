import InterviewModel

/// A component far outside its usual share of the words gets a remark, the farthest first.
///
/// The ranges are career offices' advice (Situation 10-20 %, Task 10 %, Action 50-60 %, Result 10-20 %), so nothing
/// is taken for it.
struct ShareRule: ScoringRule {
    /// So far outside the range is still fine.
    static let tolerance = 0.10
    /// Shares of a shorter answer say nothing.
    static let leastWords = 60

    /// A remark for each component far outside its range.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let (framework, reading) = assessment.framework, assessment.text.tokens.count >= Self.leastWords
        else { return [] }
        var found: [(away: Double, finding: Finding)] = []
        for index in framework.components.indices where assessment.earned(by: index) > 0 {
            let component = framework.components[index]
            let share = reading.components[index].share
            let below = component.share.lowerBound - share
            let above = share - component.share.upperBound
            let away = max(below, above)
            guard away > Self.tolerance else { continue }
            let advice =
                below > 0
                ? "give it a sentence or two more" : "tell it more briefly, and the rest in its place"
            let finding = Finding(
                rule: "share-of-words", points: 0, quote: reading.components[index].quotes.first,
                message: "The \(component.title) takes \(percent(share)) % of your words where "
                    + "\(percent(component.share.lowerBound)) to \(percent(component.share.upperBound)) % is usual: "
                    + "\(advice).")
            found.append((away, finding))
        }
        return found.enumerated()
            .sorted { ($1.element.away, $0.offset) < ($0.element.away, $1.offset) }
            .map(\.element.finding)
    }

    private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
