import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("Progress and comparisons as pages")
struct ProgressPageTests {
    private let page = ProgressPage(timeZone: .gmt)

    @Test("A season's page is as recorded, and sound markup")
    func season() throws {
        let body = page.body(PracticeDiary.report(PracticeDiary.season)).text
        PageCheck(body).expectSound()
        try expectGolden(body + "\n", "progress.html")
    }

    @Test("The file around it needs nothing else")
    func document() {
        let text = page.document(PracticeDiary.report(PracticeDiary.season))
        #expect(text.hasPrefix("<!DOCTYPE html>"))
        #expect(text.contains("default-src 'none'"))
        for word in ["<script", "http://", "https://", "<link", "<img", "url("] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test("Nothing practised, and one session, make a page of their own", arguments: [0, 1, 2])
    func few(count: Int) {
        let report = PracticeDiary.report(Array(PracticeDiary.season.suffix(count)))
        let body = page.body(report).text
        PageCheck(body).expectSound()
        #expect(body.contains(count == 0 ? "hotseat interview" : "Scores over time"))
        #expect(body.contains("class=\"plot\"") == (count > 0))
    }

    @Test("Names from journals are text, never markup")
    func hostile() {
        let evil = "</td><script>alert(1)</script>\" onload=\"x' \u{202E}\u{1B}[31m"
        let records = (0..<6).map { index in
            PracticeDiary.session(
                daysAgo: Double(index * 9), id: evil,
                [
                    PracticeDiary.answer(
                        evil, 0.4, topic: TopicID(rawValue: evil), competency: CompetencyID(rawValue: evil),
                        framework: FrameworkID(rawValue: evil),
                        elements: [
                            .init(kind: .concept, id: evil, label: evil, value: 0, share: nil),
                            .init(kind: .component, id: evil, label: evil, value: 0, share: 0.2),
                            .init(kind: .rule, id: evil, label: evil, value: 0.4, share: nil),
                        ])
                ])
        }
        let links = ProgressPage.Links(session: { "/s/\($0)" }, question: { "/q/\($0)" })
        for page in [page, ProgressPage(timeZone: .gmt, links: links)] {
            let body = page.body(PracticeDiary.report(records)).text
            PageCheck(body).expectSound()
            #expect(!body.contains("<script") && !body.contains("\u{202E}") && !body.contains("\u{1B}"))
        }
    }

    @Test("With links, questions and sessions lead to their pages")
    func links() {
        let page = ProgressPage(
            timeZone: .gmt,
            links: ProgressPage.Links(session: { "/sessions/\($0)" }, question: { "/questions/\($0)" }))
        let body = page.body(PracticeDiary.report(PracticeDiary.season)).text
        #expect(body.contains("<a href=\"/questions/gil\">"))
        #expect(body.contains("<a href=\"/sessions/session-"))
        PageCheck(body).expectSound()
    }

    @Test("Five thousand questions make a page that ends")
    func many() {
        let records = (0..<2).map { round in
            PracticeDiary.session(
                daysAgo: Double(round), (0..<5000).map { PracticeDiary.answer("question-\($0)", 0.5) })
        }
        let body = page.body(PracticeDiary.report(records)).text
        #expect(body.contains("And 4800 more."))
        #expect(body.utf8.count < 200_000)
    }

    @Test("Comparisons are as recorded, and sound markup")
    func comparisons() throws {
        let before = Transcript(events: SampleSession.earlierEvents, session: SampleSession.earlierID)
        let after = Transcript(events: SampleSession.scoredEvents, session: SampleSession.scoredID)
        let page = ComparisonPage(timeZone: .gmt, link: { "/sessions/\($0)" })
        let sessions = page.body(SessionComparison(before, after)).text
        PageCheck(sessions).expectSound()
        try expectGolden(sessions + "\n", "compare.html")
        let attempts = [before, after].flatMap { AnswerAttempt.all(at: "improved-a-process", in: $0) }
        try #require(attempts.count == 2)
        let text = page.body(attempts).text
        PageCheck(text).expectSound()
        try expectGolden(text + "\n", "attempts.html")
        for name in ["gil", "count-words"] {
            let one = AnswerAttempt.all(at: name, in: after)
            PageCheck(page.body(one).text).expectSound()
            PageCheck(page.body(one + one).text).expectSound()
        }
        #expect(page.body([AnswerAttempt]()) == .empty)
    }
}
