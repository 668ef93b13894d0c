import PseudoTerminal
import Testing

@Suite(.serialized) struct CountdownTests {
    @Test("The time ticks in the prompt and what is typed stays where it is")
    func ticksWhileTyping() throws {
        let session = try ProbeSession(["--seconds", "100"])
        try session.terminal.type("hello wrld\u{1B}[D\u{1B}[D\u{1B}[D")
        try session.terminal.wait(for: "a tick") { $0.lastLine == "01:38 probe> hello wrld" }
        #expect(session.terminal.screen.cursorColumn == "01:38 probe> hello w".count)
        try session.terminal.type("o\r")
        try session.terminal.wait(for: "# line bytes=11 [hello world]")
    }

    @Test("A tick changes only the digits that change")
    func ticksAreSmall() throws {
        let session = try ProbeSession(["--seconds", "100"])
        try session.terminal.type("some text")
        try session.terminal.wait(for: "a tick") { $0.lastLine == "01:39 probe> some text" }
        let before = session.terminal.output.count
        try session.terminal.wait(for: "a tick") { $0.lastLine == "01:38 probe> some text" }
        #expect(session.terminal.output.count - before < 120)
    }

    @Test("A message comes above the prompt, the text stays below it")
    func messagesStandAbove() throws {
        let session = try ProbeSession(["--seconds", "100", "--edits"])
        try session.terminal.type("abc")
        let screen = try session.terminal.wait(for: "# edited bytes=3 [abc]")
        #expect(!screen.text.contains("> abc\n#"))
        try session.terminal.wait(for: "the prompt") { $0.lastLine.hasSuffix("probe> abc") }
        #expect(session.terminal.screen.text.components("probe>") == 1)
    }

    @Test("No tick during an incremental search, and it goes on afterwards")
    func searchIsLeftAlone() throws {
        let session = try ProbeSession(["--seconds", "100"])
        try session.terminal.type("findable\r")
        try session.terminal.wait(for: "# line bytes=8")
        try session.terminal.wait(for: "the prompt") { $0.lastLine.hasSuffix("probe>") }
        try session.terminal.type("draft\u{12}find")
        try session.terminal.wait(for: "the search") { $0.lastLine.contains("i-search)`find': findable") }
        try session.terminal.type("\u{7}")
        try session.terminal.wait(for: "the draft") { $0.lastLine.hasSuffix("probe> draft") }
        try session.terminal.type("\r")
        try session.terminal.wait(for: "# line bytes=5 [draft]")
    }

    @Test("A text taller than the screen keeps its cursor visible and loses nothing")
    func tallText() throws {
        let session = try ProbeSession(["--seconds", "100"], columns: 40, rows: 8)
        let text = (1...30).map { "row number \($0)" }.joined(separator: "\r")
        try session.terminal.type("\u{1B}[200~\(text)\u{1B}[201~")
        try session.terminal.wait(for: "the end") { $0.lastLine == "row number 30" }
        let before = session.terminal.screen.text
        try session.terminal.wait(for: "a tick") { $0.text != before }
        #expect(session.terminal.screen.lastLine == "row number 30")
        #expect(
            session.terminal.screen.lines[0].hasPrefix("01:3")
                || session.terminal.screen.lines[1].hasPrefix("01:3"))
        try session.terminal.type("!\r")
        try session.terminal.wait(for: "# line bytes=\(text.utf8.count + 1) [row numb...mber 30!]")
    }

    @Test("With NO_COLOR the last seconds have no escape for colour")
    func noColour() throws {
        let session = try ProbeSession(["--seconds", "10"], environment: ["NO_COLOR": "1"])
        try session.terminal.type("a\r")
        try session.terminal.wait(for: "# line")
        let output = String(decoding: session.terminal.output, as: UTF8.self)
        #expect(output.contains("colour=false") && !output.contains("[31m"))
        let coloured = try ProbeSession(["--seconds", "10"])
        #expect(String(decoding: coloured.terminal.output, as: UTF8.self).contains("[31m"))
    }
}

extension String {
    /// How often a text occurs.
    func components(_ part: String) -> Int {
        ranges(of: part).count
    }
}
