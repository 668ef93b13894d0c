import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The report's forms")
struct ReportGoldenTests {
    @Test("HTML is as recorded")
    func html() throws {
        try expectGolden(
            ReportFixture.renderer.document(ReportFixture.scored, style: "/* the style sheet */\n"),
            "scored.html")
        try expectGolden(
            ReportFixture.bare.document(ReportFixture.sample, style: "/* the style sheet */\n"), "sample.html"
        )
    }

    @Test("What is recorded is sound: closed elements, one h1, headings in order, nothing from elsewhere")
    func sound() {
        for (transcript, renderer) in [
            (ReportFixture.scored, ReportFixture.renderer), (ReportFixture.sample, ReportFixture.bare),
        ] {
            let page = renderer.document(transcript, style: ReportStyle.text)
            PageCheck(page).expectSound()
            PageCheck(page).expectWholePage()
        }
    }
}
