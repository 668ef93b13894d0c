import InterviewModel

extension ItemSection {
    /// What there is to say of the answer, in the order of `Feedback`, and how it was said.
    var feedback: HTML {
        guard item.state == .answered, item.challenge == nil, let assessment = item.assessments.last else {
            return .empty
        }
        let feedback = Feedback(assessment.report, probes: item.probes)
        var blocks = [findings(Feedback.goodHeading, feedback.good, in: assessment)]
        if let next = feedback.next {
            blocks.append(findings(Wording.heading(of: next), [next], in: assessment))
            if let probe = feedback.probe {
                blocks.append("<p>\(Feedback.probeLead) <em>\(PassageText.inline(probe.text))</em></p>")
            }
        }
        blocks.append(findings(Feedback.restHeading, feedback.rest, in: assessment, showsGain: true))
        blocks.append(delivery(assessment))
        return blocks.filter { $0 != .empty }.joined(separator: "\n")
    }

    private func findings(
        _ heading: String, _ findings: [Finding], in assessment: Assessment, showsGain: Bool = false
    ) -> HTML {
        guard !findings.isEmpty else { return .empty }
        let lines = findings.map { finding -> HTML in
            let quote =
                item.quote(finding, in: assessment)
                .map { "<blockquote dir=\"auto\">\($0)</blockquote>" as HTML } ?? .empty
            let tone: HTML =
                finding.points > 0
                ? "good" : finding.points < 0 ? "bad" : finding.potential > 0 ? "warn" : "muted"
            return """
                <li><span class="score \(tone)">\(Wording.points(finding.points))</span> \
                <div>\(finding.message)\(showsGain ? Wording.gain(finding) : "")\(quote)</div></li>
                """
        }
        return "<h4>\(heading)</h4>\n<ul class=\"findings\">\n\(lines.joined(separator: "\n"))\n</ul>"
    }

    private func delivery(_ assessment: Assessment) -> HTML {
        guard let panel = item.deliveryPanel(assessment) else { return .empty }
        let lines = panel.lines.map { "<li><bdi>\($0)</bdi></li>" as HTML }
        let list: HTML = lines.isEmpty ? .empty : "\n<ul>\(lines)</ul>"
        return
            "<aside class=\"card delivery-panel\">\n<p class=\"meta\"><bdi>\(panel.heading)</bdi></p>\(list)\n</aside>"
    }
}
