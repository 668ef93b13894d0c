import PseudoTerminal
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite(.serialized) struct LimitTests {
    @Test("At the limit the text so far is kept")
    func keepsText() throws {
        let session = try ProbeSession(["--limit", "1500"])
        try session.terminal.type("half an ans")
        try session.terminal.wait(for: "us bytes=11 [half an ans]")
        #expect(try session.terminal.finish() == 0)
    }

    @Test("A limit hits within a paste whose end mark never comes, and keeps what came")
    func unendedPaste() throws {
        let session = try ProbeSession(["--limit", "1500"])
        try session.terminal.type("a\u{1B}[200~b\rc")
        try session.terminal.wait(for: "us bytes=4 [ab|c]")
    }

    @Test("Keys are keys again after an end mark that never came")
    func unendedPasteRecovers() throws {
        let session = try ProbeSession()
        try session.terminal.type("\u{1B}[200~lost")
        try session.terminal.wait(for: "the text") { $0.lastLine == "probe> lost" }
        // Real time must pass: a pause is what ends the paste.
        usleep(2_300_000)
        try session.terminal.type("\u{7F}!\r")
        try session.terminal.wait(for: "# line bytes=4 [los!]")
    }

    @Test("The rest of a paste that the limit cut in two does not run into the next line")
    func cutPaste() throws {
        let session = try ProbeSession(["--limit", "1000", "--after", "free"])
        try session.terminal.type("\u{1B}[200~first")
        try session.terminal.wait(for: "us bytes=5 [first]")
        try session.terminal.type("second\u{1B}[201~next\r")
        try session.terminal.wait(for: "# line bytes=4 [next]")
    }

    @Test("The limit during a search keeps the draft, not the line the search shows")
    func duringSearch() throws {
        let session = try ProbeSession(["--limit", "1500"])
        try session.terminal.type("older\r")
        try session.terminal.wait(for: "# line bytes=5")
        try session.waitForLastLine("probe>")
        try session.terminal.type("draft\u{12}old")
        try session.terminal.wait(for: "us bytes=5 [draft]")
    }

    @Test("The limit after ctrl-V and within half an escape sequence keeps the text")
    func halfKeys() throws {
        for keys in ["text\u{16}", "text\u{1B}", "text\u{1B}5", "text\u{18}"] {
            let session = try ProbeSession(["--limit", "1000"])
            try session.terminal.type(keys)
            try session.terminal.wait(for: "us bytes=4 [text]")
            #expect(try session.terminal.finish() == 0)
        }
    }

    @Test("On a dumb terminal the limit keeps what is typed, although Enter was not pressed")
    func dumb() throws {
        let session = try ProbeSession(["--limit", "1500"], environment: ["TERM": "dumb"])
        try session.terminal.type("so far")
        try session.terminal.wait(for: "us bytes=6 [so far]")
    }
}
