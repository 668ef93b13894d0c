import PseudoTerminal
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite(.serialized) struct SignalTests {
    @Test("Ctrl-C keeps the line")
    func interrupt() throws {
        let session = try ProbeSession()
        try session.terminal.type("keep me")
        try session.waitForLastLine("probe> keep me")
        try session.terminal.type("\u{3}")
        try session.terminal.wait(for: "# interrupted")
        try session.waitForLastLine("probe> keep me")
        try session.terminal.type("!\r")
        try session.terminal.wait(for: "# line bytes=8 [keep me!]")
    }

    @Test("Ctrl-C on a dumb terminal keeps the line")
    func interruptOnDumb() throws {
        let session = try ProbeSession(environment: ["TERM": "dumb"])
        try session.terminal.type("keep me\u{3}")
        try session.terminal.wait(for: "# interrupted")
        try session.terminal.type("!\r")
        try session.terminal.wait(for: "# line bytes=8 [keep me!]")
    }

    @Test("SIGTERM and SIGHUP give the text so far to be saved")
    func hangUp() throws {
        for number in [SIGTERM, SIGHUP] {
            let session = try ProbeSession()
            try session.terminal.type("unsaved")
            try session.waitForLastLine("probe> unsaved")
            session.terminal.signal(number)
            try session.terminal.wait(for: "# hungup bytes=7 [unsaved]")
            #expect(try session.terminal.finish() == 0)
        }
    }

    @Test("Ctrl-Z gives the shell its terminal back, and fg goes on with the line")
    func stopAndContinue() throws {
        let shell = try PseudoTerminal(
            ["/bin/bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "shell$ "])
        try shell.wait(for: "shell$")
        try shell.type("\(BuiltProducts.path(of: "terminal-probe")) --seconds 1000\r")
        try shell.wait(for: "probe>")
        try shell.type("unfinished")
        try shell.wait(for: "probe> unfinished")
        try shell.type("\u{1A}")
        try shell.wait(for: "Stopped")
        try shell.type("echo in the $((1 + 1)) shell\r")
        try shell.wait(for: "in the 2 shell")
        shell.forget()
        try shell.type("fg\r")
        try shell.wait(for: "probe> unfinished")
        try shell.type(" business\r")
        try shell.wait(for: "# line bytes=19 [unfinished business]")
    }

    @Test("Ctrl-Z where no shell could continue the program does not freeze it")
    func stopWithoutShell() throws {
        let session = try ProbeSession()
        try session.terminal.type("still \u{1A}")
        try session.terminal.type("here\r")
        try session.terminal.wait(for: "# line bytes=10 [still here]")
    }

    @Test("A stop of some seconds is told, and the line is drawn again")
    func longStop() throws {
        let session = try ProbeSession(["--seconds", "1000"])
        try session.terminal.type("before")
        try session.terminal.wait(for: "probe> before")
        session.terminal.signal(SIGSTOP)
        // Real time must pass: the gap of a stopped process is what is measured.
        usleep(4_200_000)
        session.terminal.forget()
        session.terminal.signal(SIGCONT)
        try session.terminal.wait(for: "# resumed")
        try session.terminal.wait(for: "the line") { $0.lastLine.hasSuffix("probe> before") }
        try session.terminal.type(" after\r")
        try session.terminal.wait(for: "# line bytes=12 [before after]")
    }

    @Test("A resize keeps the line whole")
    func resize() throws {
        let session = try ProbeSession(["--seconds", "1000"], columns: 40, rows: 10)
        try session.terminal.type(String(repeating: "word ", count: 12))
        try session.terminal.wait(for: "the text") { $0.text.components("w") == 12 }
        session.terminal.resize(columns: 100, rows: 20)
        try session.terminal.wait(for: "one row") { $0.lastLine.components("w") == 12 }
        session.terminal.resize(columns: 30, rows: 20)
        try session.terminal.type("end\r")
        try session.terminal.wait(for: "# line bytes=63 [")
    }

    @Test("A wake-up from another thread ends the wait")
    func wake() throws {
        let session = try ProbeSession()
        try session.terminal.type(":wake\r")
        try session.terminal.wait(for: "# woken")
    }
}
