import PseudoTerminal
import Testing

@Suite(.serialized) struct PlainInputTests {
    /// Runs the probe in a shell pipeline and returns what it shows.
    private func run(_ pipeline: String) throws -> String {
        let probe = BuiltProducts.path(of: "terminal-probe")
        let shell = try PseudoTerminal(
            ["/bin/sh", "-c", pipeline.replacing("PROBE", with: probe)], columns: 200, rows: 50)
        _ = try shell.finish()
        return shell.screen.text
    }

    @Test("Lines of a pipe are events, an unfinished last one too, and then its end")
    func pipe() throws {
        let text = try run("printf 'one\\r\\ntwo\\n\\nlast' | PROBE | cat")
        #expect(
            text.split(separator: "\n").map(String.init) == [
                "# ready interactive=false colour=false", "# line bytes=3 [one]", "# line bytes=3 [two]",
                "# line bytes=0 []", "# line bytes=4 [last]", "# end", "# bye",
            ])
    }

    @Test("Broken UTF-8 in a pipe becomes U+FFFD")
    func broken() throws {
        #expect(try run("printf 'a\\377b\\n' | PROBE | cat").contains("bytes=5 [a\u{FFFD}b]"))
    }

    @Test("A line of 1 MB comes through a pipe whole")
    func longLine() throws {
        let text = try run("(head -c 1000000 /dev/zero | tr '\\0' x; echo) | PROBE | cat")
        #expect(text.contains("# line bytes=1000000 ["))
    }

    @Test("A limit holds while a pipe is silent, and keeps its unfinished line")
    func limit() throws {
        let text = try run("(printf 'unfinished'; sleep 3) | PROBE --limit 500 | cat")
        #expect(text.contains("us bytes=10 [unfinished]"))
    }

    @Test("A dumb terminal reads plain lines with a plain prompt")
    func dumb() throws {
        let session = try ProbeSession(environment: ["TERM": "dumb"])
        try session.terminal.type("plain\r")
        try session.terminal.wait(for: "# line bytes=5 [plain]")
        #expect(!session.terminal.output.contains(0x1B))
        try session.terminal.type("\u{4}")
        try session.terminal.wait(for: "# end")
    }

    @Test("Closed standard input is an end, not a loop")
    func closed() throws {
        #expect(try run("PROBE <&- | cat").contains("# end"))
    }
}
