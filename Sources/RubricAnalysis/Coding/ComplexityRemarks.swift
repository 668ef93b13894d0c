import InterviewModel

/// Holds what was said of the time against what was measured and what is expected.
enum ComplexityRemarks {
    /// The comparison; nil where nothing was asked of it and nothing measured, or no program was written.
    static func comparison(_ evidence: CodingEvidence) -> ComplexityComparison? {
        let growth = evidence.measuredGrowth
        guard evidence.hasProgram, evidence.complexity != nil || growth?.measured != nil else { return nil }
        let size = growth?.expected ?? evidence.growth
        let answer = evidence.complexity
        let statement = answer.flatMap { ComplexityStatement($0.text) }
        var comparison = ComplexityComparison(
            stated: statement?.growth(in: size),
            quote: statement.flatMap { said in
                said.isAmbiguous ? nil : answer.flatMap { RatingWords.quoted(said.quote.text(in: $0.text)) }
            },
            expected: size?.expected, measured: growth?.measured, alsoFits: growth?.alsoFits ?? [])
        comparison.remarks = [
            missing(comparison, statement, answer), mismatch(comparison, growth), openness(comparison),
            slowness(growth),
            belief(comparison),
        ].compactMap(\.self)
        return comparison
    }

    /// What kept the answer from being compared.
    private static func missing(
        _ comparison: ComplexityComparison, _ statement: ComplexityStatement?,
        _ answer: CodingEvidence.Answer?
    ) -> String? {
        guard let answer, comparison.stated == nil else { return nil }
        if let quote = comparison.quote {
            return
                "\u{201C}\(quote)\u{201D} was not held against anything: it rests on more than one size, or on "
                + "one that is not told."
        }
        if statement != nil {
            return "Your answer names several costs and does not say which is the program's."
        }
        return answer.isBlank
            ? "You said nothing of the time it takes."
            : "Your answer names no class for the time, such as O(n log n)."
    }

    /// What was said beside what was measured.
    private static func mismatch(_ comparison: ComplexityComparison, _ growth: GrowthReport?) -> String? {
        guard let stated = comparison.stated, let measured = comparison.measured, let growth,
            comparison.holds == false
        else { return nil }
        let fits = RatingWords.list(([measured] + growth.alsoFits).map(\.words), "or")
        var sentence = "You said \(stated.words); it looks \(fits)"
        let twice = "for twice \(growth.expected.of)"
        if let ratio = growth.timeRatio {
            sentence += ": \(RatingWords.factor(ratio)) times the time \(twice)"
        } else if let ratio = growth.linesRatio {
            sentence += ": \(RatingWords.factor(ratio)) times the executed lines \(twice)"
        }
        return sentence + "."
    }

    /// What was said, where the measurements allow it but fit another class better.
    private static func openness(_ comparison: ComplexityComparison) -> String? {
        guard let stated = comparison.stated, let measured = comparison.measured, stated != measured,
            comparison.holds == true
        else { return nil }
        return
            "You said \(stated.words), which the measurements leave open; \(measured.words) fits them as well, and "
            + (stated > measured
                ? "nothing shows the rest." : "so the program may grow faster than you said.")
    }

    /// What was measured beside what is possible.
    private static func slowness(_ growth: GrowthReport?) -> String? {
        guard let growth, growth.isSlowerThanExpected, let measured = growth.measured else { return nil }
        return
            "It looks \(measured.words) in \(growth.expected.of); \(growth.expected.expected.words) is possible."
    }

    /// What was said beside what is expected, where nothing was measured.
    private static func belief(_ comparison: ComplexityComparison) -> String? {
        guard comparison.measured == nil, let stated = comparison.stated, let expected = comparison.expected,
            stated != expected
        else { return nil }
        return stated > expected
            ? "You said \(stated.words); a good solution is \(expected.words). It was not measured."
            : "You said \(stated.words); a good solution is \(expected.words), so that would be surprising. It was not measured."
    }
}
