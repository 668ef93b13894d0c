import InterviewModel

/// Testing: how the candidate makes sure that the program works.
///
/// Up to two points for edge cases named, one for tests of one's own, one for a run before submitting.
enum TestingRating {
    /// The shares of the edge cases, by weight, from which the first and the second point are earned.
    static let shares = (some: 0.4, most: 0.75)
    /// So many tests of one's own are looked for.
    static let leastTests = 2

    /// The rating; without points where there is no program to test.
    static func rating(of evidence: CodingEvidence, on scale: Scorecard.Scale) -> ScaleRating {
        var reading = ScaleReading()
        guard evidence.hasProgram else {
            return reading.rating(on: scale, unless: "no program was written that could be tested")
        }
        if let answer = evidence.edgeCases { edges(answer, &reading) }
        running(evidence, &reading)
        tests(evidence, &reading)
        return reading.rating(on: scale)
    }

    private static func edges(_ answer: CodingEvidence.Answer, _ reading: inout ScaleReading) {
        let wanted = answer.wanted(else: ["nothing-at-all", "smallest", "special-values"])
        guard !wanted.isEmpty else { return }
        let named = wanted.filter { $0.credit >= CodingEvidence.Answer.leastCredit }
        let share = answer.isExplained ? CodingEvidence.Answer.share(of: wanted) : 0
        let points = share >= shares.most ? 2 : share >= shares.some ? 1 : 0
        let names = named.isEmpty ? "" : ": " + RatingWords.list(named.map(\.label))
        reading.sign(
            "edge-cases-named", points, of: 2,
            "\(named.count) of \(Quantity.text(wanted.count, "edge case")) explained\(names)",
            quote: answer.words(named.first))
    }

    private static func running(_ evidence: CodingEvidence, _ reading: inout ScaleReading) {
        let submitted = evidence.runs.firstIndex { $0.run.scope == .all } ?? evidence.runs.count
        let tried = evidence.runs.prefix(submitted).count { $0.run.verdict != nil && $0.run.version > 0 }
        reading.sign(
            "run-before-submitting", tried > 0 ? 1 : 0,
            tried > 0
                ? "ran it \(Quantity.times(tried)) before submitting" : "did not run it before submitting")
    }

    private static func tests(_ evidence: CodingEvidence, _ reading: inout ScaleReading) {
        let counted = OwnTestCount(evidence).counted
        let written = evidence.ownTests.count
        let isTested = counted.count >= leastTests
        let all = Quantity.text(written, "test")
        let sentence =
            switch (written, counted.count) {
            case (0, _): "no tests of your own"
            case (_, 0): "none of your \(all) tries something new"
            case (_, let count): "\(count) of your \(all) \(count == 1 ? "tries" : "try") something new"
            }
        reading.sign(
            "own-tests", isTested ? 1 : 0, sentence, quote: counted.first.flatMap(RatingWords.quoted))
    }
}
