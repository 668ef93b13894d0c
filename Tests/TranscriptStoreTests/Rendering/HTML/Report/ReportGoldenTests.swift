import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The report's forms")
struct ReportGoldenTests {
    @Test("HTML is as recorded")
    func html() throws {
        try expectGolden(page(ReportFixture.scored, ReportFixture.renderer), "scored.html")
        try expectGolden(page(ReportFixture.sample, ReportFixture.bare), "sample.html")
    }

    @Test("What is recorded is sound: closed elements, one h1, headings in order, nothing from elsewhere")
    func sound() {
        for (transcript, renderer) in [
            (ReportFixture.scored, ReportFixture.renderer), (ReportFixture.sample, ReportFixture.bare),
        ] {
            let page = renderer.document(transcript)
            PageCheck(page).expectSound()
            PageCheck(page).expectWholePage()
            #expect(page.contains(Stylesheet.text))
        }
    }

    @Test("Markdown of a scored session is as recorded")
    func markdown() throws {
        let renderer = MarkdownRenderer(
            timeZone: ReportFixture.zone, frameworks: ReportFixture.frameworks,
            previous: ReportFixture.earlier)
        try expectGolden(renderer.render(ReportFixture.scored), "scored.md")
    }

    @Test("JSON says the digest beside the transcript, and reads back as the same document")
    func json() throws {
        let data = JSONRenderer.render(ReportFixture.scored)
        #expect(try JSONDecoder().decode(Transcript.self, from: data) == ReportFixture.scored)
        let keys = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let digest = try #require(keys["digest"] as? [String: Any])
        let expected = SessionDigest(ReportFixture.scored)
        #expect(digest["level"] as? Int == expected.level)
        #expect(digest["signal"] as? String == expected.signal.rawValue)
        #expect((digest["nextSteps"] as? [Any])?.count == expected.nextSteps.count)
    }

    /// The page without the style sheet, which has tests of its own.
    private func page(_ transcript: Transcript, _ renderer: ReportRenderer) -> String {
        renderer.document(transcript).replacing(Stylesheet.text, with: "/* the style sheet */\n")
    }
}
