import PseudoTerminal
import Testing

@Suite(.serialized) struct ForegroundTests {
    @Test("A program in the foreground reads the terminal, and its exit status is told")
    func exits() throws {
        let session = try ProbeSession()
        try session.terminal.type(":sh echo started $((1 + 1)); read x; echo got $x; exit 7\r")
        try session.terminal.wait(for: "started 2")
        try session.terminal.type("these keys\r")
        try session.terminal.wait(for: "got these keys")
        try session.terminal.wait(for: "exited(status: 7)")
    }

    @Test("A program past its time is ended, even one that ignores SIGTERM")
    func timesOut() throws {
        let session = try ProbeSession()
        try session.terminal.type(":runfor 300 sleep 60\r")
        try session.terminal.wait(for: "# timedOut")
        session.terminal.forget()
        try session.terminal.type(":runfor 300 env --ignore-signal=TERM sleep 60\r")
        try session.terminal.wait(for: "# timedOut")
        try session.terminal.type("fine\r")
        try session.terminal.wait(for: "[fine]")
    }

    @Test("What is said beside a program is printed when it is over, which may be decided meanwhile")
    func saidBeside() throws {
        let session = try ProbeSession()
        try session.terminal.type(":sayfor trap 'echo over; exit' TERM; echo begun; sleep 60 & wait\r")
        try session.terminal.wait(for: "begun\nover\n")
        try session.terminal.wait(for: "# held back\n# timedOut")
        let shown = String(decoding: session.terminal.output, as: UTF8.self)
        let said = try #require(shown.firstRange(of: "# held back"))
        #expect(shown[..<said.lowerBound].contains("begun"))
    }

    @Test("A program that is not there is told by its errno")
    func missing() throws {
        let session = try ProbeSession()
        try session.terminal.type(":run /no/such/program\r")
        try session.terminal.wait(for: "failedToStart(errno: 2)")
    }

    @Test("A program that Ctrl-Z stops is continued")
    func stopped() throws {
        let session = try ProbeSession()
        try session.terminal.type(":sh echo started $((1 + 1)); read x; echo got $x\r")
        try session.terminal.wait(for: "started 2")
        try session.terminal.type("\u{1A}goes on\r")
        try session.terminal.wait(for: "got goes on")
        try session.terminal.wait(for: "exited(status: 0)")
    }

    @Test("Text is paged by $PAGER, or printed when there is none")
    func pages() throws {
        for pager in ["cat", "/no/such/pager", ""] {
            let session = try ProbeSession(environment: ["PAGER": pager])
            try session.terminal.type(":page 5\r")
            try session.terminal.wait(for: "row 1\nrow 2\nrow 3\nrow 4\nrow 5")
        }
    }

    @Test("A pager that is left before the end is no failure")
    func pagesLeft() throws {
        let session = try ProbeSession(environment: ["PAGER": "head -n 2"])
        try session.terminal.type(":page 100000\r")
        try session.terminal.wait(for: "row 1\nrow 2\n")
        try session.terminal.type("fine\r")
        try session.terminal.wait(for: "[fine]")
        #expect(!session.terminal.screen.text.contains("row 3"))
    }

    @Test("The pager is told to leave at once what fits on the screen, unless the user told it otherwise")
    func pagerOptions() throws {
        let session = try ProbeSession(environment: ["PAGER": "echo told $LESS"])
        try session.terminal.type(":page 5\r")
        try session.terminal.wait(for: "told FRX")
    }
}
