import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The report of hostile and huge sessions")
struct ReportBadInputTests {
    private static let hostile =
        "</pre></style></title><script>alert('x')</script><b onclick=\"x\">&amp;\u{0}\u{1B}]0;t\u{7}\u{202E}\u{2066}\r]]> {{x}}"

    @Test("hostile text in every place of a session is text, and the page stays sound")
    func hostileEverywhere() throws {
        // Every text of the journal is replaced as JSON, so that none is forgotten; names that decide how the rest is
        // read stay.
        let kept: Set<String> = [
            "mode", "kind", "atLimit", "outcome", "ending", "reason", "scope", "how", "containment", "effect",
            "scale",
            "policy",
            "aspect", "standing", "expected", "measured", "stated", "alsoFits", "slow", "level", "language",
        ]
        func replaced(_ value: Any, key: String) -> Any {
            switch value {
            case let text as String: kept.contains(key) ? text : text + Self.hostile
            case let list as [Any]: list.map { replaced($0, key: key) }
            case let object as [String: Any]:
                Dictionary(uniqueKeysWithValues: object.map { ($0.key, replaced($0.value, key: $0.key)) })
            default: value
            }
        }
        let events = try SampleSession.scoredEvents.map { event in
            let object = try JSONSerialization.jsonObject(with: Data(EventCoder.line(of: event)))
            let data = try JSONSerialization.data(withJSONObject: replaced(object, key: ""))
            return try EventCoder.decoder().decode(RecordedEvent.self, from: data)
        }
        var transcript = Transcript(
            events: events, notes: [.unknownEvent(line: 1, kind: Self.hostile)], session: Self.hostile)
        // Damage can leave an answer without its question as well.
        transcript.unplaced = transcript.rounds[1].items[0].exchanges
        #expect(transcript.items.contains { $0.state == .answered })
        let page = ReportFixture.renderer.document(transcript)
        let check = PageCheck(page)
        check.expectSound()
        check.expectWholePage()
        #expect(check.all("b").isEmpty)
        for character in ["\u{0}", "\u{1B}", "\u{202E}", "\u{2066}", "\r"] {
            #expect(!page.contains(character))
        }
        #expect(page.contains("&lt;script&gt;"))
        #expect(check.elements.allSatisfy { !$0.attributes.keys.contains("onclick") })
    }

    @Test(
        "numbers that are none, or beyond all measure, do not stop it",
        arguments: [
            Double.nan, .infinity, -.infinity, 1e300, -5,
        ])
    func wildNumbers(_ wild: Double) {
        var transcript = ReportFixture.scored
        for round in transcript.rounds.indices {
            for item in transcript.rounds[round].items.indices {
                for index in transcript.rounds[round].items[item].assessments.indices {
                    func change(_ report: inout AnswerReport) {
                        report.score = wild
                        for part in report.components.indices {
                            report.components[part].share = wild
                            report.components[part].presence = wild
                        }
                        for concept in report.concepts.indices { report.concepts[concept].credit = wild }
                        for finding in report.findings.indices { report.findings[finding].points = wild }
                        report.delivery.wordsPerMinute = wild
                    }
                    change(&transcript.rounds[round].items[item].assessments[index].report)
                }
            }
        }
        PageCheck(ReportFixture.renderer.document(transcript)).expectSound()
        _ = MarkdownRenderer(
            timeZone: .gmt, frameworks: ReportFixture.frameworks, previous: ReportFixture.earlier
        )
        .render(transcript)
    }

    @Test("an answer of a megabyte stands in it once, whole")
    func longAnswer() {
        var transcript = ReportFixture.scored
        let word = String(repeating: "w", count: 1_000_000)
        transcript.rounds[1].items[0].exchanges[0].answer = word
        let before = ReportFixture.renderer.document(ReportFixture.scored).utf8
        let page = ReportFixture.renderer.document(transcript)
        let letter = UInt8(ascii: "w")
        let count = page.utf8.count { $0 == letter } - before.count { $0 == letter }
        // The note of a mark says the beginning of its words again, and so does a remark.
        #expect((999_000...1_002_000).contains(count))
        #expect(page.utf8.count < 1_010_000 + before.count)
    }

    @Test("a page is as long as its session: five thousand questions take no more each than fifty")
    func length() throws {
        let sizes = [50, 500, 5_000].map { count in
            ReportFixture.renderer.document(Self.session(of: count)).utf8.count
        }
        let each = zip(sizes, sizes.dropFirst()).map { Double($1 - $0) }
        #expect(abs(each[1] / each[0] - 10) < 0.5)
        let page = ReportFixture.renderer.document(Self.session(of: 200))
        let check = PageCheck(page)
        check.expectSound()
        check.expectWholePage()
        #expect(check.all("article").count == 200)
        // The picture shows the rounds; what is drawn of answering is the swatch that explains it.
        #expect(check.all("rect").count { $0.attributes["class"] == "answering" } == 1)
    }

    /// A session with the technical question over and over.
    private static func session(of count: Int) -> Transcript {
        var transcript = ReportFixture.scored
        let item = transcript.rounds[1].items[0]
        transcript.rounds = [transcript.rounds[1]]
        transcript.rounds[0].items = (0..<count).map { index in
            var copy = item
            copy.place = AgendaPlace(round: 0, item: index)
            return copy
        }
        transcript.summary = TranscriptSummary(transcript.rounds[0].items)
        transcript.marks = SessionMarks()
        transcript.notes = []
        return transcript
    }
}
