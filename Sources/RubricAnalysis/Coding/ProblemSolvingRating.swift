import InterviewModel

/// Problem solving: how the candidate gets from the task to a way of doing it.
///
/// Four signs of a point each: the idea the task needs, its cost weighed before coding, a way that works, and one that
/// is fast enough. Hints set a limit.
enum ProblemSolvingRating {
    /// So much of what the task's approach should hold, by weight, is its idea.
    static let leastIdea = 0.5
    /// A program that passes so many of the cases found a way.
    static let leastPassed = 0.5

    /// The rating; without points where there is neither an approach nor a program.
    static func rating(of evidence: CodingEvidence, on scale: Scorecard.Scale) -> ScaleRating {
        var reading = ScaleReading()
        if let approach = evidence.approach { idea(approach, &reading) }
        cost(evidence, &reading)
        way(evidence, &reading)
        if let most = limit(hints: evidence.hints) {
            reading.limit(
                "hints-taken", to: most,
                "\(Quantity.text(evidence.hints, "hint")) taken")
        }
        let isEmpty = !evidence.hasProgram && evidence.approach?.isBlank ?? true
        return reading.rating(
            on: scale, unless: isEmpty ? "neither an approach nor a program was given" : nil)
    }

    /// The most that can be reached with so many hints; nil without any.
    static func limit(hints: Int) -> Int? {
        switch hints {
        case ...0: nil
        case 1: 4
        case 2: 3
        default: 2
        }
    }

    private static func idea(_ approach: CodingEvidence.Answer, _ reading: inout ScaleReading) {
        let wanted = approach.wanted(else: ["simple-idea", "structure-by-name"])
        guard !wanted.isEmpty else { return }
        let said = wanted.filter { $0.credit >= CodingEvidence.Answer.leastCredit }
        let isFound = approach.isExplained && CodingEvidence.Answer.share(of: wanted) >= leastIdea
        let missing = RatingWords.list(
            wanted.filter { $0.credit < CodingEvidence.Answer.leastCredit }.map(\.label))
        reading.sign(
            "idea-for-the-task", isFound ? 1 : 0,
            isFound
                ? "named what the task needs before coding"
                : "before coding the idea was not yet explained" + (missing.isEmpty ? "" : ": \(missing)"),
            quote: isFound ? approach.words(said.first) : nil)
    }

    private static func cost(_ evidence: CodingEvidence, _ reading: inout ScaleReading) {
        let quote = costSaidBefore(evidence)
        // Where nobody asked for an approach, to weigh the cost aloud is more than can be expected.
        guard quote != nil || evidence.approach != nil else { return }
        reading.sign(
            "cost-weighed", quote == nil ? 0 : 1,
            quote == nil ? "no cost was weighed before coding" : "said the cost before coding", quote: quote)
    }

    /// The words in which a cost was weighed in the approach, or in a thought before the first version.
    private static func costSaidBefore(_ evidence: CodingEvidence) -> String? {
        if let approach = evidence.approach, approach.isExplained {
            if let words = approach.words(approach.said("better-idea-with-cost")) { return words }
        }
        guard let coding = evidence.versions.first?.at else { return nil }
        for thought in ThoughtCount.counted(evidence.thoughts) where thought.at <= coding {
            if let statement = ComplexityStatement(thought.text), statement.growth != nil {
                return RatingWords.sentence(around: statement.quote, in: thought.text)
            }
        }
        return nil
    }

    private static func way(_ evidence: CodingEvidence, _ reading: inout ScaleReading) {
        guard evidence.hasProgram, let verdict = evidence.verdict, let share = evidence.passedShare else {
            unseen(evidence, &reading)
            return
        }
        let isFound = share >= leastPassed
        reading.sign(
            "way-found", isFound ? 1 : 0,
            isFound
                ? "found a way that passes \(verdict.counts)"
                : "the way taken passes \(verdict.counts)")
        if let growth = evidence.measuredGrowth, let measured = growth.measured {
            let isFast = isFound && !growth.isSlowerThanExpected
            reading.sign(
                "fast-enough", isFast ? 1 : 0,
                growth.isSlowerThanExpected
                    ? "its time looks \(measured.words) where \(growth.expected.expected.words) is possible"
                    : isFast
                        ? "its time looks \(measured.words), "
                            + (measured == growth.expected.expected ? "as it should" : "which is fast enough")
                        : "it is fast, but not right")
        } else {
            let isAll = share == 1
            reading.sign(
                "fast-enough", isAll ? 1 : 0,
                isAll ? "no case was too slow" : "whether it is fast enough cannot be said while cases fail")
        }
    }

    /// What there is to say where no case was run.
    private static func unseen(_ evidence: CodingEvidence, _ reading: inout ScaleReading) {
        if evidence.hasProgram, !evidence.runs.isEmpty {
            // Not the candidate's fault, so it costs no sign; but a way that nobody saw work is no five.
            reading.limit("not-shown", to: 4, "the program could not be run here")
        } else {
            reading.sign(
                "way-found", 0, of: 2,
                evidence.hasProgram ? "the program was never run" : "no program was written")
        }
    }
}
