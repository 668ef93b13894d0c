extension Verdict {
    /// What a right program is worth whose time grows faster than the task asks for: in an interview it is a good
    /// start, and the next question is how to do better.
    public static let slowShare = 0.75

    /// The score of a program, 0 to 1: the share of the cases that it passed, all generated ones together counting
    /// as one more, times `slowShare` where its time grows too fast. Nil where nothing was run.
    public var score: Double? {
        guard !cases.isEmpty else { return outcome == .passed ? nil : 0 }
        let share = Double(passedParts) / Double(parts)
        return isTooSlow ? share * Self.slowShare : share
    }

    /// How many parts the score is made of: the cases, and one more for generated ones.
    public var parts: Int { cases.count + (hasGenerated ? 1 : 0) }

    /// How many of them passed.
    public var passedParts: Int { passedCount + (hasGenerated && generated?.failure == nil ? 1 : 0) }

    /// Whether its time grows faster than the task asks for.
    public var isTooSlow: Bool { growth?.isSlowerThanExpected == true }

    /// What passed, such as "17 of 17 cases and 40 of 40 generated ones".
    public var counts: String {
        var text = "\(passedCount) of \(Quantity.text(cases.count, "case"))"
        if let generated, hasGenerated {
            text += " and \(generated.passed) of \(generated.count) generated ones"
        }
        return text
    }

    private var hasGenerated: Bool { (generated?.count ?? 0) > 0 }
}
