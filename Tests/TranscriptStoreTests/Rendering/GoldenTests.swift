import Foundation
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The sample session's forms")
struct GoldenTests {
    private let transcript = Transcript(events: SampleSession.events, session: SampleSession.id)
    private let zone = TimeZone(secondsFromGMT: 3600) ?? .gmt

    @Test("The journal is as recorded: what was written once must always be readable")
    func journal() throws {
        let lines = try SampleSession.events.flatMap(EventCoder.line)
        try expectGolden(String(decoding: lines, as: UTF8.self), "sample.jsonl")
    }

    @Test("Markdown is as recorded")
    func markdown() throws {
        try expectGolden(MarkdownRenderer(timeZone: zone).render(transcript), "sample.md")
    }

    @Test("JSON is as recorded, and reads back as the same document")
    func json() throws {
        let data = JSONRenderer.render(transcript)
        try expectGolden(String(decoding: data, as: UTF8.self), "sample.json")
        #expect(try JSONDecoder().decode(Transcript.self, from: data) == transcript)
    }

    @Test("The terminal's form is as recorded at each width", arguments: [60, 80, 120], [false, true])
    func terminal(width: Int, hasColour: Bool) throws {
        let form = TerminalForm(width: width, style: hasColour ? .ansi : .plain)
        let text = TerminalRenderer(form, timeZone: zone).render(transcript)
        try expectGolden(text, "sample-\(width)\(hasColour ? "-colour" : "").txt")
    }

    @Test(
        "No line is wider than the terminal, and only our own escapes are in it",
        arguments: [20, 60, 80, 120])
    func width(width: Int) {
        let form = TerminalForm(width: width, style: .plain)
        let text = TerminalRenderer(form, timeZone: zone).render(transcript)
        for line in text.split(separator: "\n") where width >= 60 {
            #expect(form.columns(of: line) <= width, "\(line)")
        }
        #expect(!text.contains("\u{1B}"))
        #expect(!text.contains("\u{202E}"))
    }

    @Test("Colour adds escapes and changes nothing else")
    func colourOnly() {
        let plain = TerminalRenderer(TerminalForm(width: 80, style: .plain), timeZone: zone).render(
            transcript)
        let colour = TerminalRenderer(TerminalForm(width: 80, style: .ansi), timeZone: zone).render(
            transcript)
        #expect(colour.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test("The arithmetic is as recorded")
    func explanation() throws {
        let text = ScoreExplanation(TerminalForm(width: 80, style: .plain))
            .render(Array(transcript.items), mean: transcript.summary.score)
        try expectGolden(text, "sample-explain.txt")
    }
}
