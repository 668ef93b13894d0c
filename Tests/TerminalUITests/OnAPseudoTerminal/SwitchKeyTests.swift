import Foundation
import PseudoTerminal
import Testing

@Suite(.serialized) struct SwitchKeyTests {
    @Test(
        "F2 is told, and what is typed stays, however the terminal sends it",
        arguments: ["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B"])
    func told(key: String) throws {
        let session = try ProbeSession(["--switch"])
        try session.terminal.type("half" + key)
        try session.terminal.wait(for: "# switched")
        try session.waitForLastLine("probe> half")
        try session.terminal.type(" an answer\r")
        try session.terminal.wait(for: "# line bytes=14 [half an answer]")
    }

    @Test("What was typed before the key is told before it")
    func order() throws {
        let session = try ProbeSession(["--switch", "", "--edits"])
        try session.terminal.type("half\u{1B}OQ")
        try session.terminal.wait(for: "# switched")
        #expect(session.terminal.screen.text.contains("# edited bytes=4 [half]\n# switched"))
    }

    @Test("Where it is not asked for, F2 is told to nobody and types nothing")
    func notAskedFor() throws {
        let session = try ProbeSession()
        try session.terminal.type("a\u{1B}OQb\r")
        try session.terminal.wait(for: "# line bytes=2 [ab]")
        #expect(!session.terminal.screen.text.contains("switched"))
    }

    @Test("The user's own F2 is theirs where the key is not asked for")
    func inputrc() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "hotseat-inputrc-\(UUID())")
        defer { try? FileManager.default.removeItem(at: file) }
        try #""\eOQ": "mine""#.write(to: file, atomically: true, encoding: .utf8)
        let session = try ProbeSession(environment: ["INPUTRC": file.path])
        try session.terminal.type("\u{1B}OQ\r")
        try session.terminal.wait(for: "# line bytes=4 [mine]")
        let other = try ProbeSession(["--switch"], environment: ["INPUTRC": file.path])
        try other.terminal.type("\u{1B}OQ")
        try other.terminal.wait(for: "# switched")
    }

    @Test("A screen opened over the line gets the keys behind F2, and leaves the line as it was")
    func ownScreen() throws {
        let session = try ProbeSession(["--switch", "own"])
        try session.terminal.type("half\u{1B}OQw\u{1B}OQ")
        try session.waitForLastLine("# key switchKey")
        #expect(session.terminal.screen.text.contains("# key character(\"w\")\n# key switchKey"))
        session.terminal.resize(columns: 61, rows: 20)
        try session.waitForLastLine("# key resized 61x20")
        session.terminal.forget()
        try session.terminal.type("q")
        try session.waitForLastLine("probe> half")
        #expect(String(decoding: session.terminal.output, as: UTF8.self).contains("\u{1B}[?1049l"))
        try session.terminal.type("\u{7F}\u{7F}llo\r")
        try session.terminal.wait(for: "# line bytes=5 [hallo]")
    }

    @Test("F2 leaves a search, and the text is what it was before")
    func duringSearch() throws {
        let session = try ProbeSession(["--switch"])
        try session.terminal.type("older\r")
        try session.terminal.wait(for: "# line bytes=5")
        try session.waitForLastLine("probe>")
        try session.terminal.type("draft\u{12}zzz")
        try session.terminal.wait(for: "zzz")
        try session.terminal.type("\u{1B}OQ")
        try session.terminal.wait(for: "# switched")
        try session.waitForLastLine("probe> draft")
    }

    @Test("A terminal that cannot move its cursor has no such key")
    func dumb() throws {
        let session = try ProbeSession(["--switch"], environment: ["TERM": "dumb"])
        try session.terminal.type("a\u{1B}OQ\n")
        try session.terminal.wait(for: "# line bytes=4")
        #expect(!session.terminal.screen.text.contains("# switched"))
    }
}
