import Foundation
import InterviewModel

/// A report as people read it.
struct ScoreText {
    /// What the levels of the scale are called.
    static let levels = ["little of it yet", "some of it", "about half", "good", "what one hopes to hear"]

    private let report: AnswerReport
    private let answer: String

    /// The text for a report on `answer`.
    init(_ report: AnswerReport, answer: String) {
        self.report = report
        self.answer = answer
    }

    /// The lines, without the last line end.
    func rendered() -> String {
        guard let score = report.score, let scale = report.scale else {
            return report.findings.map(\.message).joined(separator: "\n")
        }
        var lines = ["Score: \(scale) of 5, \(Self.levels[min(4, max(0, scale - 1))]) (\(percent(score)))"]
        let good = report.findings.filter { $0.points > 0 }
        let open = report.findings.filter { $0.points <= 0 && $0.potential > 0 }
        // What takes points off and cannot win them back, such as the end of the scale, stands here too.
        let remarks = report.findings.filter { $0.points <= 0 && $0.potential <= 0 }
        append("What was good", good, to: &lines)
        append("What would win more", open, to: &lines)
        append("Remarks", remarks, to: &lines)
        lines.append("")
        lines.append("The points above add up to \(points(score, signed: false)).")
        let panel = DeliveryPanel(report.delivery, answer: answer)
        lines += ["", panel.heading] + panel.lines.map { "  \($0)" }
        // The list is in order of points, but a part may be winnable in a finding that was good so far.
        if let next = report.findings.filter({ $0.potential > 0 }).max(by: { $0.potential < $1.potential }) {
            lines.append("")
            lines.append("Do this next (worth up to \(points(next.potential))): \(next.message)")
        }
        return lines.joined(separator: "\n")
    }

    private func append(_ title: String, _ findings: [Finding], to lines: inout [String]) {
        guard !findings.isEmpty else { return }
        lines += ["", title]
        for finding in findings {
            let room =
                finding.potential > 0 && finding.points >= 0 ? ", \(points(finding.potential)) to win" : ""
            lines.append("  \(points(finding.points))  \(finding.message) [\(finding.rule)\(room)]")
            if let quote = finding.quote {
                lines.append("          \"\(Self.short(quote.text(in: answer)))\"")
            }
        }
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
