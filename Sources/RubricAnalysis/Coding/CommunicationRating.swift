import InterviewModel

/// Communication: whether one can follow what the candidate does and why.
///
/// Four signs of a point each: the task restated, a plan explained, thoughts while coding, reasons given.
enum CommunicationRating {
    /// So much of what the approach should hold, by weight, is a plan.
    static let leastPlan = 0.5
    /// So many thoughts are thinking aloud.
    static let leastThoughts = 2

    /// The rating; without points where nothing was said at all.
    static func rating(of evidence: CodingEvidence, on scale: Scorecard.Scale) -> ScaleRating {
        var reading = ScaleReading()
        if let approach = evidence.approach {
            restating(approach, &reading)
            planning(approach, &reading)
        }
        thinking(evidence, &reading)
        reasons(evidence, &reading)
        let answers = [evidence.approach, evidence.complexity, evidence.edgeCases].compactMap(\.self)
        let isSilent = answers.allSatisfy(\.isBlank) && evidence.thoughts.isEmpty
        let silence =
            answers.isEmpty
            ? "nothing was asked about the way, the cost or the edges, and nothing said while coding"
            : "nothing was said before, during or after coding"
        return reading.rating(on: scale, unless: isSilent ? silence : nil)
    }

    private static func restating(_ approach: CodingEvidence.Answer, _ reading: inout ScaleReading) {
        guard approach.has("task-restated") else { return }
        let said = approach.isExplained ? approach.said("task-restated") : nil
        reading.sign(
            "task-restated", said == nil ? 0 : 1,
            said == nil
                ? "the task was neither put in your own words nor asked about"
                : "put the task in your own words, or asked about it",
            quote: approach.words(said))
    }

    private static func planning(_ approach: CodingEvidence.Answer, _ reading: inout ScaleReading) {
        let parts = (approach.report?.concepts ?? []).filter { $0.isRequired && $0.id != "task-restated" }
        guard !parts.isEmpty else { return }
        let said = parts.filter { $0.credit >= CodingEvidence.Answer.leastCredit }
        let isPlan = approach.isExplained && CodingEvidence.Answer.share(of: parts) >= leastPlan
        let told = "\(said.count) of \(Quantity.text(parts.count, "part")) of a plan"
        reading.sign(
            "plan-explained", isPlan ? 1 : 0,
            isPlan
                ? "explained \(told) before coding"
                : approach.isBlank
                    ? "no plan was explained before coding" : "only \(told) explained before coding",
            quote: isPlan ? approach.words(said.max { $0.weight < $1.weight }) : nil)
    }

    private static func thinking(_ evidence: CodingEvidence, _ reading: inout ScaleReading) {
        guard evidence.hasProgram else { return }
        let thoughts = ThoughtCount.counted(evidence.thoughts)
        let isAloud = thoughts.count >= leastThoughts
        let count = thoughts.count
        let sentence =
            isAloud
            ? "thought aloud \(Quantity.times(count)) while coding"
            : "\(count == 0 ? "no" : "only one") thought that can be followed while coding; two are looked for"
        reading.sign(
            "thought-aloud", isAloud ? 1 : 0, sentence,
            quote: thoughts.first.flatMap { RatingWords.quoted($0.text) })
    }

    private static func reasons(_ evidence: CodingEvidence, _ reading: inout ScaleReading) {
        let sources: [(CodingEvidence.Answer?, ConceptID)] = [
            (evidence.complexity, "why"), (evidence.edgeCases, "what-it-does"),
        ]
        let asked = sources.compactMap { answer, id in answer.map { ($0, id) } }.filter { $0.0.has($0.1) }
        guard !asked.isEmpty else { return }
        let given = asked.first { $0.0.isExplained && $0.0.said($0.1) != nil }
        reading.sign(
            "reasons-given", given == nil ? 0 : 1,
            given == nil
                ? "neither where the cost comes from nor what happens at the edges was explained"
                : "gave reasons afterwards",
            quote: given.flatMap { $0.0.words($0.0.said($0.1)) })
    }
}
