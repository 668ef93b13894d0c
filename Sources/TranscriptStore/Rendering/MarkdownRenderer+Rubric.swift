import InterviewModel

/// What the rubric saw in an answer, in a line or two each.
extension MarkdownRenderer {
    /// The question's exchanges, each probe with what its answer brought.
    func exchanges(of item: TranscriptItem, in pair: PairRecord?) -> [String] {
        let outcomes = ProbeOutcome.outcomes(of: item) { title($0, of: item) }
        var answers = 0
        return item.exchanges.flatMap { exchange -> [String] in
            var blocks = self.exchange(exchange, of: item, in: pair)
            guard exchange.answer != nil else { return blocks }
            if exchange.isProbe, let outcome = outcomes[answers] {
                blocks.append("*\(MarkdownText.inline(outcome.words))*")
            }
            answers += 1
            return blocks
        }
    }

    /// The parts of the answer beside their usual shares, and the concepts that it has and misses.
    func rubric(_ report: AnswerReport, of item: TranscriptItem) -> [String] {
        var blocks: [String] = []
        let parts = AnswerPart.parts(of: report, framework: framework(of: item))
        if !parts.isEmpty {
            let shares = parts.map { part in
                let usual = part.usual.map { " (\(Wording.usual($0)))" } ?? ""
                return "\(part.title) \(Wording.percent(part.share))\(usual)"
            }
            blocks.append("Parts: " + MarkdownText.inline(shares.joined(separator: " · ")))
            let missing = parts.filter(\.isMissing).map(\.title)
            if !missing.isEmpty {
                blocks.append("Missing: **\(MarkdownText.inline(missing.joined(separator: ", ")))**")
            }
        }
        if !report.concepts.isEmpty { blocks.append(concepts(report.concepts)) }
        return blocks
    }

    private func concepts(_ concepts: [ConceptReport]) -> String {
        let covered = concepts.count { $0.credit >= 1 }
        var parts = ["Concepts: \(covered) of \(concepts.count) covered"]
        let partly = concepts.filter { $0.credit > 0 && $0.credit < 1 }
            .map { "\($0.label) (\(Wording.percent($0.credit)))" }
        let missed = concepts.filter { !($0.credit > 0) }.map {
            $0.isRequired ? $0.label : "\($0.label) (a plus)"
        }
        if !partly.isEmpty { parts.append("partly: " + partly.joined(separator: ", ")) }
        if !missed.isEmpty { parts.append("missed: " + missed.joined(separator: ", ")) }
        return MarkdownText.inline(parts.joined(separator: "; "))
    }

    /// The session beside the one before, as a table; nothing where there is none.
    func comparison(_ transcript: Transcript) -> [String] {
        guard let previous else { return [] }
        let comparison = PreviousComparison(
            now: SessionRecord(transcript, state: .finished), before: previous, frameworks: frameworks)
        let rows = comparison.rows.map { row in
            "| \(MarkdownText.cell(row.label)) | \(Wording.value(row.before, of: row.kind))"
                + " | \(Wording.value(row.now, of: row.kind)) | \(row.change.map(Wording.points) ?? "none") |"
        }
        let when = previous.summary.startedAt.map { " of \(CivilTime(wall: $0, in: timeZone).day)" } ?? ""
        return [
            "### Beside the session before", "\(MarkdownText.inline(previous.summary.title))\(when)",
            (["| What | Before | Now | Change |", "| --- | --- | --- | --- |"] + rows).joined(
                separator: "\n"),
        ]
    }

    private func framework(of item: TranscriptItem) -> Framework? {
        item.framework.flatMap { frameworks[$0] }
    }

    private func title(_ id: ComponentID, of item: TranscriptItem) -> String {
        framework(of: item)?.components.first { $0.id == id }?.title ?? id.rawValue.capitalizedFirst
    }
}
