import Foundation
import PseudoTerminal
import Testing

/// `hotseat review` in a terminal: the list, the sessions in it, and every way out.
@Suite struct LibraryScreenTests {
    private let ground: Ground
    private static let leave = "\u{1B}[?1049l"

    init() throws {
        ground = try Ground.shared()
    }

    private func start(
        _ arguments: [String] = [], _ more: [String: String] = [:], columns: Int = 80
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            [ground.hotseat.program, "review"] + arguments,
            environment: ground.hotseat.environment.merging(
                ["TERM": "xterm", "LC_ALL": "C.UTF-8"].merging(more) { $1 }
            ) { $1 },
            columns: columns, rows: 24, workingFolder: ground.path)
    }

    private func hasLeft(_ terminal: PseudoTerminal) -> Bool {
        let output = String(decoding: terminal.output, as: UTF8.self)
        let rest = output.components(separatedBy: "\u{1B}[?1049h").last ?? ""
        return rest.contains(Self.leave) && rest.contains("\u{1B}[?25h")
    }

    @Test("A session is searched for, opened, gone through and left again", arguments: [80, 60])
    func walk(columns: Int) throws {
        defer { ground.remove() }
        let terminal = try start(columns: columns)
        try terminal.wait(for: "1 of 2")
        try terminal.type("/quarrel")
        try terminal.wait(for: "1 of 1")
        try terminal.wait(for: "answer 6")
        try terminal.type("\r")
        try terminal.wait(for: "Enter opens")
        try terminal.type("\r")
        try terminal.wait(for: "Signal: ")
        try terminal.type("6")
        try terminal.wait(for: "Question 6 of 7")
        try terminal.wait(for: "S  \u{2502} Last year my task was to mend a quarrel.")
        try terminal.type("\u{1B}[C")
        try terminal.wait(for: "Question 7 of 7")
        try terminal.type("/quarrel\r")
        try terminal.wait(for: "Question 6 of 7")
        try terminal.type("q")
        try terminal.wait(for: "1 of 1")
        try terminal.type("\u{1B}")
        try terminal.wait(for: "1 of 2")
        try terminal.type("q")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(hasLeft(terminal))
    }

    @Test("A label given at the prompt shows when the session is there again")
    func command() throws {
        defer { ground.remove() }
        let terminal = try start(["2026-03-02"])
        try terminal.wait(for: "Signal: ")
        try terminal.type("6:")
        try terminal.waitForPrompt("answer 6")
        try terminal.enter(":label 1 task")
        try terminal.waitForWords("Sentence 1 of answer 6: Situation → Task")
        try terminal.waitForPrompt("answer 6")
        try terminal.enter("")
        try terminal.wait(for: "T* \u{2502} Last year my task was to mend a quarrel.")
        try terminal.type("q")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(hasLeft(terminal))
    }

    @Test("The screen is left by Ctrl-C, SIGTERM and a hang-up, from the list and from a session")
    func endings() throws {
        defer { ground.remove() }
        let ends: [(PseudoTerminal) throws -> Void] = [
            { try $0.type("\u{3}") }, { $0.signal(SIGTERM) }, { $0.hangUp() },
        ]
        for end in ends {
            for key in ["", "\r"] {
                let terminal = try start()
                try terminal.wait(for: "1 of 2")
                try terminal.type(key)
                if !key.isEmpty { try terminal.wait(for: "Summary") }
                try end(terminal)
                #expect(try terminal.finish(patience: patience) == 0)
                #expect(hasLeft(terminal))
            }
        }
    }

    @Test("Another size is drawn at once")
    func resize() throws {
        defer { ground.remove() }
        let terminal = try start(["2026-03-02"])
        try terminal.wait(for: "Summary")
        terminal.resize(columns: 50, rows: 8)
        try terminal.wait(for: "the status in the eighth row") { $0.lines[7].hasPrefix("Summary") }
        try terminal.type("q")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("A terminal that cannot move its cursor has the table and the pager, with everything in ASCII")
    func dumb() throws {
        defer { ground.remove() }
        let list = try start([], ["TERM": "dumb"])
        #expect(try list.finish(patience: patience) == 0)
        #expect(list.screen.text.contains("2026-03-02-090000-tiny-1a2b"))
        #expect(!list.output.contains(0x1B))
        let session = try start(["2026-03-02"], ["TERM": "dumb"])
        try session.waitForPrompt("answer 6")
        #expect(session.screen.text.contains("S  | Last year my task was to mend a quarrel."))
        try session.type(":quit\n")
        #expect(try session.finish(patience: patience) == 0)
    }

    @Test("With a limit it is a table in a terminal too")
    func limit() throws {
        defer { ground.remove() }
        let terminal = try start(["--limit", "1"])
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(terminal.screen.text.contains("2026-03-03-181500-two-3c4d"))
        #expect(!terminal.screen.text.contains("tiny-1a2b"))
    }

    @Test("A session that cannot be read is told of in the list")
    func damaged() throws {
        defer { ground.remove() }
        let terminal = try start()
        try terminal.wait(for: "1 of 2")
        try FileManager.default.removeItem(
            at: ground.url("sessions/2026-03-03-181500-two-3c4d/journal.jsonl"))
        try terminal.type("\r")
        try terminal.wait(for: "That did not work: the session has no journal")
        try terminal.type("q")
        #expect(try terminal.finish(patience: patience) == 0)
    }
}
