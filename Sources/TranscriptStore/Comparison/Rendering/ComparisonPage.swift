public import Foundation
public import InterviewModel

/// Two sessions, or the attempts at a question, side by side as a page to read.
public struct ComparisonPage: Sendable {
    /// The zone that dates are told in.
    let timeZone: TimeZone
    /// The page of a session, by its id; nil for a page that stands alone.
    let link: (@Sendable (String) -> String)?

    /// A page for readers in this zone.
    public init(timeZone: TimeZone, link: (@Sendable (String) -> String)? = nil) {
        self.timeZone = timeZone
        self.link = link
    }

    /// Two sessions. It begins with the only `h1`.
    public func body(_ comparison: SessionComparison) -> HTML {
        let heads = [
            head(comparison.before.startedAt, comparison.before.session),
            head(comparison.after.startedAt, comparison.after.session),
        ]
        let elements = elements(
            comparison.rounds + comparison.components + comparison.rules, heads)
        let shared = comparison.shared.map { answer in
            """
            <section class="answer"><h2><bdi>\(VisibleText.line(answer.after.item.heading))</bdi></h2>
            <p>\(ComparisonWords.scores(answer)).</p>\(cautions(answer))
            \(self.elements(answer.elements, heads))</section>
            """ as HTML
        }
        let none: HTML =
            shared.isEmpty ? "<p class=\"muted\">\(ComparisonWords.nothingShared)</p>" : .empty
        return """
            <h1>Two sessions</h1>
            \(facts(comparison.facts, heads))
            \(elements)
            \(none)\(shared.joined(separator: "\n"))
            """
    }

    /// All attempts at a question, oldest first, then the first and the last side by side. It begins with the only
    /// `h1`; nothing for no attempts.
    public func body(_ attempts: [AnswerAttempt]) -> HTML {
        guard let first = attempts.first, let last = attempts.last else { return .empty }
        let points = attempts.compactMap { attempt in
            attempt.score.map {
                ScoreChart.Point(
                    name: day(attempt.startedAt), score: $0,
                    words: "\(day(attempt.startedAt)): \(Wording.score($0))")
            }
        }
        let chart = ScoreChart(id: "attempts", title: "Scores of the attempts", points: points).html
        let figure: HTML =
            chart == .empty
            ? .empty
            : "<figure class=\"chart\"><figcaption>Scores of the attempts</figcaption>\(chart)</figure>\n"
        let title: HTML = "<h1><bdi>\(VisibleText.line(last.item.heading))</bdi></h1>\n"
        guard attempts.count > 1 else {
            return title + table(attempts)
                + "<p>One attempt so far; answer it again to have something beside it.</p>\n" + text(first)
        }
        return title + figure + table(attempts) + pair(AnswerComparison(first, last))
    }

    /// Two sessions as one file that needs nothing else.
    public func document(_ comparison: SessionComparison) -> String {
        StandalonePage(title: "Two sessions").document(body(comparison))
    }

    /// The attempts at a question as one file that needs nothing else.
    public func document(_ attempts: [AnswerAttempt]) -> String {
        StandalonePage(title: attempts.last?.item.heading ?? "").document(body(attempts))
    }

    /// Two attempts: facts, elements, and the words of both with the scorer's marks.
    func pair(_ comparison: AnswerComparison) -> HTML {
        let heads = [comparison.before, comparison.after].map { head($0.startedAt, $0.session) }
        return """
            <h2>The first and the last</h2>
            \(facts(comparison.facts, heads))\(cautions(comparison))
            \(elements(comparison.elements, heads))
            \(texts(comparison))
            """
    }

    func day(_ wall: Int?) -> String {
        wall.map { CivilTime(wall: $0, in: timeZone).day } ?? "no date"
    }

    private func head(_ wall: Int?, _ session: String) -> HTML {
        link.map { "<a href=\"\($0(session))\">\(day(wall))</a>" } ?? "\(day(wall))"
    }

    private func cautions(_ comparison: AnswerComparison) -> HTML {
        comparison.cautions.map { "<p class=\"muted\">\($0)</p>" as HTML }.joined()
    }

    private func table(_ attempts: [AnswerAttempt]) -> HTML {
        HTMLTable(
            caption: "Attempts, oldest first", columns: ["When", "Score", "Time", "Words"],
            rows: attempts.suffix(ProgressPage.shownRows).map { attempt in
                [
                    head(attempt.startedAt, attempt.session), HTMLTable.score(attempt.score),
                    "\(Wording.time(attempt.timeUsed))", "\(attempt.words)",
                ]
            }
        ).html
    }
}
