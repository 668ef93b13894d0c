import InterviewModel
import RubricAnalysis

/// A story in parts that can be told one way or another; each part speaks plainly for its component.
struct Story {
    var situation =
        "Last year I was working as a developer at a bank in Leeds when our nightly import began to fail."
    var task = "My task was to find the cause before the audit in March."
    var action = """
        First I compared the logs of twelve nights, then I wrote a small script that replayed one file, and I asked \
        Priya from operations to check the disk.
        """
    var result =
        "As a result the import has run for 200 nights without a failure, and the auditors praised it."

    var text: String { [situation, task, action, result].filter { !$0.isEmpty }.joined(separator: " ") }

    var report: AnswerReport { Assessing.story(text) }

    func findings(_ rule: String) -> [Finding] { report.findings.filter { $0.rule == rule } }

    func quotes(_ rule: String) -> [String] { findings(rule).compactMap { $0.quote?.text(in: text) } }
}

extension AnswerReport {
    /// What a component earned for being there.
    func earned(_ start: String) -> Double {
        findings.first { $0.rule.hasPrefix("component-") && $0.message.contains(start) }?.points ?? 0
    }

    func findings(of rule: String) -> [Finding] { findings.filter { $0.rule == rule } }
}
