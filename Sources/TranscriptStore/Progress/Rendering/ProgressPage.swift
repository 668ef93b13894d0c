public import Foundation
public import InterviewModel

/// Progress as a page to read: the same as in the terminal, with charts, and with all rows of its tables.
public struct ProgressPage: Sendable {
    /// Where the pages around it are; their paths are put into `href` as they are, escaped.
    public struct Links: Sendable {
        /// The page of a session, by its id.
        public var session: @Sendable (String) -> String
        /// The page of all attempts at a question or task, by its id.
        public var question: @Sendable (String) -> String

        /// Links to pages.
        public init(
            session: @escaping @Sendable (String) -> String,
            question: @escaping @Sendable (String) -> String
        ) {
            self.session = session
            self.question = question
        }
    }

    /// The zone that dates are told in.
    let timeZone: TimeZone
    /// Where the pages around it are; nil for a page that stands alone.
    let links: Links?

    /// More rows than this, as of five thousand questions, nobody reads.
    static let shownRows = 200

    /// A page for readers in this zone.
    public init(timeZone: TimeZone, links: Links? = nil) {
        self.timeZone = timeZone
        self.links = links
    }

    /// The page without anything around it. It begins with the only `h1`.
    public func body(_ report: ProgressReport) -> HTML {
        let title: HTML = "<h1>\(ProgressWords.title)</h1>\n"
        guard !report.isEmpty else { return title + nothing(report.filter) }
        let sections = [
            overview(report), overTime(report), weakest(report), groups(report), components(report),
            concepts(report), questions(report), selfRatings(report), next(report),
        ]
        return title + sections.filter { $0 != .empty }.joined(separator: "\n")
    }

    /// The page as one file that needs nothing else: no network, no script.
    public func document(_ report: ProgressReport) -> String {
        StandalonePage(title: ProgressWords.title).document(body(report))
    }

    /// A part of the page under a heading.
    func section(_ id: HTML, _ heading: String, _ content: HTML) -> HTML {
        guard content != .empty else { return .empty }
        return "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(heading)</h2>\n\(content)\n</section>"
    }

    /// The day of a moment in milliseconds since 1970 UTC.
    func day(_ wall: Int?) -> String {
        wall.map { CivilTime(wall: $0, in: timeZone).day } ?? "no date"
    }

    private func nothing(_ filter: ProgressFilter) -> HTML {
        if filter != ProgressFilter() {
            return "<p class=\"empty\">No session fits what you asked for.</p>"
        }
        return """
            <div class="empty"><p>There is nothing to tell yet: your progress begins with your first session.</p>
            <p>Hold one with <code>\(ProgressReport.firstCommand)</code>; 15 minutes are enough.</p></div>
            """
    }

    private func overview(_ report: ProgressReport) -> HTML {
        let overview = report.overview
        var facts: [(String, HTML)] = [
            ("Sessions", "\(overview.sessions)"), ("Answers", "\(overview.answers)"),
            ("Time practised", "\(ProgressWords.time(overview.time))"),
            (
                "Mean score",
                overview.mean.map {
                    "\(HTMLTable.score($0)), level \(RatingScale.level(of: $0)) of 5"
                } ?? "none yet"
            ),
            ("Days in a row", "\(ProgressWords.sentence(overview.streak))"),
            ("This week", "\(ProgressWords.week(overview.thisWeek))"),
            ("The week before", "\(ProgressWords.week(overview.weekBefore))"),
        ]
        if let last = overview.lastPractised { facts.append(("Last practised", "\(day(last))")) }
        if let topic = report.filter.topic { facts.insert(("Only", "answers on \(topic.rawValue)"), at: 0) }
        if overview.undated > 0 {
            facts.append(("Of no known date", "\(Quantity.text(overview.undated, "session")), in no week"))
        }
        return "<dl class=\"facts\">\(facts.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" as HTML })</dl>"
    }

    private func weakest(_ report: ProgressReport) -> HTML {
        guard report.overview.scored > 0 else { return .empty }
        let shown = report.weakest.prefix(ProgressText.shownRows)
        let rows = shown.map { weak -> HTML in
            let command: HTML = weak.command.map { " Practise it with <code>\($0)</code>." } ?? .empty
            return """
                <li><strong><bdi>\(VisibleText.line(weak.words))</bdi>: \(weak.count)</strong>
                <p class="meta">\(Wording.points(-weak.lost)) points.\(command)</p></li>
                """
        }
        return section(
            "weakest", ProgressWords.weakest,
            rows.isEmpty
                ? "<p>\(ProgressWords.nothingWeak)</p>" : "<ol>\(rows.joined(separator: "\n"))</ol>")
    }

    private func selfRatings(_ report: ProgressReport) -> HTML {
        section(
            "own-ratings", ProgressWords.selfRatings,
            ProgressWords.sentence(report.selfRatings).map { "<p>\($0)</p>" } ?? .empty)
    }

    private func next(_ report: ProgressReport) -> HTML {
        guard !report.weakest.isEmpty else { return .empty }
        return section(
            "next", "Next",
            """
            <p>An interview that asks more of what went badly: <code>\(ProgressReport.practiceCommand)</code></p>
            <p class="muted">The roles: <code>\(ProgressReport.rolesCommand)</code></p>
            """)
    }
}
