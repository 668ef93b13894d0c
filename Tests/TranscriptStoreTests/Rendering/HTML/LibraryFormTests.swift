import Foundation
import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("The form of the library page")
struct LibraryFormTests {
    private func form(_ fields: [String: String], zone: String = "Europe/Paris") throws -> LibraryForm {
        LibraryForm(timeZone: try #require(TimeZone(identifier: zone)), value: { fields[$0] })
    }

    @Test("asks for whole days of the user's zone, the last one included")
    func days() throws {
        let query = try form(["since": "2026-03-29", "until": "2026-03-29"]).query
        // Midnight in Paris is 23:00 UTC the day before; clocks go forward on this one.
        #expect(query.since == 1_774_738_800_000)
        #expect(query.until == 1_774_738_800_000 + 23 * 3_600_000)
    }

    @Test("asks for what its fields say")
    func fields() throws {
        let query = try form([
            "q": " lock* ", "scenario": "quick-15", "topic": "concurrency", "mode": "typed", "tag": "x",
            "score": "60-79",
        ]).query
        #expect(query.text == "lock*")
        #expect(query.scenario == "quick-15" && query.topic == "concurrency")
        #expect(query.mode == .typed && query.tag == "x")
        #expect(query.atLeast == 0.6)
        #expect(try #require(query.atMost) > 0.7999 && query.atMost ?? 1 < 0.8)
        #expect(try form(["score": "80-100"]).query.atMost == nil)
        #expect(try form(["score": "45"]).query.atLeast == 0.45)
        #expect(try form(["only": "favourites"]).query.favouritesOnly)
        #expect(try form(["only": "discarded"]).query.discarded)
        #expect(try form([:]).query == SessionQuery())
        #expect(try form(["q": "  "]).isEmpty)
    }

    @Test(
        "asks for nothing by a field that it cannot read, and says which",
        arguments: [
            ("since", "yesterday"), ("since", "2026-02-30"), ("until", "2026-13-01"), ("until", "1-1-1"),
            ("score", "a"), ("score", "101"), ("score", "80-60"), ("score", "-5"), ("mode", "sung"),
            ("only", "all"),
        ])
    func misread(name: String, value: String) throws {
        let form = try form([name: value])
        #expect(form.query == SessionQuery())
        #expect(form.misread.map(\.rawValue) == [name])
    }
}

@Suite("Addresses of the site")
struct SiteAddressTests {
    @Test("are of plain characters whatever the names are")
    func encoding() {
        #expect(SiteAddress.session("2026-11-21-a_b.c~") == "/sessions/2026-11-21-a_b.c~")
        #expect(SiteAddress.replayData("a/b é?#%") == "/sessions/a%2Fb%20%C3%A9%3F%23%25/replay.json")
        #expect(SiteAddress.comparison("a&b", "c=d") == "/compare?a=a%26b&b=c%3Dd")
        #expect(SiteAddress.query([("a", ""), ("b", "")]) == "")
        #expect(SiteAddress.question("\n\u{0}") == "/questions/%0A%00")
    }
}
