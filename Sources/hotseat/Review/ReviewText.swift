import Foundation
import InterviewModel
import TranscriptStore

/// The words for a past session that is read again, laid out for one terminal.
struct ReviewText {
    /// The terminal's width and colours.
    let form: TerminalForm

    private var palette: Palette { form.palette }

    /// The answers of a session with their numbers and scores.
    func list(_ items: [TranscriptItem]) -> [String] {
        let width = String(items.count).count
        return items.enumerated().flatMap { index, item in
            let number = "\(index + 1)".alignedRight(in: width)
            let score = (item.score.map { "\(RatingScale.level(of: $0)) of 5" } ?? "none").padded(to: 6)
            return form.wrapped(
                item.prompt.split(whereSeparator: \.isNewline).first.map(String.init) ?? item.name,
                first: "  \(number)  \(score)  ",
                style: item.state == .answered ? { $0 } : { palette.dim($0) })
        }
    }

    /// The sentences of an answer, numbered, with what each counts as.
    func sentences(_ answer: LabelledAnswer, of item: TranscriptItem, in framework: Framework?) -> [String] {
        let rows = answer.sentences.map { sentence in
            (sentence, title(sentence.label, in: framework) + (sentence.isCorrected ? " *" : ""))
        }
        let number = String(rows.count).count
        let width = rows.map { TextWidth.of($0.1) }.max() ?? 0
        var lines = heading(item, number: answer.number)
        for (sentence, title) in rows {
            let prefix = "  \("\(sentence.number)".alignedRight(in: number))  \(title.padded(to: width))  "
            lines += form.wrapped(
                sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " "), first: prefix,
                style: sentence.label == nil ? { palette.dim($0) } : { $0 })
        }
        if rows.contains(where: \.0.isCorrected) { lines.append(palette.dim("  * labelled by you")) }
        return lines
    }

    /// An answer whose sentences count as nothing in particular, as it stands in the transcript.
    func plain(_ item: TranscriptItem, number: Int) -> [String] {
        let words =
            switch (item.state, item.challenge) {
            case (.answered, nil):
                "Not measured against the parts of a story, so its sentences have no labels."
            case (.answered, .some): "A program: its score is the share of the cases that it passed."
            default: "Not answered."
            }
        let answer =
            item.challenge == nil ? item.exchanges.compactMap(\.answer).joined(separator: "\n\n") : ""
        return heading(item, number: number)
            + (answer.isEmpty ? [] : form.wrapped(answer, first: "   ", further: "   "))
            + form.wrapped(words, first: "   ", style: palette.dim)
    }

    /// What labels have done.
    func outcome(_ outcome: LabelOutcome, in framework: Framework?) -> [String] {
        if outcome.changes.isEmpty { return form.wrapped("That is what it counts as already.") }
        var lines = outcome.changes.flatMap { change in
            form.wrapped(
                "Sentence \(change.sentence) of answer \(outcome.number): "
                    + "\(title(change.before, in: framework)) \u{2192} \(title(change.after, in: framework))",
                style: palette.strong)
        }
        if let obstacle = outcome.obstacle {
            lines += form.wrapped(
                "Kept. The score stays as it is: \(obstacle).", style: palette.warning)
        }
        if let earlier = outcome.sinceSession,
            DifferenceText.score(earlier.scoreBefore) != DifferenceText.score(earlier.scoreAfter)
        {
            lines += form.wrapped(
                "Rubric or analyser have changed since the session: by today's the score was "
                    + "\(DifferenceText.score(earlier.scoreAfter)) before your label, "
                    + "\(DifferenceText.score(earlier.scoreBefore)) then.", style: palette.dim)
        }
        if let difference = outcome.difference { lines += DifferenceText(form: form).lines(difference) }
        return lines
    }

    /// A good answer, or that there is none.
    func model(_ text: String?) -> [String] {
        guard let text else {
            return form.wrapped("The library has no model answer to this question.", style: palette.dim)
        }
        return [palette.strong("A model answer")] + form.wrapped(text, first: "   ", further: "   ")
    }

    private func heading(_ item: TranscriptItem, number: Int) -> [String] {
        let prompt = item.prompt.split(whereSeparator: \.isNewline).first.map(String.init) ?? item.name
        var lines = form.wrapped(prompt, first: "\(number). ", style: palette.strong)
        if let score = item.score {
            lines.append("   Score \(RatingScale.level(of: score)) of 5 (\(DifferenceText.score(score)))")
        }
        return lines
    }

    private func title(_ id: ComponentID?, in framework: Framework?) -> String {
        guard let id else { return "none" }
        return VisibleText.line(framework?.components.first { $0.id == id }?.title ?? id.rawValue)
    }
}
