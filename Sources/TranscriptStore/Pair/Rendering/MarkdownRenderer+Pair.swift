import InterviewModel

extension MarkdownRenderer {
    /// Who asked, and that there is feedback which is sealed yet.
    func pair(_ transcript: Transcript, on timeLine: TimeLine) -> [String] {
        guard let pair = transcript.pair else { return [] }
        let presence = MarkdownText.inline(PairWords.presence(pair, on: timeLine))
        return [presence]
            + (transcript.isSealed
                ? ["> **Sealed.** " + MarkdownText.inline(PairWords.sealed(transcript))] : [])
    }

    /// What the interviewer said of an item.
    func interviewerMarks(_ item: TranscriptItem, _ pair: PairRecord?) -> [String] {
        PairWords.marks(of: item, pair, framework: item.framework.flatMap { frameworks[$0] })
            .map(MarkdownText.inline)
    }

    /// The marks of all three side by side, and what the two say to each other.
    func pairComparison(_ transcript: Transcript) -> [String] {
        guard let comparison = PairComparison(transcript, frameworks: frameworks) else { return [] }
        let apart = comparison.items.filter(\.isApart)
        var blocks = ["## " + MarkdownText.inline(PairWords.title(comparison)), marks(comparison)]
        if comparison.hasLateMark { blocks.append("*\(PairWords.later)*") }
        if !apart.isEmpty {
            blocks.append("### \(PairWords.differencesHeading)")
        } else if !comparison.items.isEmpty {
            blocks.append(PairWords.close)
        }
        blocks += apart.flatMap { difference($0, comparison.pair) }
        return blocks + notes(comparison) + feedback(comparison.pair)
    }

    private func marks(_ comparison: PairComparison) -> String {
        let rows = comparison.items.flatMap { item in
            item.rows.map { row in
                [
                    MarkdownText.cell(PairWords.label(row, of: item)),
                    PairWords.mark(row.mark.own, isLate: item.isOwnLate),
                    PairWords.mark(row.mark.interviewer, isLate: item.isInterviewerLate),
                    PairWords.mark(row.mark.hotseat),
                ]
            }
        }
        guard !rows.isEmpty else { return PairWords.nothing }
        let head = [["Question"] + comparison.names.map(MarkdownText.cell), ["---", "---", "---", "---"]]
        return (head + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }

    private func difference(_ item: PairComparison.Item, _ pair: PairRecord) -> [String] {
        var blocks = ["**\(item.number). \(MarkdownText.inline(item.heading))**"]
        for row in item.rows {
            guard let difference = row.difference else { continue }
            let title = item.rows.count > 1 ? "\(row.title): " : ""
            blocks.append(MarkdownText.inline(title + difference))
            blocks += basis(PairWords.hotseatBasis(pair), row.hotseatBasis)
        }
        if !item.points.isEmpty {
            blocks.append(item.points.map { "- " + MarkdownText.inline($0) }.joined(separator: "\n"))
        }
        return blocks + basis(PairWords.interviewerBasis(pair), item.interviewerBasis)
    }

    private func basis(_ heading: String, _ basis: [PairComparison.Basis]) -> [String] {
        guard !basis.isEmpty else { return [] }
        let lines = basis.map { basis in
            "- " + MarkdownText.inline(basis.text)
                + (basis.quote.map { " \u{201C}\(MarkdownText.inline($0))\u{201D}" } ?? "")
        }
        return [MarkdownText.inline(heading), lines.joined(separator: "\n")]
    }

    private func notes(_ comparison: PairComparison) -> [String] {
        guard !comparison.notes.isEmpty else { return [] }
        return ["### " + MarkdownText.inline(PairWords.notesHeading(comparison.pair))]
            + comparison.notes.flatMap { note in
                ["**\(PairWords.heading(note))**", MarkdownText.quotation(note.text)]
            }
    }

    private func feedback(_ pair: PairRecord) -> [String] {
        var blocks: [String] = []
        if let review = pair.review {
            blocks.append("### " + MarkdownText.inline(PairWords.reviewHeading(pair)))
            blocks.append(
                PairWords.review(review).map { "- \($0.question): \($0.points) of 5" }.joined(separator: "\n")
            )
            if !review.words.isBlank { blocks.append(MarkdownText.quotation(review.words)) }
        }
        for side in PairWords.advice(of: pair) {
            blocks.append("### " + MarkdownText.inline(side.heading))
            blocks.append(
                side.parts.map { "- **\($0.heading):** \(MarkdownText.inline($0.text))" }
                    .joined(separator: "\n"))
        }
        return blocks + (PairWords.half(pair).map { ["*\(MarkdownText.inline($0)).*"] } ?? [])
    }
}
