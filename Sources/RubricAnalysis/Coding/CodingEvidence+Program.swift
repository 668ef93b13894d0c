import InterviewModel

extension CodingEvidence {
    /// Whether anything was written: the last version says more than the program the candidate began with. Comments
    /// and blanks are nothing.
    var hasProgram: Bool {
        guard let last = versions.last else { return false }
        let code = Self.code(of: last.text)
        return !code.isEmpty && code != Self.code(of: starter)
    }

    /// The verdict that counts: the last over all cases, or over the visible ones where it never came to that. Runs
    /// of the candidate's own tests say nothing of the task's cases.
    var verdict: Verdict? {
        (runs.last { $0.run.scope == .all && $0.run.verdict != nil }
            ?? runs.last { $0.run.scope == .visible && $0.run.verdict != nil })?.run.verdict
    }

    /// How many cases there are in the verdict that counts and how many passed, all generated ones together counting
    /// as one more, as for the score; nil where there is no verdict.
    var cases: (passed: Int, total: Int)? {
        guard let verdict else { return nil }
        return verdict.parts == 0 ? nil : (verdict.passedParts, verdict.parts)
    }

    /// The share of cases that passed, 0 to 1; nil where none were run.
    var passedShare: Double? { cases.map { Double($0.passed) / Double($0.total) } }

    /// How the time grew in the run that counts; nil where it was not measured.
    var measuredGrowth: GrowthReport? { verdict?.growth }

    /// The first run that came to a verdict.
    var firstRun: Run? { runs.first { $0.run.verdict != nil } }

    /// A program's lines without blanks around them, comments and empty lines left out.
    private static func code(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let isComment =
                ["#", "//", "/*", "*"].contains { words.hasPrefix($0) } && !words.hasPrefix("#include")
            return words.isEmpty || isComment ? nil : words
        }
    }
}
