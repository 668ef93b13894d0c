import Foundation
import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("The library page")
struct LibraryPageTests {
    private static let zone = TimeZone(secondsFromGMT: 0) ?? .current

    private static func listing(_ id: String = "2026-11-21-143005-quick-15-3f2a", title: String = "Quick")
        -> SessionListing
    {
        SessionListing(
            summary: SessionSummary(
                id: id, title: title, scenario: nil, mode: .typed, startedAt: 1_795_271_405_000,
                state: .finished,
                ending: .completed, duration: .seconds(754)),
            score: 0.72, answered: 3, total: 4, tags: [], isFavourite: false, isDiscarded: false)
    }

    private static func page(
        _ listings: [SessionListing], total: Int? = nil, hasMore: Bool = false,
        _ fields: [String: String] = [:],
        choices: LibraryPage.Choices = LibraryPage.Choices()
    ) -> String {
        LibraryPage(
            form: LibraryForm(timeZone: zone, value: { fields[$0] }),
            found: SessionPage(listings: listings, total: total, hasMore: hasMore), choices: choices,
            timeZone: zone
        ).html.text
    }

    @Test("lists sessions with a link, the time, how they ended, the score in words and numbers")
    func item() {
        let text = Self.page([Self.listing()], total: 1)
        #expect(text.contains("<a href=\"/sessions/2026-11-21-143005-quick-15-3f2a\">Quick</a>"))
        #expect(text.contains("<time datetime=\"2026-11-21T14:30\">2026-11-21 14:30</time>"))
        #expect(
            text.contains(
                "finished, 12:34, typed, 3 of 4 questions, <span class=\"score\">4 of 5 (0.72)</span>"))
        #expect(text.contains("<p class=\"count\" role=\"status\">1 session</p>"))
        #expect(text.ranges(of: "<h1>").count == 1)
        #expect(text.ranges(of: "<main ").count == 1)
        #expect(!text.contains(" style="))
    }

    @Test("shows whatever a user or a file wrote as text, in text, attributes and addresses")
    func untrusted() {
        var listing = Self.listing("a\"><script>&/..", title: "<script>alert(1)</script>\u{1B}[31m\u{202E}x")
        listing.tags = ["<i>&\""]
        listing.passages = [
            SearchPassage(
                number: 2, kind: .answer,
                parts: [.init(text: "<b>lock", isMatch: true), .init(text: "&amp; '", isMatch: false)])
        ]
        let hostile = "\"><img src=x onerror=alert(1)>"
        let fields = LibraryForm.Field.allCases.map { ($0.rawValue, hostile) }
        let text = Self.page(
            [listing], hasMore: true, Dictionary(uniqueKeysWithValues: fields),
            choices: .init(scenarios: [ScenarioID(rawValue: hostile)], topics: [TopicID(rawValue: hostile)]))
        for markup in ["<script", "<i>", "<b>", "<img", "\u{1B}", "\u{202E}"] {
            #expect(!text.contains(markup))
        }
        #expect(text.contains("href=\"/sessions/a%22%3E%3Cscript%3E%26%2F..\""))
        #expect(text.contains("href=\"/?tag=%3Ci%3E%26%22\""))
        #expect(text.contains("<mark>&lt;b&gt;lock</mark>&amp;amp; &#39;"))
        #expect(text.contains("<span class=\"muted\">Answer 2:</span>"))
        #expect(text.contains("aria-invalid=\"true\" aria-describedby=\"since-error\""))
    }

    @Test("labels every field, and keeps what was filled in")
    func form() {
        let filled = [
            "q": "race condition", "since": "2026-11-01", "score": "60-79", "mode": "spoken", "tag": "a b",
            "only": "favourites",
        ]
        let text = Self.page([], filled)
        let ids = text.matches(of: /<(?:input|select)[^>]* id="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids) == Set(LibraryForm.Field.allCases.map(\.rawValue)))
        for id in ids { #expect(text.contains("<label for=\"\(id)\">"), "\(id)") }
        #expect(text.contains("name=\"q\" value=\"race condition\""))
        #expect(text.contains("value=\"2026-11-01\""))
        #expect(text.contains("<option value=\"60-79\" selected>"))
        #expect(text.contains("<option value=\"spoken\" selected>"))
        #expect(text.contains("<details class=\"filters\" open>"))
        #expect(text.contains("No session matches."))
        #expect(Self.page([], ["q": "x"]).contains("<details class=\"filters\">"))
        #expect(Self.page([], ["score": "33"]).contains("<option value=\"33\" selected>33</option>"))
    }

    @Test("says how to start where there is nothing yet")
    func nothingYet() {
        let text = Self.page([], total: 0)
        #expect(text.contains("No sessions yet. Start one with <code>hotseat interview</code>."))
        #expect(!text.contains("class=\"pager\""))
    }

    @Test("leads to the pages before and after with all that was asked for")
    func pages() {
        let listings = (0..<3).map { Self.listing("s\($0)") }
        let text = Self.page(listings, total: 153, hasMore: true, ["page": "2", "q": "a b&c"])
        #expect(text.contains("<a rel=\"prev\" href=\"/?q=a%20b%26c\">"))
        #expect(text.contains("<a rel=\"next\" href=\"/?q=a%20b%26c&amp;page=3\">"))
        #expect(text.contains("Sessions 51 to 53 of 153"))
        #expect(text.contains("<ol class=\"sessions\" start=\"51\">"))
        #expect(text.contains("<title>Sessions, page 2 - Hotseat</title>"))
        #expect(Self.page(listings, hasMore: true).contains("Sessions 1 to 3<"))
        #expect(Self.page([], ["page": "9"]).contains("There are no more sessions."))
        for number in ["0", "-3", "x", "99999999999999999999"] {
            #expect(Self.page(listings, ["page": number]).contains("3 sessions"), "\(number)")
        }
    }
}
