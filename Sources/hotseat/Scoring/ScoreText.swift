import Foundation
import InterviewModel

/// A report as people read it.
struct ScoreText {
    private let report: AnswerReport
    private let answer: String
    private let feedback: Feedback

    /// The text for a report on `answer`; `probes` are what may be asked about it.
    init(_ report: AnswerReport, answer: String, probes: [Probe]) {
        self.report = report
        self.answer = answer
        feedback = Feedback(report, probes: probes)
    }

    /// The lines, without the last line end.
    func rendered() -> String {
        guard let score = report.score, let scale = report.scale else {
            return report.findings.map(\.message).joined(separator: "\n")
        }
        var lines = ["Score: \(scale) of 5, \(RatingScale.words(of: scale)) (\(percent(score)))"]
        append(Feedback.goodHeading, feedback.good, to: &lines)
        if let next = feedback.next {
            append("\(Feedback.nextHeading)\(gain(next))", [next], to: &lines)
            if let probe = feedback.probe { lines.append("          \(Feedback.probeLead) \(probe.text)") }
        }
        append(Feedback.restHeading, feedback.rest, to: &lines)
        lines.append("")
        lines.append("The points above add up to \(points(score, signed: false)).")
        let panel = DeliveryPanel(report.delivery, answer: answer)
        lines += ["", panel.heading] + panel.lines.map { "  \($0)" }
        return lines.joined(separator: "\n")
    }

    private func append(_ title: String, _ findings: [Finding], to lines: inout [String]) {
        guard !findings.isEmpty else { return }
        lines += ["", title]
        for finding in findings {
            let room = title == Feedback.restHeading ? gain(finding) : ""
            lines.append("  \(points(finding.points))  \(finding.message)\(room) [\(finding.rule)]")
            if let quote = finding.quote {
                lines.append("          \"\(Self.short(quote.text(in: answer)))\"")
            }
        }
    }

    private func gain(_ finding: Finding) -> String {
        finding.potential > 0 ? " (up to \(points(finding.potential)))" : ""
    }

    /// One line of at most 90 columns.
    private static func short(_ text: String) -> String {
        VisibleText.line(text).split(separator: " ").joined(separator: " ").cut(to: 90)
    }

    private func percent(_ score: Double) -> String { "\(Int((score * 100).rounded())) of 100" }

    /// Four decimals, as they are added up, without trailing noughts beyond the second.
    private func points(_ value: Double, signed: Bool = true) -> String {
        var text = String(format: signed ? "%+.4f" : "%.4f", value)
        while text.hasSuffix("0"), text.split(separator: ".").last?.count ?? 0 > 2 { text.removeLast() }
        return text
    }
}
