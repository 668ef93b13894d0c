import InterviewModel

/// The words of a trial, laid out for one terminal or file.
struct TrialText {
    /// The width and the colours.
    let form: TerminalForm

    private var palette: Palette { form.palette }

    /// The question, and what is typed.
    func question(_ reading: TriedQuestion.Reading) -> [String] {
        let question = reading.question
        let about =
            "\(question.id), topic \(question.topic), level \(question.level.rawValue), "
            + WorkingFolder.shortened(reading.path)
        return form.wrapped(question.prompt, style: palette.key) + form.wrapped(about, style: palette.dim)
    }

    /// How an answer scores: in one line, then part by part what is there, with the words that show it, and what is
    /// not.
    ///
    /// - Parameter earlier: what it scored before the last change, told where it is another score.
    func score(
        _ report: AnswerReport, answer: String, _ reading: TriedQuestion.Reading, earlier: Double? = nil
    )
        -> [String]
    {
        guard let score = report.score else { return report.findings.map(\.message) }
        let was = earlier.flatMap { Self.hundredths($0) == Self.hundredths(score) ? nil : $0 }
        var lines = [
            palette.strong("\(Self.hundredths(score)), \(ScoreBand(score: score).rawValue)")
                + (was.map { palette.dim(" (was \(Self.hundredths($0)))") } ?? "")
        ]
        for component in reading.framework?.components ?? [] {
            guard let found = report.components.first(where: { $0.id == component.id }) else { continue }
            let quote = found.quotes.first.map { Self.quoted($0, answer) } ?? ""
            lines +=
                found.presence >= 0.5 && !quote.isEmpty
                ? met("\(component.title): \(quote)") : missing(component.title)
        }
        for concept in report.concepts {
            let need = concept.isRequired ? "" : " (bonus)"
            if let quote = concept.quote, concept.credit > 0 {
                let part = concept.credit < 0.995 ? " (\(Int((concept.credit * 100).rounded())) %)" : ""
                lines += met("\(concept.label)\(need)\(part): \(Self.quoted(quote, answer))")
            } else {
                lines += missing("\(concept.label)\(need)")
            }
        }
        for misconception in report.misconceptions {
            lines += form.wrapped(
                "\(Self.quoted(misconception.quote, answer)): \(misconception.reason)", first: "  ! ",
                style: palette.bad)
        }
        return lines
    }

    /// What an interviewer would ask next after an answer: for what is missing and worth most.
    func probe(_ report: AnswerReport, _ reading: TriedQuestion.Reading) -> [String] {
        guard report.score != nil else { return [palette.dim("There is no answer yet.")] }
        let target = report.lacks.first { lack in reading.probes.contains { $0.target == lack } }
        guard let probe = reading.probes.first(where: { $0.target == target }), target != nil else {
            return [
                palette.dim(
                    report.lacks.isEmpty ? "Nothing is missing." : "There is no probe for what is missing.")
            ]
        }
        return form.wrapped("\(Feedback.probeLead) \(probe.text)")
    }

    /// The question's model answer.
    func model(_ question: Question) -> [String] {
        question.model.map { form.wrapped($0, first: "  ") }
            ?? [palette.dim("The question has no model answer.")]
    }

    /// Why a question cannot be read, for somebody who is mending it.
    func trouble(_ trouble: TriedQuestion.Trouble) -> [String] {
        switch trouble {
        case .faulty(let diagnostics, _):
            let renderer = DiagnosticText(workingDirectory: WorkingFolder.path)
            return renderer.text(diagnostics).split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init)
        case .missing(let failure):
            let words = [
                failure.message.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }, failure.help,
            ]
            return form.wrapped(
                words.compactMap(\.self).map(VisibleText.line).joined(separator: " "), style: palette.warning)
        }
    }

    private func met(_ text: String) -> [String] { form.wrapped(text, first: "  + ", style: palette.good) }

    private func missing(_ text: String) -> [String] { form.wrapped(text, first: "  - ", style: palette.dim) }

    private static func quoted(_ quote: Quote, _ answer: String) -> String {
        let words = quote.text(in: answer).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\"\(VisibleText.line(words).cut(to: 70))\""
    }

    /// A score with two decimals, never so rounded that it would lie in another band.
    private static func hundredths(_ score: Double) -> String {
        let rounded = Int((score * 100).rounded())
        let isOther = ScoreBand(score: Double(rounded) / 100) != ScoreBand(score: score)
        let count = isOther ? rounded - 1 : rounded
        return count >= 100 ? "1.00" : "0." + (count < 10 ? "0" : "") + "\(count)"
    }
}
