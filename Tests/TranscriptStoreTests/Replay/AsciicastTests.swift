import Foundation
import InterviewModel
import PseudoTerminal
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("A recording for asciinema") struct AsciicastTests {
    private func lines(_ events: [RecordedEvent], isColored: Bool = true) -> [String] {
        var lines: [String] = []
        AsciicastRenderer(Replay(events: events, session: "s"), isColored: isColored).render {
            (line: String) in
            lines.append(line)
        }
        return lines
    }

    @Test("is as recorded")
    func golden() throws {
        try expectGolden(lines(SampleSession.events).joined(), "replay.cast")
    }

    @Test(
        "is a header and events as version 2 has them, in order",
        arguments: [SampleSession.events, ReplaySession.typed])
    func form(events: [RecordedEvent]) throws {
        let lines = lines(events)
        let first = try #require(lines.first)
        let header = try #require(try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
        #expect(header["version"] as? Int == 2)
        #expect(header["width"] as? Int == 80)
        #expect(header["height"] as? Int == 24)
        #expect(header["idle_time_limit"] as? Double == 2)
        #expect(header["env"] as? [String: String] == ["TERM": "xterm-256color"])
        var last = 0.0
        for line in lines.dropFirst() {
            #expect(line.hasSuffix("]\n") && line.count { $0 == "\n" } == 1)
            let event = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
            try #require(event.count == 3)
            let time = try #require(event[0] as? Double)
            #expect(time >= last)
            last = time
            #expect(event[1] as? String == "o")
            #expect((event[2] as? String)?.isEmpty == false)
            let digits = line.dropFirst().prefix { $0 != "," }.split(separator: ".").dropFirst().first ?? ""
            #expect(digits.count <= 6)
        }
    }

    @Test("tells when the session began, and its title as one line of text")
    func header() throws {
        var header = SessionHeader(tool: "1", session: "s", agenda: ReplaySession.agenda())
        header.agenda.title = "One\n\u{1B}]0;two\u{7}"
        let events = [RecordedEvent(number: 1, at: .start, wall: 1_795_271_405_999, event: .started(header))]
        let line = try #require(lines(events).first)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["timestamp"] as? Int == 1_795_271_405)
        #expect(object["title"] as? String == "One \u{241B}]0;two\u{2407}")
    }

    @Test(
        "played to its end leaves the whole session on the screen, and no escape of the candidate's is obeyed"
    )
    func played() throws {
        var screen = ScreenText(columns: 80, rows: 24)
        for line in lines(SampleSession.events).dropFirst() {
            let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any]
            screen.show(try #require(event?[2] as? String).utf8)
        }
        let text = screen.text
        for words in [
            "Round 1: Getting to know each other", "1. Tell me about yourself.", "no fence \u{241B}[31mred",
            "? When do threads help all the same?", "Hint 1: What protects reference counts?",
            "Ran version 2, all cases: runtime error, 3 of 4 passed", "Suspended for 10:00, not counted.",
            "1 question left out.", "Put aside for 24:00:00, not counted.", "Score 4 of 5 (0.70)",
            "Finished.",
        ] { #expect(text.contains(words), "\(words)") }
        #expect(screen.cursorColumn == 0)
    }

    @Test("stops where it cannot be written")
    func stops() {
        struct Full: Error {}
        var count = 0
        #expect(throws: Full.self) {
            try AsciicastRenderer(Replay(events: ReplaySession.typed, session: "s")).render { (_: String) in
                count += 1
                if count == 5 { throw Full() }
            }
        }
        #expect(count == 5)
    }
}
