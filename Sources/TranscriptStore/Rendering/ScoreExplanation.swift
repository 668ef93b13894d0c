import Foundation
public import InterviewModel

/// The arithmetic of a session's scores, for `hotseat explain`: every finding with its rule and points, their
/// sum, the hold to 0 and 1, and the level.
public struct ScoreExplanation: Sendable {
    private let form: TerminalForm

    /// An explanation laid out for a terminal.
    public init(_ form: TerminalForm) {
        self.form = form
    }

    /// The arithmetic of these items, and, where they are the whole session, of its mean.
    ///
    /// - Parameter addition: lines to be put behind an item's.
    public func render(
        _ items: [TranscriptItem], mean: ScoreSummary?,
        addition: (TranscriptItem) -> [String] = { _ in [] }
    ) -> String {
        var lines = items.flatMap { item($0) + addition($0) }
        if let mean { lines += self.mean(mean, of: items) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func item(_ item: TranscriptItem) -> [String] {
        var lines = form.wrapped(
            item.challenge == nil ? "\(item.name): \(item.heading)" : item.name, style: form.palette.heading)
        guard item.state == .answered else {
            return lines + [
                "  \(Wording.state(item.state).capitalizedFirst): no score, and none counted.", "",
            ]
        }
        if let verdict = item.code?.finalVerdict, let score = item.score {
            lines += form.wrapped(
                "\(verdict.counts) passed: \(verdict.passedParts) / \(verdict.parts)"
                    + (verdict.isTooSlow ? " x \(Self.exact(Verdict.slowShare)) for its growth" : "")
                    + " = \(Self.exact(score))", first: "  ")
            if let growth = verdict.growth { lines += form.wrapped(growth.sentence, first: "  ") }
            lines.append("  " + level(score))
        } else if item.challenge != nil {
            lines.append("  The program was never judged against all cases: no score.")
        } else if item.assessments.isEmpty {
            lines.append("  Not scored.")
        }
        if let words = Wording.corrections(item) { lines += form.wrapped(words, first: "  ") }
        let assessments = item.challenge == nil ? item.assessments : []
        for assessment in assessments { lines += self.assessment(assessment, of: item) }
        if let last = assessments.last { lines += delivery(last, of: item) }
        return lines + [""]
    }

    private func assessment(_ assessment: Assessment, of item: TranscriptItem) -> [String] {
        let report = assessment.report
        let title =
            assessment.probesIncluded == 0
            ? "Unprompted" : "With \(Quantity.text(assessment.probesIncluded, "probe"))"
        let source = report.rubric.map { "\(report.engine), rubric \($0)" } ?? report.engine
        var lines = ["  " + form.palette.strong(title) + form.palette.dim(" (\(VisibleText.line(source)))")]
        let feedback = Feedback(report, probes: item.probes)
        lines += findings(Feedback.goodHeading, feedback.good, in: assessment, of: item)
        if let next = feedback.next {
            lines += findings(Feedback.nextHeading + Self.gain(next), [next], in: assessment, of: item)
            if let probe = feedback.probe {
                lines += form.wrapped(
                    "\(Feedback.probeLead) \(probe.text)", first: "            ", style: form.palette.key)
            }
        }
        lines += findings(Feedback.restHeading, feedback.rest, in: assessment, of: item)
        guard let score = report.score?.unit else { return lines + ["  No score."] }
        let sum = report.findings.reduce(0) { $0 + $1.points }
        lines.append("  \(Self.signed(sum).alignedRight(in: 8))  sum of the points")
        let held = sum.unit ?? 0
        if held != sum { lines.append("  \(Self.exact(held).alignedRight(in: 8))  held to 0 and 1") }
        if abs(held - score) > 0.000_5 {
            lines += form.wrapped(
                "the report says \(Self.exact(score)), which is not what its findings add up to",
                first: "  ! ",
                style: form.palette.bad)
        }
        lines.append("  " + level(score))
        return lines
    }

    private func findings(
        _ heading: String, _ findings: [Finding], in assessment: Assessment, of item: TranscriptItem
    ) -> [String] {
        guard !findings.isEmpty else { return [] }
        let showsGain = heading == Feedback.restHeading
        return form.wrapped(heading, first: "  ")
            + findings.flatMap { finding in
                form.wrapped(
                    "\(finding.rule): \(finding.message)" + (showsGain ? Self.gain(finding) : ""),
                    first: "  \(Self.signed(finding.points).alignedRight(in: 8))  ")
                    + (item.quote(finding, in: assessment).map {
                        form.wrapped("\u{201C}\($0)\u{201D}", first: "            ", style: form.palette.dim)
                    } ?? [])
            }
    }

    private func delivery(_ assessment: Assessment, of item: TranscriptItem) -> [String] {
        let panel = DeliveryPanel(assessment.report.delivery, answer: item.text(of: assessment))
        guard !panel.isEmpty else { return [] }
        return form.wrapped(panel.heading, first: "  ", style: form.palette.dim)
            + panel.lines.flatMap { form.wrapped($0, first: "    ", style: form.palette.dim) }
    }

    private func mean(_ summary: ScoreSummary, of items: [TranscriptItem]) -> [String] {
        guard let mean = summary.mean else { return ["No answer has a score, so the session has none."] }
        let scores = items.filter { $0.state == .answered }.compactMap(\.score)
        let sum = scores.map(Self.exact).joined(separator: " + ")
        return [form.palette.heading("The session")]
            + form.wrapped("(\(sum)) / \(scores.count) = \(Self.exact(mean))", first: "  ")
            + form.wrapped(
                "The mean of \(Quantity.text(scores.count, "scored answer")). "
                    + "Of \(Quantity.text(summary.total, "question")), \(summary.answered) \(summary.answered == 1 ? "was" : "were") answered; one "
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

    /// What can still be won, as exactly as the points.
    private static func gain(_ finding: Finding) -> String {
        finding.potential > 0 ? " (up to \(signed(finding.potential)))" : ""
    }

    private static func signed(_ number: Double) -> String { String(format: "%+.3f", number + 0) }
}
