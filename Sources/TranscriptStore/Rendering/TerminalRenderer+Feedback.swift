import InterviewModel

extension TerminalRenderer {
    /// The score of an item and what there is to say of its answer, in the order of `Feedback`.
    func assessment(_ item: TranscriptItem) -> [String] {
        guard item.state == .answered else { return [] }
        var line = item.score.map { "   " + palette.strong("Score ") + score($0) } ?? "   Not scored"
        if let rating = item.selfRating { line += palette.key(", you said \(rating) of 5") }
        if item.isAided { line += palette.dim(", aided by \(Quantity.text(item.hints.count, "hint"))") }
        guard let assessment = item.assessments.last, item.challenge == nil else {
            return [line]
                + (Wording.aid(item).map { form.wrapped($0, first: "   ", style: palette.dim) } ?? [])
        }
        var lines = [line]
        if assessment.probesIncluded > 0, let first = item.unpromptedScore {
            lines += form.wrapped(
                "after \(Quantity.text(assessment.probesIncluded, "probe")); unprompted "
                    + Wording.score(first), first: "   ", style: palette.dim)
        }
        if let words = Wording.corrections(item) {
            lines += form.wrapped(words, first: "   ", style: palette.dim)
        }
        let feedback = Feedback(assessment.report, probes: item.probes)
        lines += findings(Feedback.goodHeading, feedback.good, in: assessment, of: item)
        if let next = feedback.next {
            lines += findings(Wording.heading(of: next), [next], in: assessment, of: item)
            if let probe = feedback.probe {
                lines += form.wrapped(
                    "\(Feedback.probeLead) \(probe.text)", first: "          ", style: palette.key)
            }
        }
        lines += findings(Feedback.restHeading, feedback.rest, in: assessment, of: item)
        return lines + delivery(assessment, of: item)
    }

    /// What the marks mean, the share of each part, and the concepts covered and missed.
    func overview(_ answer: MarkedItem) -> [String] {
        let glyphs = form.glyphs
        var lines = answer.legend(glyphs).map { form.wrapped($0, first: "   ", style: palette.dim) } ?? []
        lines += ShareBars(form: form, key: answer.key, framework: answer.framework).rows(answer.report)
        lines += list("Covered", answer.covered(glyphs), style: palette.good)
        lines += list("Missed", answer.missed, style: palette.warning)
        lines += list("Wrong", answer.mistakes(glyphs), style: palette.bad)
        return lines
    }

    private func list(_ title: String, _ entries: [String], style: (String) -> String) -> [String] {
        guard !entries.isEmpty else { return [] }
        return form.wrapped(
            entries.map(VisibleText.line).joined(separator: "; "), first: "   \(title.padded(to: 9))",
            style: style)
    }

    private func delivery(_ assessment: Assessment, of item: TranscriptItem) -> [String] {
        guard let panel = item.deliveryPanel(assessment) else { return [] }
        return form.wrapped(panel.heading, first: "   ", style: palette.dim)
            + panel.lines.flatMap { form.wrapped($0, first: "     ", style: palette.dim) }
    }

    private func findings(
        _ heading: String, _ findings: [Finding], in assessment: Assessment, of item: TranscriptItem
    ) -> [String] {
        guard !findings.isEmpty else { return [] }
        // What the change worth most could win stands in its heading.
        let showsGain = heading == Feedback.restHeading
        return form.wrapped(heading, first: "   ", style: palette.strong)
            + findings.flatMap { finding in
                let points = Wording.points(finding.points)
                return form.wrapped(
                    finding.message + (showsGain ? Wording.gain(finding) : ""),
                    first: "   \(points.alignedRight(in: 5))  ",
                    style: { palette.styled($0, mood(of: finding)) })
                    + (item.quote(finding, in: assessment).map { quoted($0, prefix: "          ") } ?? [])
            }
    }

    private func mood(of finding: Finding) -> Palette.Style {
        if finding.points != 0 { return finding.points > 0 ? .good : .bad }
        return finding.potential > 0 ? .warning : .dim
    }
}
