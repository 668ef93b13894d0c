import InterviewModel

extension MarkdownRenderer {
    /// One item with all that came of it.
    func item(
        _ item: TranscriptItem, number: Int, notes: [TranscriptNote], in pair: PairRecord?,
        on timeLine: TimeLine
    ) -> [String] {
        var blocks = [heading(item, number: number)]
        if item.challenge != nil || VisibleText.lines(of: item.prompt).count > 1 {
            blocks.append(MarkdownText.quotedMarkdown(item.prompt))
        }
        blocks += exchanges(of: item, in: pair)
        if item.exchanges.isEmpty { blocks.append("*\(Wording.state(item.state).capitalizedFirst).*") }
        if !item.hints.isEmpty {
            blocks.append("Answered with \(Quantity.text(item.hints.count, "hint")):")
            blocks.append(item.hints.map { "- " + MarkdownText.inline($0.text) }.joined(separator: "\n"))
        }
        blocks += interviewerMarks(item, pair)
        blocks += program(item)
        blocks += assessment(item)
        if let rating = item.rating { blocks += self.rating(rating) }
        // A note of one line stands in the timeline of a program.
        blocks += notes.filter { $0.place == item.place && !(item.code != nil && Wording.isOneLine($0.text)) }
            .map { note($0, on: timeLine) }
        return blocks
    }

    /// A remark of the candidate's.
    func note(_ note: TranscriptNote, on timeLine: TimeLine) -> String {
        "**Note at \(Wording.time(timeLine.active(at: note.at)))**\n\n" + MarkdownText.quotation(note.text)
    }

    private func heading(_ item: TranscriptItem, number: Int) -> String {
        let title = item.challenge?.rawValue ?? item.prompt.firstLine
        return "### \(number). " + MarkdownText.inline(title)
    }

    /// What was put and what came back.
    ///
    /// - Parameter item: the item it belongs to; nil where that is lost.
    func exchange(_ exchange: Exchange, of item: TranscriptItem?, in pair: PairRecord?) -> [String] {
        var blocks: [String] = []
        if exchange.isProbe || item == nil {
            let about = (exchange.component?.rawValue ?? exchange.concept?.rawValue).map { " (\($0))" } ?? ""
            let prompt = exchange.prompt.isEmpty ? "" : " " + MarkdownText.inline(exchange.prompt)
            let label = exchange.isProbe ? "Probe" : "Question"
            let lead =
                exchange.isOwn == true ? MarkdownText.inline(PairWords.asked(pair)) : "\(label)\(about):"
            blocks.append("**\(lead)**\(prompt)")
        }
        let facts = Wording.facts(exchange, pair: pair).joined(separator: "; ").capitalizedFirst
        blocks.append("*\(pair == nil ? facts : MarkdownText.inline(facts)).*")
        if let answer = exchange.answer, exchange.isAnswered, item?.challenge == nil || exchange.isProbe {
            blocks.append(MarkdownText.quotation(answer))
        }
        if let draft = exchange.draft {
            let label =
                switch (exchange.outcome, item?.challenge) {
                case (.answered, .some): "Typed at the prompt:"
                case (.answered, nil): "Also typed, but not in the answer:"
                default: "Written, but not submitted:"
                }
            blocks += [label, MarkdownText.quotation(draft)]
        }
        if let heard = exchange.heard {
            blocks += [MarkdownText.inline(PairWords.heardLabel(pair)), MarkdownText.quotation(heard)]
        }
        return blocks
    }

    private func program(_ item: TranscriptItem) -> [String] {
        guard let code = item.code else { return [] }
        guard let program = item.finalProgram else { return timeline(code) }
        var blocks: [String] = []
        if item.state != .answered { blocks.append("Written, but not submitted:") }
        blocks.append(MarkdownText.fence(program, language: (code.language ?? .python).rawValue))
        if code.versions.count > 1 {
            blocks.append(
                "Saved \(Quantity.text(code.versions.count, "time")); `transcript.json` has every version.")
        }
        blocks += timeline(code)
        if let verdict = code.finalVerdict { blocks += cases(verdict) }
        return blocks
    }

