import Foundation
import InterviewModel

/// The arithmetic of a session's scores, for `hotseat explain`: every finding with its rule and points, their
/// sum, the hold to 0 and 1, and the level.
public struct ScoreExplanation: Sendable {
    private let form: TerminalForm

    /// An explanation laid out for a terminal.
    public init(_ form: TerminalForm) {
        self.form = form
    }

    /// The arithmetic of these items, and, where they are the whole session, of its mean.
    public func render(_ items: [TranscriptItem], mean: ScoreSummary?) -> String {
        var lines = items.flatMap(item)
        if let mean { lines += self.mean(mean, of: items) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func item(_ item: TranscriptItem) -> [String] {
        var lines = form.wrapped(
            "\(item.name): \(item.prompt.firstLine)", style: form.style.heading)
        guard item.state == .answered else {
            return lines + [
                "  \(Wording.state(item.state).capitalizedFirst): no score, and none counted.", "",
            ]
        }
        if let verdict = item.code?.finalVerdict, let score = item.score {
            lines += form.wrapped(
                "\(verdict.passedCount) of \(Wording.count(verdict.cases.count, "case")) passed: "
                    + "\(verdict.passedCount) / \(verdict.cases.count) = \(Self.exact(score))", first: "  ")
            lines.append("  " + level(score))
        } else if item.challenge != nil {
            lines.append("  The program was never judged against all cases: no score.")
        } else if item.assessments.isEmpty {
            lines.append("  Not scored.")
        }
        let assessments = item.challenge == nil ? item.assessments : []
        for assessment in assessments { lines += self.assessment(assessment, of: item) }
        return lines + [""]
    }

    private func assessment(_ assessment: Assessment, of item: TranscriptItem) -> [String] {
        let report = assessment.report
        let title =
            assessment.probesIncluded == 0
            ? "Unprompted" : "With \(Wording.count(assessment.probesIncluded, "probe"))"
        let source = report.rubric.map { "\(report.engine), rubric \($0)" } ?? report.engine
        var lines = ["  " + form.style.strong(title) + form.style.dim(" (\(VisibleText.of(source)))")]
        for finding in report.findings {
            lines += form.wrapped(
                "\(finding.rule): \(finding.message)",
                first: "  \(Self.column(Self.signed(finding.points)))  ")
            if let quote = item.quote(finding, in: assessment) {
                lines += form.wrapped(
                    "\u{201C}\(quote)\u{201D}", first: "            ", style: form.style.dim)
            }
        }
        guard let score = report.score?.unit else { return lines + ["  No score."] }
        let sum = report.findings.reduce(0) { $0 + $1.points }
        lines.append("  \(Self.column(Self.signed(sum)))  sum of the points")
        let held = sum.unit ?? 0
        if held != sum { lines.append("  \(Self.column(Self.exact(held)))  held to 0 and 1") }
        if abs(held - score) > 0.000_5 {
            lines += form.wrapped(
                "the report says \(Self.exact(score)), which is not what its findings add up to",
                first: "  ! ",
                style: form.style.bad)
        }
        lines.append("  " + level(score))
        return lines
    }

    private func mean(_ summary: ScoreSummary, of items: [TranscriptItem]) -> [String] {
        guard let mean = summary.mean else { return ["No answer has a score, so the session has none."] }
        let scores = items.filter { $0.state == .answered }.compactMap(\.score)
        let sum = scores.map(Self.exact).joined(separator: " + ")
        return [form.style.heading("The session")]
            + form.wrapped("(\(sum)) / \(scores.count) = \(Self.exact(mean))", first: "  ")
            + form.wrapped(
                "The mean of \(Wording.count(scores.count, "scored answer")). "
                    + "Of \(Wording.count(summary.total, "question")), \(summary.answered) \(summary.answered == 1 ? "was" : "were") answered; one "
                    + "without a score counts neither for nor against.", first: "  ")
            + ["  " + level(mean)]
    }

    private func level(_ score: Double) -> String {
        let level = RatingScale.level(of: score)
        let from = Wording.number(Double(level - 1) / 5)
        let to = Wording.number(Double(level) / 5)
        return "\(Self.exact(score)) lies in \(from) to \(to): level \(level) of 5"
    }

    /// Three decimals, so that what is shown also adds up.
    private static func exact(_ number: Double) -> String { String(format: "%.3f", number + 0) }

    private static func signed(_ number: Double) -> String { String(format: "%+.3f", number + 0) }

    private static func column(_ text: String) -> String {
        String(repeating: " ", count: max(0, 8 - text.count)) + text
    }
}
