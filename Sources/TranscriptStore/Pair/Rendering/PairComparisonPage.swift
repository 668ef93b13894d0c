public import InterviewModel

/// The comparison of a pair session as part of a page: of the report, and of the live console when the feedback is
/// opened. It has nothing that the site's content policy refuses, and no heading above the second level.
public enum PairComparisonPage {
    /// All of it.
    ///
    /// - Parameters:
    ///   - history: all sessions of the two; nil to leave that out.
    ///   - link: the page of a session by its id, for the other half; nil for no link.
    public static func html(
        _ comparison: PairComparison, history: PairHistory? = nil, link: ((String) -> String)? = nil
    ) -> HTML {
        let parts = [
            table(comparison), differences(comparison), notes(comparison), review(comparison.pair),
            advice(comparison.pair), history.map(agreement) ?? .empty, meeting(comparison, history, link),
        ]
        return """
            <section aria-labelledby="pair">
            <h2 id="pair"><bdi>\(PairWords.title(comparison))</bdi></h2>
            \(parts.filter { $0 != .empty }.joined(separator: "\n"))
            </section>
            """
    }

    /// That there is feedback which nobody may read yet.
    static func sealed(_ transcript: Transcript) -> HTML {
        """
        <section class="card" aria-labelledby="pair">
        <h2 id="pair">Sealed</h2>
        <p><bdi>\(PairWords.sealed(transcript))</bdi></p>
        </section>
        """
    }

    private static func table(_ comparison: PairComparison) -> HTML {
        let rows = comparison.items.flatMap { item in
            item.rows.map { row -> [HTML] in
                [
                    "<bdi>\(PairWords.label(row, of: item))</bdi>",
                    mark(row.mark.own, isLate: item.isOwnLate),
                    mark(row.mark.interviewer, isLate: item.isInterviewerLate), mark(row.mark.hotseat),
                ]
            }
        }
        guard !rows.isEmpty else { return "<p class=\"muted\">\(PairWords.nothing)</p>" }
        let table = HTMLTable(
            caption: "Marks from 1 to 5", columns: ["Question"] + comparison.names, rows: rows)
        let later: HTML = comparison.hasLateMark ? "<p class=\"meta\">\(PairWords.later)</p>" : .empty
        return table.html + later
    }

    private static func mark(_ points: Int?, isLate: Bool = false) -> HTML {
        let tone: HTML =
            switch points {
            case 4?, 5?: "good"
            case 3?: "warn"
            case .some: "bad"
            case nil: "muted"
            }
        return "<span class=\"score \(tone)\">\(PairWords.mark(points, isLate: isLate))</span>"
    }

    private static func differences(_ comparison: PairComparison) -> HTML {
        let apart = comparison.items.filter(\.isApart)
        guard !comparison.items.isEmpty else { return .empty }
        guard !apart.isEmpty else { return "<p class=\"good\">\(PairWords.close)</p>" }
        let items = apart.map { difference($0, comparison) }
        return "<h3>\(PairWords.differencesHeading)</h3>\n\(items.joined(separator: "\n"))"
    }

    private static func difference(_ item: PairComparison.Item, _ comparison: PairComparison) -> HTML {
        var blocks: [HTML] = ["<h4>\(item.number). <bdi>\(PassageText.plain(item.heading))</bdi></h4>"]
        for row in item.rows {
            guard let difference = row.difference else { continue }
            let title = item.rows.count > 1 ? "\(row.title): " : ""
            blocks.append("<p class=\"warn\"><bdi>\(title)\(difference)</bdi></p>")
            blocks.append(basis(PairWords.hotseatBasis(comparison.pair), row.hotseatBasis))
        }
        if !item.points.isEmpty {
            blocks.append("<ul>\(item.points.map { "<li><bdi>\($0)</bdi></li>" as HTML })</ul>")
        }
        blocks.append(
            basis(PairWords.interviewerBasis(comparison.pair), item.interviewerBasis))
        return blocks.filter { $0 != .empty }.joined(separator: "\n")
    }

    private static func basis(_ heading: String, _ basis: [PairComparison.Basis]) -> HTML {
        guard !basis.isEmpty else { return .empty }
        let lines = basis.map { basis -> HTML in
            let quote: HTML = basis.quote.map { "<blockquote dir=\"auto\">\($0)</blockquote>" } ?? .empty
            return "<li><bdi>\(basis.text)</bdi>\(quote)</li>"
        }
        return "<p class=\"meta\"><bdi>\(heading)</bdi></p>\n<ul>\(lines)</ul>"
    }
}
