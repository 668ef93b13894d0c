import PseudoTerminal
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite(.serialized) struct KeyReaderTests {
    private func start(_ option: String = "") throws -> ProbeSession {
        let session = try ProbeSession()
        try session.terminal.type(":keys \(option)\r")
        try session.terminal.wait(for: "# keys")
        return session
    }

    private func leave(_ session: ProbeSession) throws {
        try session.terminal.type("q")
        try session.waitForLastLine("probe>")
        // The line editor has its keys and its echo again.
        try session.terminal.type("echoed")
        try session.waitForLastLine("probe> echoed")
        try session.terminal.type("\r")
        try session.terminal.wait(for: "# line bytes=6 [echoed]")
    }

    @Test("Keys are told one by one as they are pressed, and lines are edited again afterwards")
    func keys() throws {
        let session = try start()
        for (text, name) in [
            ("x", "character(\"x\")"), ("\u{1B}[A", "up"), ("\u{1B}[6~", "pageDown"), ("\u{1B}OH", "home"),
            ("\r", "enter"), ("\u{7F}", "backspace"), ("\u{E9}", "character(\"\u{E9}\")"),
            ("\u{1B}", "escape"),
        ] {
            try session.terminal.type(text)
            try session.waitForLastLine("# key \(name)")
        }
        try leave(session)
    }

    @Test("A sequence that comes in pieces is one key")
    func pieces() throws {
        let session = try start()
        try session.terminal.type("\u{1B}")
        try session.terminal.type("[")
        try session.terminal.type("B")
        try session.waitForLastLine("# key down")
        try leave(session)
    }

    @Test("Keys that are typed ahead come in their order, and what is left goes to the next prompt")
    func typedAhead() throws {
        let session = try start()
        try session.terminal.type("a\u{1B}[Cbqrest")
        try session.waitForLastLine("probe> rest")
        let text = session.terminal.screen.text
        #expect(
            text.contains(
                "# key character(\"a\")\n# key right\n# key character(\"b\")\n# key character(\"q\")"))
    }

    @Test("Ctrl-C is a key, and so is SIGINT")
    func interrupt() throws {
        let session = try start()
        try session.terminal.type("\u{3}")
        try session.waitForLastLine("# key interrupted")
        session.terminal.forget()
        session.terminal.signal(SIGINT)
        try session.waitForLastLine("# key interrupted")
        try leave(session)
    }

    @Test("A wait ends when its time is over")
    func patience() throws {
        let session = try start("20")
        try session.terminal.wait(for: "# no key")
        try leave(session)
    }

    @Test("Another size is told")
    func resize() throws {
        let session = try start()
        session.terminal.resize(columns: 61, rows: 20)
        try session.waitForLastLine("# key resized 61x20")
        try leave(session)
    }

    @Test("SIGTERM is told, so that the program can leave in order")
    func hangUp() throws {
        let session = try start()
        session.terminal.signal(SIGTERM)
        try session.terminal.wait(for: "# key hungUp")
        try session.waitForLastLine("probe>")
    }

    @Test("A screen of its own is left at the end, with the cursor shown again")
    func ownScreen() throws {
        let session = try start("own")
        #expect(String(decoding: session.terminal.output, as: UTF8.self).contains("\u{1B}[?1049h\u{1B}[?25l"))
        try leave(session)
        #expect(String(decoding: session.terminal.output, as: UTF8.self).contains("\u{1B}[?25h\u{1B}[?1049l"))
    }

    @Test("Ctrl-Z gives the shell its terminal, and fg draws again")
    func stopAndContinue() throws {
        let shell = try PseudoTerminal(
            ["/bin/bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "shell$ "])
        try shell.wait(for: "shell$")
        try shell.type("\(BuiltProducts.path(of: "terminal-probe"))\r")
        try shell.wait(for: "probe>")
        try shell.type(":keys\r")
        try shell.wait(for: "# keys")
        try shell.type("\u{1A}")
        try shell.wait(for: "Stopped")
        try shell.type("echo in the $((1 + 1)) shell\r")
        try shell.wait(for: "in the 2 shell")
        shell.forget()
        try shell.type("fg\r")
        try shell.wait(for: "# key resized")
        try shell.type("w")
        try shell.wait(for: "# key character(\"w\")")
        try shell.type("q")
        try shell.wait(for: "probe>")
    }

    @Test("Where nobody sits before a capable terminal there are no keys")
    func dumb() throws {
        let session = try ProbeSession(environment: ["TERM": "dumb"])
        try session.terminal.type(":keys\n")
        try session.terminal.wait(for: "# no keys here")
    }
}
