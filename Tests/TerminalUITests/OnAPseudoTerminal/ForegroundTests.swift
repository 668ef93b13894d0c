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
}
