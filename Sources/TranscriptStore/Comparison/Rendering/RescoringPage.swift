public import InterviewModel

/// A session scored again as a page to read: for each answer what moved, and why.
public struct RescoringPage: Sendable {
    /// The session's title.
    let title: String
    /// The mean of its scores then, 0 to 1; nil where it has none.
    let scoreThen: Double?
    /// And with today's.
    let scoreNow: Double?
    /// Its answers in words, in order.
    let answers: [RescoredAnswer]

    /// A page of what was computed elsewhere.
    public init(title: String, scoreThen: Double?, scoreNow: Double?, answers: [RescoredAnswer]) {
        self.title = title
        self.scoreThen = scoreThen
        self.scoreNow = scoreNow
        self.answers = answers
    }

    /// The page without anything around it. It begins with the only `h1`.
    public var body: HTML {
        let moved = answers.count { $0.difference?.hasMovement == true }
        let summary =
            moved == 0
            ? "Nothing moved: every score is what it was."
            : "\(moved) of \(Quantity.text(answers.count, "answer")) moved."
        return """
            <h1>Scored again</h1>
            <p class="lead"><bdi>\(VisibleText.line(title))</bdi></p>
            <p>Score then \(HTMLTable.score(scoreThen)), now \(HTMLTable.score(scoreNow)). \(summary) Nothing is written: \
            the session keeps the scores it was given.</p>
            \(answers.map(section).joined(separator: "\n"))
            """
    }

    private func section(_ answer: RescoredAnswer) -> HTML {
        let reasons: HTML =
            answer.reasons.isEmpty
            ? .empty : "<ul>\(answer.reasons.map { "<li>\($0)</li>" as HTML })</ul>\n"
        return """
            <section class="answer" aria-labelledby="a\(answer.number)">
            <h2 id="a\(answer.number)">\(answer.number). <bdi>\(VisibleText.line(answer.prompt))</bdi></h2>
            <p>Then \(HTMLTable.score(answer.scoreThen)), now \(HTMLTable.score(answer.scoreNow)). \(answer.outcome)</p>
            \(reasons)\(answer.difference.map(table) ?? .empty)</section>
            """
    }

    private func table(_ difference: ReportDifference) -> HTML {
        let kinds: [(String, [ReportDifference.Change], (Double) -> String)] = [
            ("Finding", difference.findings, Wording.points),
            ("Concept", difference.concepts, Wording.number),
            ("Part", difference.components, Wording.number),
        ]
        let rows = kinds.flatMap { kind, changes, words in
            changes.map { change -> [HTML] in
                [
                    "\(kind)", "<bdi>\(VisibleText.line(change.label))</bdi>",
                    "\(change.before?.finite.map(words) ?? "not there")",
                    "\(change.after?.finite.map(words) ?? "gone")",
                ]
            }
        }
        return HTMLTable(
            caption: "What moved", columns: ["What", "In words", "Then", "Now"], rows: rows
        ).html
    }
}
