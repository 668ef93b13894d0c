import Foundation
import InterviewModel
import TranscriptStore

/// Sessions that were scored again, as people read them: a row of a table each, or all that moved.
struct RescoringText {
    /// The terminal's width and colours.
    let form: TerminalForm

    private var palette: Palette { form.palette }

    /// What stands above the rows.
    var header: String { palette.dim("then    now  change  moved   session") }

    /// A session in one row.
    func row(_ rescoring: SessionRescoring) -> String {
        let change = Self.change(rescoring.scoreThen, rescoring.scoreNow)
        let moved = "\(rescoring.moved.count) of \(rescoring.answers.count)"
        let mood: Palette.Style =
            rescoring.moved.isEmpty ? .dim : (change ?? 0) < 0 ? .bad : (change ?? 0) > 0 ? .good : .warning
        let number = (change.map { String(format: "%+.2f", $0) } ?? "").alignedRight(in: 6)
        let scores = "\(Self.score(rescoring.scoreThen))   \(Self.score(rescoring.scoreNow))  "
        let id = VisibleText.line(rescoring.session)
        let isWide = Self.width + TextWidth.of(id) <= form.width
        return scores + palette.styled(number, mood) + "  "
            + (isWide ? moved.padded(to: 6) + "  " : moved + "\n  ") + id
    }

    /// The columns before the session's id.
    private static let width = 29

    /// A session with all that moved, and what could not be scored again.
    func details(_ rescoring: SessionRescoring) -> String {
        var lines = form.wrapped(rescoring.session, style: palette.heading)
        let scores =
            "\(DifferenceText.score(rescoring.scoreThen)) \u{2192} \(DifferenceText.score(rescoring.scoreNow))"
        let moved = rescoring.moved.count
        lines += form.wrapped(
            moved == 0
                ? "Score \(DifferenceText.score(rescoring.scoreNow)), as before: nothing moved."
                : "Score \(scores): \(moved) of \(Quantity.text(rescoring.answers.count, "answer")) moved.")
        for answer in rescoring.answers { lines += self.answer(answer) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A session read again: each answer with what moved and why, those of which nothing moved as well.
    func review(_ rescoring: SessionRescoring) -> String {
        let moved = rescoring.moved.count
        let scores = "Score \(Self.score(rescoring.scoreThen)) then, \(Self.score(rescoring.scoreNow)) now"
        var lines = form.wrapped("Scored again by today's rubrics and analyser", style: palette.heading)
        lines += form.wrapped(
            moved == 0
                ? "\(scores): nothing moved."
                : "\(scores): \(moved) of \(Quantity.text(rescoring.answers.count, "answer")) moved.")
        lines += form.wrapped("Nothing is written: the session keeps its scores.", style: palette.dim)
        for answer in rescoring.answers { lines += reviewed(answer) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One answer with what moved and why, or that nothing did.
    func reviewed(_ answer: RescoredAnswer) -> [String] {
        let told = self.answer(answer)
        guard told.isEmpty || answer.difference?.hasMovement == false else { return told }
        return [""] + form.wrapped(answer.prompt, first: "\(answer.number). ", style: palette.strong)
            + form.wrapped(
                (["Score \(DifferenceText.score(answer.scoreNow)): nothing moved."] + answer.reasons)
                    .joined(separator: " "), first: "   ", style: palette.dim)
    }

    private func answer(_ answer: RescoredAnswer) -> [String] {
        let title = [""] + form.wrapped(answer.prompt, first: "\(answer.number). ", style: palette.strong)
        if let obstacle = answer.obstacle {
            return title
                + form.wrapped(
                    "\(obstacle.prefix(1).uppercased() + obstacle.dropFirst()); "
                        + "its score of \(DifferenceText.score(answer.scoreThen)) stands.", first: "   ",
                    style: palette.warning)
        }
        // An answer that did not move is worth a line only where it might have.
        guard let difference = answer.difference,
            difference.hasMovement || difference.engine != nil || difference.rubric != nil
        else { return [] }
        return title + DifferenceText(form: form).lines(difference, reasons: answer.reasons, indent: "   ")
    }

    private static func score(_ score: Double?) -> String {
        score.map { String(format: "%.2f", $0 + 0) } ?? "none"
    }

    /// The change of the scores as they are shown, so that the columns agree.
    private static func change(_ then: Double?, _ now: Double?) -> Double? {
        guard let then, let now else { return nil }
        return ((now * 100).rounded() - (then * 100).rounded()) / 100 + 0
    }
}
