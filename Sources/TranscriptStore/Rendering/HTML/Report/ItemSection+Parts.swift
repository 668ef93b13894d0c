import InterviewModel

extension ItemSection {
    /// How the answer is divided among the parts of its framework.
    var shares: HTML {
        let parts = self.parts
        guard !parts.isEmpty else { return .empty }
        let bars = ShareChart(
            id: "\(id)-shares",
            parts: parts.map { .init(title: $0.title, share: $0.share, usual: $0.usual, index: $0.index) })
        let missing = parts.filter(\.isMissing).map(\.title)
        let remark: HTML =
            missing.isEmpty ? .empty : "<p class=\"bad\">Missing: \(missing.joined(separator: ", ")).</p>"
        let band: HTML =
            parts.contains { $0.usual != nil }
            ? "<figcaption class=\"meta\">The dashed frame is the usual share of a good answer.</figcaption>"
            : .empty
        return """
            <h4>Parts of the answer</h4>
            \(remark)
            <figure class="figure">
            \(bars.html)
            \(band)
            </figure>
            """
    }

    /// The concepts of the question, covered and missed, and what is wrong.
    var concepts: HTML {
        guard let report = item.assessments.last?.report else { return .empty }
        var blocks: [HTML] = []
        if !report.concepts.isEmpty { blocks.append(table(report.concepts)) }
        if !report.misconceptions.isEmpty {
            let lines = report.misconceptions.map { misconception -> HTML in
                let words =
                    item.assessments.last.map { misconception.quote.text(in: item.text(of: $0)) } ?? ""
                let quote: HTML = words.isEmpty ? .empty : "<blockquote dir=\"auto\">\(words)</blockquote>"
                return "<li class=\"misconception-note\">\(misconception.reason)\(quote)</li>"
            }
            blocks.append("<h4>Not right</h4>\n<ul>\(lines)</ul>")
        }
        return blocks.joined(separator: "\n")
    }

    private func table(_ concepts: [ConceptReport]) -> HTML {
        let covered = concepts.count { $0.credit >= 1 }
        let table = DataTable(
            caption: "\(covered) of \(Quantity.text(concepts.count, "concept")) covered",
            columns: ["Concept", "Needed", "In your answer", "Recognised"],
            rows: concepts.map { concept in
                let tone: HTML =
                    concept.credit >= 1
                    ? "good" : concept.credit > 0 ? "warn" : concept.isRequired ? "bad" : "muted"
                return (
                    "<bdi>\(concept.label)</bdi>",
                    """
                    <td>\(concept.isRequired ? "needed" : "a plus")</td><td class="\(tone)">\(Wording.credit(concept))</td>\
                    <td>\(Wording.means(concept.how))</td>
                    """
                )
            })
        return "<h4>Concepts</h4>\n\(table.html)"
    }
}
