import InterviewModel

/// HS136: with few concepts an answer is right or wrong, with many nobody says them all in four minutes.
enum ConceptCountLint {
    /// What answers to a question of knowledge can hold.
    static let usual = 4...9
    /// So many of them have to be required, or the score hangs on one or two.
    static let required = 3

    /// Too few, too many, or too few that are required. A framework has parts that count besides.
    static func findings(in question: Question) -> [LintFinding] {
        let count = question.concepts.count
        if count > usual.upperBound {
            return [
                finding(
                    question, "\(Quantity.text(count, "concept")) are more than an answer can hold",
                    "Join those that belong together, or make two questions of it: 4 to 9 is usual.")
            ]
        }
        guard !question.isTold else { return [] }
        if count == 0 {
            return [
                finding(
                    question, "it has no concepts of its own, so they are derived from the model answer",
                    "Write 4 to 9 concepts: feedback can then name what is missing in your words.")
            ]
        }
        if count < usual.lowerBound {
            return [
                finding(
                    question, "\(Quantity.text(count, "concept")) make the score a matter of luck",
                    "Say what else a good answer holds: 4 to 9 is usual.")
            ]
        }
        let needed = question.concepts.count(where: \.isRequired)
        guard needed < required else { return [] }
        return [
            finding(
                question,
                "of \(Quantity.text(count, "concept")) only \(needed) \(needed == 1 ? "is" : "are") required",
                "Leave `bonus` to what only the best mention: at least 3 should be required.")
        ]
    }

    private static func finding(_ question: Question, _ message: String, _ help: String) -> LintFinding {
        LintFinding(.conceptCount, question.id, .whole, message, help: help)
    }
}
