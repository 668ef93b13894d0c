import InterviewModel

/// Technical competency: what the program can do, and whether its cost is known.
///
/// Up to three points for the share of cases that pass, one for the cost told rightly.
enum TechnicalRating {
    /// The shares of cases from which the first and the second point are earned; the third is for all of them.
    static let shares = (some: 0.5, most: 0.8)

    /// The rating; without points where there is no program, or nothing could be run.
    static func rating(
        of evidence: CodingEvidence, _ comparison: ComplexityComparison?, on scale: Scorecard.Scale
    ) -> ScaleRating {
        var reading = ScaleReading()
        guard evidence.hasProgram else { return reading.rating(on: scale, unless: "no program was written") }
        guard let cases = evidence.cases, let verdict = evidence.verdict else {
            return reading.rating(on: scale, unless: "the program was never run")
        }
        let points = points(for: cases)
        reading.sign(
            "cases-passed", points, of: 3,
            verdict.outcome == .notAProgram
                ? "the program does not run" : "passes \(verdict.counts)")
        cost(evidence, comparison, points, &reading)
        remarks(evidence, &reading)
        return reading.rating(on: scale)
    }

    /// What the share of cases that pass earns, 0 to 3.
    static func points(for cases: (passed: Int, total: Int)) -> Int {
        if cases.passed == cases.total { return 3 }
        let share = Double(cases.passed) / Double(cases.total)
        return share >= shares.most ? 2 : share >= shares.some ? 1 : 0
    }

    private static func cost(
        _ evidence: CodingEvidence, _ comparison: ComplexityComparison?, _ points: Int,
        _ reading: inout ScaleReading
    ) {
        guard evidence.complexity != nil, comparison?.measured != nil || comparison?.expected != nil else {
            return
        }
        // What names a cost that cannot be told, as O(n * k), is neither right nor wrong.
        if let comparison, comparison.stated == nil, comparison.quote != nil { return }
        let isRight = comparison?.holds == true
        // The cost of what does not work is the cost of nothing.
        let counts = isRight && points > 0
        let sentence =
            isRight
            ? (comparison?.stated == comparison?.measured || comparison?.measured == nil
                ? "told its cost rightly" : "told a cost that the measurements leave open")
                + (counts ? "" : ", but of a program that does not work")
            : comparison?.stated == nil ? "its cost was not told" : "its cost was told wrongly"
        reading.sign("cost-told", counts ? 1 : 0, sentence, quote: comparison?.quote)
    }

    private static func remarks(_ evidence: CodingEvidence, _ reading: inout ScaleReading) {
        if let first = evidence.firstRun {
            let judged = evidence.runs.filter { $0.run.scope != .own && $0.run.verdict != nil }
            var text =
                "first run after \(RatingWords.time(first.at)); \(Quantity.text(evidence.runs.count, "run"))"
            if judged.count > 1, let begun = judged.first?.run.verdict, let ended = evidence.verdict {
                text += ", \(RatingWords.cases(begun)) at first, \(RatingWords.cases(ended)) at the end"
            }
            reading.remark("runs", text)
        }
        if let limit = evidence.limit, limit > .zero {
            reading.remark("time", "took \(RatingWords.time(evidence.used)) of \(RatingWords.time(limit))")
        }
    }
}