    private func timeline(_ code: CodeHistory) -> [String] {
        guard !code.timeline.moments.isEmpty else { return [] }
        let lines = code.timeline.moments.map {
            "- \(Wording.time($0.elapsed)) \(MarkdownText.inline(Wording.moment($0.what)))"
        }
        let isUnheld = code.runs.contains { $0.run.verdict?.containment == .limitsOnly }
        return ["\(Wording.heading(code.timeline)):", lines.joined(separator: "\n")]
            + (isUnheld ? ["*Run without a sandbox.*"] : [])
    }

    private func cases(_ verdict: Verdict) -> [String] {
        var blocks: [String] = []
        if let message = verdict.message { blocks.append(MarkdownText.fence(message, language: "text")) }
        for result in verdict.cases where result.outcome != .passed {
            let kind = result.isVisible ? "Case" : "Hidden case"
            blocks.append(
                "**\(kind) \(MarkdownText.inline(result.name)): \(result.outcome.words)**")
            let parts = [
                ("Input", result.input), ("Expected", result.expected), ("Got", result.got),
                ("Printed", result.output), ("Detail", result.detail),
            ]
            let text = parts.compactMap { label, text in text.map { "\(label): \($0)" } }
            if !text.isEmpty {
                blocks.append(MarkdownText.fence(text.joined(separator: "\n"), language: "text"))
            }
        }
        return blocks
    }

    private func assessment(_ item: TranscriptItem) -> [String] {
        guard item.state == .answered else { return [] }
        if item.challenge != nil, let score = item.score, let verdict = item.code?.finalVerdict {
            return [
                "**Score \(Wording.score(score))**: "
                    + "\(verdict.counts) passed"
            ] + (verdict.growth.map { [MarkdownText.inline($0.sentence)] } ?? [])
                + (Wording.aid(item).map { [$0] } ?? [])
        }
        guard let assessment = item.assessments.last else { return ["*Not scored.*"] }
        var blocks: [String] = []
        if let score = item.score {
            var line = "**Score \(Wording.score(score))**"
            if assessment.probesIncluded > 0, let first = item.unpromptedScore {
                line +=
                    " after \(Quantity.text(assessment.probesIncluded, "probe")); "
                    + "unprompted \(Wording.score(first))"
            }
            if item.isAided { line += "; aided by \(Quantity.text(item.hints.count, "hint"))" }
            blocks.append(line + Wording.ownRating(item))
        } else {
            blocks.append("*Not scored\(Wording.ownRating(item)).*")
        }
        if let words = Wording.corrections(item) { blocks.append("*\(words).*") }
        let feedback = Feedback(assessment.report, probes: item.probes)
        blocks += rubric(assessment.report, of: item)
        blocks += findings(Feedback.goodHeading, feedback.good, in: assessment, of: item)
        if let next = feedback.next {
            blocks += findings(Wording.heading(of: next), [next], in: assessment, of: item)
            if let probe = feedback.probe {
                blocks.append("\(Feedback.probeLead) *\(MarkdownText.inline(probe.text))*")
            }
        }
        blocks += findings(Feedback.restHeading, feedback.rest, in: assessment, of: item)
        return blocks + delivery(assessment, of: item)
    }

    private func delivery(_ assessment: Assessment, of item: TranscriptItem) -> [String] {
        guard let panel = item.deliveryPanel(assessment) else { return [] }
        let lines = panel.lines.map { "- \(MarkdownText.inline($0))" }.joined(separator: "\n")
        return ["*\(MarkdownText.inline(panel.heading))*"] + (lines.isEmpty ? [] : [lines])
    }

    private func findings(
        _ heading: String, _ findings: [Finding], in assessment: Assessment, of item: TranscriptItem
    ) -> [String] {
        guard !findings.isEmpty else { return [] }
        let showsGain = heading == Feedback.restHeading
        let lines = findings.map { finding in
            let quote =
                item.quote(finding, in: assessment).map { " \u{201C}\(MarkdownText.inline($0))\u{201D}" }
                ?? ""
            let gain = showsGain ? Wording.gain(finding) : ""
            return
                "- `\(Wording.points(finding.points))` \(MarkdownText.inline(finding.message))\(gain)\(quote)"
        }
        return ["\(heading):", lines.joined(separator: "\n")]
    }
}

extension String {
    /// The text with its first letter large.
    var capitalizedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
