public import Foundation
public import InterviewModel

/// The first page of the local site: the sessions, searched and filtered.
public struct LibraryPage: Sendable {
    /// What the filters offer besides what is typed.
    public struct Choices: Hashable, Sendable {
        /// Ids of scenarios.
        public var scenarios: [ScenarioID]
        /// Ids of topics.
        public var topics: [TopicID]

        /// Choices of their parts.
        public init(scenarios: [ScenarioID] = [], topics: [TopicID] = []) {
            self.scenarios = scenarios
            self.topics = topics
        }
    }

    /// The form as it was sent.
    let form: LibraryForm
    /// The sessions it found.
    let found: SessionPage
    /// What the filters offer.
    let choices: Choices
    /// The zone in which times are shown.
    let timeZone: TimeZone

    /// A page of its parts.
    public init(form: LibraryForm, found: SessionPage, choices: Choices = Choices(), timeZone: TimeZone) {
        self.form = form
        self.found = found
        self.choices = choices
        self.timeZone = timeZone
    }

    /// The page.
    public var html: HTML {
        let title = form.page > 1 ? "Sessions, page \(form.page)" : "Sessions"
        return PageShell(title: title, section: .library, isFirstOfSection: true).page(
            """
            <h1>Sessions</h1>
            \(search)
            \(list)
            """)
    }

    private var list: HTML {
        guard !found.listings.isEmpty else { return empty }
        return """
            <p class="count" role="status">\(count)</p>
            <ol class="sessions" start="\(first)">
            \(found.listings.map { SessionItem(listing: $0, timeZone: timeZone).html }.joined(separator: "\n"))
            </ol>
            \(pager)
            """
    }

    private var first: Int { (form.page - 1) * LibraryForm.pageSize + 1 }

    private var count: String {
        let last = first + found.listings.count - 1
        guard let total = found.total else {
            return found.hasMore || form.page > 1
                ? "Sessions \(first) to \(last)" : Quantity.text(last, "session")
        }
        let all = Quantity.text(total, "session")
        return total == found.listings.count ? all : "Sessions \(first) to \(last) of \(total)"
    }

    private var empty: HTML {
        if form.page > 1 {
            return """
                <p class="empty" role="status">There are no more sessions. \
                <a href="\(form.address(page: 1))">Back to the first page</a></p>
                """
        }
        if form.isEmpty {
            return """
                <p class="empty" role="status">No sessions yet. Start one with <code>hotseat interview</code>.</p>
                """
        }
        return """
            <p class="empty" role="status">No session matches. \
            <a href="\(SiteAddress.library)">Show all sessions</a></p>
            """
    }

    private var pager: HTML {
        let earlier: HTML =
            form.page > 1
            ? "<a rel=\"prev\" href=\"\(form.address(page: form.page - 1))\">Newer sessions</a>" : .empty
        let later: HTML =
            found.hasMore
            ? "<a rel=\"next\" href=\"\(form.address(page: form.page + 1))\">Older sessions</a>" : .empty
        guard earlier != .empty || later != .empty else { return .empty }
        return
            "<nav class=\"pager\" aria-label=\"Pages\">\(earlier) <span>Page \(form.page)</span> \(later)</nav>"
    }
}
