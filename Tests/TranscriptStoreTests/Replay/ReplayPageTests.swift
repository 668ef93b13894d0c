import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The page of a replay") struct ReplayPageTests {
    private let replay = Replay(events: SampleSession.events, session: SampleSession.id)

    private func body(_ replay: Replay) -> String {
        ReplayPage.body(replay, dataPath: "/s/1/replay.json?a=1&b=2", scriptPath: "/replay.js").text
    }

    private func moments(_ events: [RecordedEvent]) throws -> [[String: Any]] {
        let data = ReplayPage.json(Replay(events: events, session: "s"))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        return try #require(object["moments"] as? [[String: Any]])
    }

    @Test("is as recorded")
    func golden() throws {
        try expectGolden(body(replay), "replay.html")
        try expectGolden(String(decoding: ReplayPage.json(replay), as: UTF8.self) + "\n", "replay.json")
    }

    @Test("holds nothing that a strict policy forbids, and no markup of the candidate's")
    func safe() {
        let text = body(replay)
        #expect(text.contains("<script src=\"/replay.js\" defer></script>"))
        #expect(text.components(separatedBy: "<script").count == 2)
        #expect(text.contains("data-src=\"/s/1/replay.json?a=1&amp;b=2\""))
        #expect(!text.contains("style="))
        #expect(text.firstMatch(of: #/ on[a-z]+=/#) == nil)
        #expect(!text.contains("<b>global"))
        #expect(text.contains("&lt;b&gt;global"))
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    }

    @Test("reads as a list without scripts, with the writing in figures")
    func list() {
        let text = body(Replay(events: ReplaySession.typed, session: "s"))
        let spans = text.matches(of: #/<span>([^<]*)</span>/#).map { String($0.1) }
        #expect(
            spans.dropFirst(3) == [
                "Wrote 20 characters in 0:03, with 2 corrections.", "No change for 0:30.",
                "Wrote 4 characters.",
                "Answered in 0:33 of 2:00", "Finished.",
            ])
        #expect(text.contains("They can smooth bursts</pre>"))
        #expect(text.contains("<div class=\"replay-player\" hidden>"))
    }

    @Test("leads each question's link to its step")
    func links() throws {
        let text = body(replay)
        let links = text.matches(of: #/<a href="\#(step-[0-9]+)"/#).map { String($0.1) }
        #expect(links.count == replay.questions.count)
        for link in links { #expect(text.contains("<li id=\"\(link)\" class=\"replay-question\">")) }
    }

    @Test("has data whose edits make each text again, counted as the browser counts")
    func edits() throws {
        var script = ReplaySession.opened()
        let texts = [
            "\u{1F600}", "\u{1F600}\u{1F601}x", "\u{1F600}x", "\u{1B}\u{1F600}x", "\u{E9}\u{1F600}y", "",
        ]
        for text in texts { script.type(text, after: 100) }
        var draft: [UInt16] = []
        var found: [String] = []
        for moment in try moments(script.events) {
            guard let edit = moment["edit"] as? [Any] else { continue }
            let (offset, removed) = (try #require(edit[0] as? Int), try #require(edit[1] as? Int))
            draft.replaceSubrange(offset..<offset + removed, with: try #require(edit[2] as? String).utf16)
            found.append(String(decoding: draft, as: UTF16.self))
        }
        #expect(found == texts.map(VisibleText.of))
    }

    @Test("has data that name the steps of the list by their numbers")
    func steps() throws {
        let steps = try moments(SampleSession.events).compactMap { $0["step"] as? Int }
        #expect(steps == Array(steps.indices))
        for step in steps.dropFirst() {
            let isWait = replay.moments.compactMap { ReplayStep($0.what) }[step].words.hasPrefix("No change")
            #expect(body(replay).contains("id=\"step-\(step)\"") || isWait)
        }
    }
}
