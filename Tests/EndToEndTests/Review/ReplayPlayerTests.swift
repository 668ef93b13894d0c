import Foundation
import InterviewModel
import PseudoTerminal
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `hotseat review ID --replay` in a terminal, and what it leaves behind.
@Suite struct ReplayPlayerTests {
    private let ground: Ground

    init() throws {
        ground = try Ground.shared()
    }

    private func start(_ arguments: [String], columns: Int = 100) throws -> PseudoTerminal {
        try PseudoTerminal(
            arguments,
            environment: ground.hotseat.environment.merging(["TERM": "xterm", "LC_ALL": "C.UTF-8"]) { $1 },
            columns: columns, rows: 24, workingFolder: ground.path)
    }

    private func play(_ speed: String, columns: Int = 100) throws -> PseudoTerminal {
        try start(
            [ground.hotseat.program, "review", "2026-03-02", "--replay", "--speed", speed], columns: columns)
    }

    private func waitForStatus(_ terminal: PseudoTerminal, _ text: String) throws {
        try terminal.wait(for: "the status \(text)", patience: patience) { $0.lastLine.contains(text) }
    }

    @Test("A session plays to its end by itself, and q gives the screen back")
    func whole() throws {
        defer { ground.remove() }
        let terminal = try play("100")
        try waitForStatus(terminal, "100x  end")
        let text = terminal.screen.text
        #expect(text.contains("Finished.") && text.contains("Score "))
        let output = String(decoding: terminal.output, as: UTF8.self)
        #expect(output.contains("answer> "))
        try terminal.type("q")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(String(decoding: terminal.output, as: UTF8.self).hasSuffix("\u{1B}[?25h\u{1B}[?1049l"))
    }

    @Test("Keys pause, jump, go from question to question and change the speed")
    func keys() throws {
        defer { ground.remove() }
        let terminal = try play("0.1")
        try waitForStatus(terminal, "0.1x")
        try terminal.type(" ")
        try waitForStatus(terminal, "0.1x  paused")
        for (key, status) in [
            ("\u{1B}[C", "0:10 / "), ("\u{1B}[C", "0:20 / "), ("\u{1B}[D", "0:10 / "), ("n", "0:12 / "),
            ("+", "0.25x  paused"), ("+", "0.5x  paused"), ("-", "0.25x  paused"),
        ] {
            try terminal.type(key)
            try waitForStatus(terminal, status)
        }
        #expect(terminal.screen.text.contains("2. What is a dictionary?"))
        #expect(terminal.screen.text.contains("0:10 think>"))
        try terminal.type("p")
        try waitForStatus(terminal, "0:00 / ")
        #expect(!terminal.screen.text.contains("dictionary"))
        try terminal.type("\u{1B}[F")
        try waitForStatus(terminal, "end")
        try terminal.type("\u{1B}")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("Another size is drawn for, however small", arguments: [(50, 12), (24, 3), (130, 40)])
    func resize(columns: Int, rows: Int) throws {
        defer { ground.remove() }
        let terminal = try play("0.1")
        try terminal.type(" ")
        try waitForStatus(terminal, "paused")
        try terminal.type("n")
        try waitForStatus(terminal, "0:12 / ")
        terminal.forget()
        terminal.resize(columns: columns, rows: rows)
        try terminal.wait(for: "the status in the last row", patience: patience) {
            $0.lines[rows - 1].hasPrefix("0:12 / ")
        }
        #expect(terminal.screen.lines.contains { $0.contains("think>") })
        #expect(terminal.screen.scrolledOff.isEmpty)
        try terminal.type("q")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("Whichever way it is left, the terminal is as it was", arguments: ["q", "\u{3}", "\u{4}"])
    func sane(key: String) throws {
        defer { ground.remove() }
        let script =
            "trap : INT; stty -a >before; \"$0\" review 2026-03-02 --replay; echo left $?; stty -a >after; cmp before after"
        let terminal = try start(["/bin/sh", "-c", script + " && echo same", ground.hotseat.program])
        try waitForStatus(terminal, " 1x")
        try terminal.type(key)
        try terminal.wait(for: "same", patience: patience)
        #expect(terminal.screen.text.contains("left 0"))
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("SIGTERM and SIGHUP leave it in order", arguments: [SIGTERM, SIGHUP])
    func signals(number: Int32) throws {
        defer { ground.remove() }
        let terminal = try play("0.1")
        try waitForStatus(terminal, "0.1x")
        terminal.signal(number)
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(String(decoding: terminal.output, as: UTF8.self).hasSuffix("\u{1B}[?25h\u{1B}[?1049l"))
    }

    @Test("A terminal that cannot move its cursor is told how to record instead")
    func dumb() throws {
        defer { ground.remove() }
        let terminal = try PseudoTerminal(
            [ground.hotseat.program, "review", "2026-03-02", "--replay"],
            environment: ground.hotseat.environment.merging(["TERM": "dumb"]) { $1 },
            workingFolder: ground.path)
        try terminal.waitForWords("hotseat: a replay plays in a terminal only")
        #expect(try terminal.finish(patience: patience) == 64)
    }
}
