import InterviewModel

extension MarkdownRenderer {
    /// The ratings of a live-coding task, each with what it rests on.
    func rating(_ report: CodingReport) -> [String] {
        var blocks = ["**\(Wording.ratingHeading).** \(Wording.ratingRemark)"]
        for rating in report.ratings {
            let meaning = MarkdownText.inline(Wording.meaning(rating))
            blocks.append(
                "**\(MarkdownText.inline(rating.title)): \(Wording.points(rating)).** \(meaning)")
            if !rating.evidence.isEmpty {
                blocks.append(rating.evidence.map(line).joined(separator: "\n"))
            }
        }
        guard let comparison = report.complexity else { return blocks }
        if let classes = Wording.classes(comparison) {
            blocks.append("**Time: \(MarkdownText.inline(classes)).**")
        }
        if !comparison.remarks.isEmpty {
            blocks.append(
                comparison.remarks.map { "- " + MarkdownText.inline($0) }.joined(separator: "\n"))
        }
        return blocks
    }

    private func line(_ evidence: RatingEvidence) -> String {
        let effect = Wording.effect(evidence)
        let quote = evidence.quote.map { " \u{201C}\(MarkdownText.inline($0))\u{201D}" } ?? ""
        return "- " + (effect.isEmpty ? "" : "`\(effect)` ") + MarkdownText.inline(evidence.sentence) + quote
    }
}
