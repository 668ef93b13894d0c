import PseudoTerminal
import Testing

@Suite(.serialized) struct EditingTests {
    @Test("TAB completes a command, and nothing else")
    func completion() throws {
        let session = try ProbeSession()
        try session.terminal.type(":d\t")
        try session.waitForLastLine("probe> :done")
        try session.terminal.type("\r")
        try session.terminal.wait(for: "# line bytes=5 [:done]")
        try session.terminal.type("/et\t:d\t!\r")
        try session.terminal.wait(for: "# line bytes=6 [/et:d!]")
    }

    @Test("Backspace deletes a wide character whole, also when the locale is not UTF-8")
    func wideCharacters() throws {
        for locale in ["C.UTF-8", "C"] {
            let session = try ProbeSession(environment: ["LC_ALL": locale])
            try session.terminal.type("日本語\u{7F}é\u{7F}x")
            try session.terminal.wait(for: "the text in \(locale)") { $0.lastLine == "probe> 日本x" }
            #expect(session.terminal.screen.cursorColumn == 12)
            try session.terminal.type("\r")
            try session.terminal.wait(for: "# line bytes=7 [日本x]")
        }
    }

    @Test("Broken UTF-8 becomes U+FFFD")
    func brokenText() throws {
        let session = try ProbeSession()
        try session.terminal.type(Array("a".utf8) + [0xFF] + Array("b\r".utf8))
        try session.terminal.wait(for: "# line bytes=5 [a\u{FFFD}b]")
    }

    @Test("A bracketed paste of several lines is one line, entered by Enter, and not highlighted")
    func bracketedPaste() throws {
        let session = try ProbeSession()
        try session.terminal.type("\u{1B}[200~one\r\ntwo\nthree\u{1B}[201~")
        try session.waitForLastLine("three")
        #expect(!session.terminal.screen.text.contains("# line"))
        try session.terminal.type("\r")
        try session.terminal.wait(for: "# line bytes=13 [one|two|three]")
        #expect(!String(decoding: session.terminal.output, as: UTF8.self).contains("\u{1B}[7m"))
    }

    @Test("A paste of several lines without brackets is gathered")
    func plainPaste() throws {
        let session = try ProbeSession()
        try session.terminal.type("one\rtwo\r\rthree\r")
        try session.terminal.wait(for: "# line bytes=14 [one|two||three]")
        session.terminal.forget()
        try session.terminal.type("one\rtwo")
        try session.waitForLastLine("two")
        try session.terminal.type("!\r")
        try session.terminal.wait(for: "# line bytes=8 [one|two!]")
    }

    @Test("A paste of 1 MB arrives whole, with and without brackets")
    func largePaste() throws {
        let session = try ProbeSession(["--edits"])
        let text = String(repeating: "The quick brown fox, row by row.\r", count: 31_000)
        try session.terminal.type("\u{1B}[200~\(text)\u{1B}[201~\u{5}")
        try session.terminal.type("\r")
        try session.terminal.wait(for: "# line bytes=\(text.utf8.count) [")
        session.terminal.forget()
        try session.terminal.type(String(repeating: "x", count: 1_000_000) + "\r")
        try session.terminal.wait(for: "# line bytes=1000000 [")
        // Told at most some times a second, however slow the machine is, and not for every chunk: of those a pseudo
        // terminal makes 244, at 4 KB each.
        #expect(session.terminal.screen.text.components("# edited") < 150)
    }

    @Test("History recalls lines, also of an earlier run")
    func history() throws {
        let file = "/tmp/hotseat-history-\(UInt32.random(in: 0...UInt32.max))"
        let first = try ProbeSession(["--history", file])
        try first.terminal.type("\u{1B}[200~remember\rme\u{1B}[201~")
        try first.waitForLastLine("me")
        try first.terminal.type("\r")
        try first.terminal.wait(for: "# line bytes=11 [remember|me]")
        try first.terminal.type(":quit\r")
        #expect(try first.terminal.finish() == 0)
        let second = try ProbeSession(["--history", file])
        try second.terminal.type("\u{10}\u{10}")
        try second.waitForLastLine("me")
        try second.terminal.type("\r")
        try second.terminal.wait(for: "# line bytes=11 [remember|me]")
    }

    @Test("An initial text can be edited")
    func initialText() throws {
        let session = try ProbeSession(["--text", "draft"])
        try session.waitForLastLine("probe> draft")
        try session.terminal.type("ed\r")
        try session.terminal.wait(for: "# line bytes=7 [drafted]")
    }

    @Test("Ctrl-D on an empty line is the end of input; on another line it is not")
    func endOfInput() throws {
        let session = try ProbeSession()
        try session.terminal.type("ab\u{4}\u{7F}\u{7F}")
        try session.waitForLastLine("probe>")
        try session.terminal.type("\u{4}")
        try session.terminal.wait(for: "# end")
        #expect(try session.terminal.finish() == 0)
    }
}
