import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The report")
struct ReportTests {
    private let page = ReportFixture.renderer.document(ReportFixture.scored)

    @Test("every mark leads to a note that says the same as its tooltip, and back")
    func marks() throws {
        let check = PageCheck(page)
        let notes = check.all("li").filter { $0.attributes["id"]?.contains("-n") == true }
        #expect(notes.count >= 8)
        let tooltips = check.all("mark").compactMap { $0.attributes["title"] }
        for tooltip in tooltips { #expect(notes.contains { $0.text.contains(tooltip) }, "\(tooltip)") }
        let links = Set(check.all("a").compactMap { $0.attributes["href"] })
        for note in notes { #expect(links.contains("#\(note.attributes["id"] ?? "")")) }
    }

    @Test("an answer's words stand in the report in order, whatever marks are in them")
    func words() {
        let texts = PageCheck(page).all("div").filter { $0.attributes["class"] == "own-words" }.map { block in
            block.text.replacing(/[0-9]/, with: "")
        }
        let expected = SampleSession.lock.text
        #expect(texts.contains(expected))
    }

    @Test("a sentence that the user labelled is named so, and its part joins the others of the answer")
    func corrections() {
        #expect(page.contains("Action <span class=\"muted\">(by you)</span>"))
        #expect(page.contains("1 sentence labelled by you"))
    }

    @Test("a probe says what its answer brought")
    func probes() {
        #expect(
            page.contains("The score went from 0.38 to 0.66 (+0.28); recovered: Processes for calculation."))
        #expect(page.contains("recovered: Result."))
    }

    @Test("a version is shown beside the one before it in its language")
    func versions() throws {
        let check = PageCheck(page)
        #expect(
            check.all("ins").contains {
                $0.text == "            counts[word] = words.count(word)"
                    || $0.text == "        counts[word] = words.count(word)"
            })
        #expect(check.all("del").contains { $0.text == "    ..." })
        #expect(page.contains("Version 3 at 3:25, back to version 1"))
    }

    @Test("without a session before it says so, and with one it says how each value changed")
    func comparison() {
        #expect(page.contains("Task (STAR)"))
        #expect(page.contains("<td>2 of 5 (0.35)</td><td>4 of 5 (0.72)</td><td>+0.37</td>"))
        #expect(ReportFixture.bare.document(ReportFixture.scored).contains(Wording.noComparison))
    }

    @Test("a framework that the library has no more leaves its bands out and names parts by their ids")
    func unknownFramework() {
        let page = ReportFixture.bare.document(ReportFixture.scored)
        PageCheck(page).expectSound()
        #expect(page.contains("Situation"))
        #expect(!page.contains("usually"))
        #expect(!page.contains("class=\"bar-band\""))
    }

    @Test("links to the pages around it are there on the site alone")
    func links() {
        let links = ReportLinks(library: "/", replay: "/sessions/x/replay") { "/questions/\($0.name)" }
        let renderer = ReportRenderer(context: ReportContext(timeZone: .gmt, links: links))
        let body = renderer.body(ReportFixture.scored).text
        PageCheck(body).expectSound()
        #expect(body.contains("href=\"/sessions/x/replay\""))
        #expect(body.contains("href=\"/questions/gil\""))
        #expect(!page.contains("href=\"/"))
    }

    @Test("nothing is fetched, run or sent: no address, no script, no style attribute")
    func selfContained() {
        for word in ["<script", "http:", "https:", " src=", " style=", "url(", "@import", "<link", "<iframe"]
        {
            #expect(!page.contains(word), "\(word)")
        }
    }

    @Test("every prefix of a session makes a sound page: unfinished and cut off as well")
    func prefixes() {
        for events in [SampleSession.scoredEvents, SampleSession.events] {
            for count in stride(from: 0, through: events.count, by: 7) {
                let transcript = Transcript(events: Array(events.prefix(count)), session: "cut-\(count)")
                let check = PageCheck(ReportFixture.renderer.document(transcript))
                check.expectSound()
                check.expectWholePage()
            }
        }
    }

    @Test("a session without its beginning, or from a newer version, is shown as far as it is understood")
    func damaged() {
        let headless = Transcript(
            events: Array(SampleSession.scoredEvents.dropFirst(12)),
            notes: [
                .headerMissing, .damagedLines(first: 3, last: 9), .newerFormat(format: 7),
                .unknownEvent(line: 4, kind: "<b>"),
            ],
            session: "lost")
        let page = ReportFixture.renderer.document(headless)
        PageCheck(page).expectSound()
        PageCheck(page).expectWholePage()
        #expect(page.contains("Not all of the journal could be read"))
        #expect(page.contains("Answers whose question is lost"))
        #expect(page.contains("written by a newer version"))
        #expect(page.contains("&lt;b&gt;"))
    }

    @Test("the same exchange twice gives no id twice")
    func twice() throws {
        var transcript = ReportFixture.scored
        let exchange = try #require(transcript.rounds[1].items[0].exchanges.first)
        transcript.rounds[1].items[0].exchanges += [exchange, exchange]
        PageCheck(ReportFixture.renderer.document(transcript)).expectSound()
    }
}
