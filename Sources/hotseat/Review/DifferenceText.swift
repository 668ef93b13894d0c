import Foundation
import InterviewModel

/// What moved between two reports, as people read it.
struct DifferenceText {
    /// The terminal's width and colours.
    let form: TerminalForm

    private var palette: Palette { form.palette }

    /// The scores, then why, then what came, went and changed; one line where nothing moved.
    ///
    /// - Parameter reasons: why, in sentences; what the difference says of rubric and analyser where none are given.
    func lines(
        _ difference: ReportDifference, reasons: [String] = [], indent: String = ""
    ) -> [String] {
        let reason = reasons.isEmpty ? Self.reason(difference) : reasons.joined(separator: " ")
        let scores = (Self.score(difference.scoreBefore), Self.score(difference.scoreAfter))
        let change = Self.change(difference.scoreBefore, difference.scoreAfter)
        var lines = form.wrapped(
            scores.0 == scores.1
                ? "Score \(scores.1), as before"
                : "Score \(scores.0) \u{2192} \(scores.1)" + (change.map { " (\($0))" } ?? ""),
            first: indent, style: palette.strong)
        if let reason { lines += form.wrapped(reason, first: indent, style: palette.dim) }
        for finding in difference.findings { lines += self.finding(finding, indent: indent) }
        for concept in difference.concepts {
            lines += part("point", concept.label, concept, indent: indent)
        }
        for component in difference.components {
            lines += part("part", component.name, component, indent: indent)
        }
        return lines
    }

    /// A score with the three decimals that findings are counted in.
    static func score(_ score: Double?) -> String {
        score.map { String(format: "%.3f", $0 + 0) } ?? "none"
    }

    /// By how much a score moved, with its sign; nil where there is nothing to subtract.
    static func change(_ before: Double?, _ after: Double?) -> String? {
        guard let before, let after else { return nil }
        return String(format: "%+.3f", after - before)
    }

    private static func reason(_ difference: ReportDifference) -> String? {
        var reasons: [String] = []
        if difference.rubric != nil { reasons.append("The rubric has changed.") }
        if let engine = difference.engine {
            reasons.append(
                "Scored by \(VisibleText.line(engine.after ?? "")) now, "
                    + "by \(VisibleText.line(engine.before ?? "")) then.")
        }
        return reasons.isEmpty ? nil : reasons.joined(separator: " ")
    }

    /// A finding with the points that it brings, took with it, or has now.
    private func finding(_ change: ReportDifference.Change, indent: String) -> [String] {
        let points = { (value: Double) in String(format: "%+.3f", value) }
        let (word, number, mood): (String, String, Palette.Style) =
            switch (change.before, change.after) {
            case (nil, let after?): ("new  ", points(after), after < 0 ? .bad : .good)
            case (let before?, nil): ("was  ", points(before), .dim)
            default:
                (
                    "now  ", points(change.after ?? 0),
                    (change.after ?? 0) < (change.before ?? 0) ? .bad : .good
                )
            }
        let was = change.after == nil ? nil : change.before.map { " (was \(points($0)))" }
        return form.wrapped(
            "\(change.label)\(was ?? "")", first: "\(indent)  \(word) \(number)  ",
            style: { palette.styled($0, mood) })
    }

    private func part(
        _ kind: String, _ name: String, _ change: ReportDifference.Change, indent: String
    ) -> [String] {
        let value = { (value: Double?) in value.map { String(format: "%.2f", $0) } ?? "none" }
        return form.wrapped(
            "\(name): \(value(change.before)) \u{2192} \(value(change.after))",
            first: "\(indent)  \(kind.padded(to: 5)) ", style: palette.dim)
    }
}
