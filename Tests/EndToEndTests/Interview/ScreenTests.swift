import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// Interviews on screens of every kind.
@Suite struct ScreenTests {
    @Test("A window that is resized while one types loses nothing and shows the line again")
    func resize() throws {
        let home = try TestHome()
        let terminal = try home.interview("words")
        let text = "a line that is long enough to need more than one row on a narrow screen"
        try terminal.type(text)
        try terminal.wait(for: "the line", patience: patience) { $0.text.squeezed.contains(text.squeezed) }
        for (columns, rows) in [(34, 20), (100, 30), (60, 10)] {
            terminal.resize(columns: columns, rows: rows)
            terminal.linger(.milliseconds(50))
        }
        try terminal.type("!")
        try terminal.wait(for: "the line after resizing", patience: patience) {
            $0.text.squeezed.contains((text + "!").squeezed)
        }
        try terminal.type("\r")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try draft(in: home) == text + "!\n")
    }

    @Test("NO_COLOR is heeded from the first line to the last")
    func noColor() throws {
        let home = try TestHome()
        let terminal = try home.interview("words", environment: ["NO_COLOR": "1"])
        try terminal.enter(":help")
        try terminal.enter("x")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        let output = String(decoding: terminal.output, as: UTF8.self)
        #expect(output.matches(of: /\u{1B}\[[0-9;]*m/).isEmpty)
    }

    @Test("A dumb terminal works, and Ctrl-C keeps the half-typed line there too")
    func dumb() throws {
        let home = try TestHome()
        let terminal = try home.interview("words", environment: ["TERM": "dumb"])
        for line in ["one", "half a li", "and unfini"] {
            try terminal.enter(line)
            try terminal.waitForPrompt("answer")
        }
        try terminal.type("shed")
        try terminal.wait(for: "shed", patience: patience) { $0.lastLine.hasSuffix("shed") }
        try terminal.type("\u{3}")
        try terminal.waitForWords("Paused; nothing is lost.")
        try terminal.waitForPrompt("paused")
        try terminal.enter(":resume")
        try terminal.waitForWords("The clock runs again")
        try terminal.waitForPrompt("answer")
        try terminal.enter("business")
        try terminal.waitForPrompt("answer")
        try terminal.enter(":done")
        try terminal.waitForWords("What is a tuple?")
        try terminal.waitForPrompt("answer")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(!terminal.output.contains(0x1B))
        let answer = try home.transcript().items.first { _ in true }?.exchanges[0].answer ?? ""
        #expect(answer.flattened == "one half a li and unfini shed business")
    }

    @Test("On 40 columns every row fits, and a path stays whole")
    func narrow() throws {
        let home = try TestHome()
        let terminal = try home.interview("program", columns: 40)
        try terminal.enter(":help")
        try terminal.waitForWords("A line that starts with :: is text")
        try terminal.waitForPrompt("code")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        let path = try home.session().solutionPath(ChallengeID(rawValue: "double"))
        let output = String(decoding: terminal.output, as: UTF8.self)
        // The terminal itself may break it; a line feed within it would come along when it is copied.
        #expect(output.contains(path))
        let rows = output.replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "").split(whereSeparator: \.isNewline)
        // Prompts, which move the cursor about, and what is there to be copied aside.
        let tooLong = rows.filter { row in
            row.count > 40 && !["/", ">", "hotseat review"].contains { row.contains($0) }
        }
        #expect(tooLong == [])
    }

    @Test("Wide characters are typed, taken back one at a time, and kept")
    func wideCharacters() throws {
        let home = try TestHome()
        let terminal = try home.interview("words")
        try terminal.typeSlowly("リスト順👍é")
        try terminal.typeSlowly("\u{7F}\u{7F}")
        try terminal.waitForTyped("リスト順")
        try terminal.type("\r")
        try terminal.waitForPrompt("answer")
        try terminal.enter(":done")
        try terminal.waitForWords("What is a tuple?")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try home.transcript().items.first { _ in true }?.exchanges[0].answer == "リスト順")
    }

    @Test("A paste of one megabyte is taken whole and does not stop the interview")
    func hugePaste() throws {
        let home = try TestHome()
        let terminal = try home.interview("words")
        let line = "All work and no play makes a list a dull sequence."
        let text = Array(repeating: line, count: 1 << 20 / (line.utf8.count + 1)).joined(separator: "\n")
        try terminal.type("\u{1B}[200~\(text)\u{1B}[201~")
        try terminal.wait(for: "the paste", patience: patience) {
            $0.text.contains("a dull sequence.")
        }
        try terminal.type("\r")
        try terminal.waitForPrompt("answer")
        try terminal.enter(":done")
        try terminal.waitForWords("What is a tuple?")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try home.transcript().items.first { _ in true }?.exchanges[0].answer == text)
    }

    @Test("Tab completes commands at the beginning of a line, and only there")
    func completion() throws {
        let home = try TestHome()
        let terminal = try home.interview("words")
        try terminal.type(":ti\t")
        try terminal.wait(for: "the completed command", patience: patience) {
            $0.lastLine.hasSuffix("> :time") || $0.lastLine.hasSuffix("> :time ")
        }
        try terminal.type("\r")
        try terminal.waitForWords("for the answer")
        try terminal.waitForPrompt("answer")
        try terminal.type(":re\t\t")
        try terminal.waitForWords(":repeat")
        try terminal.waitForWords(":resume")
        try terminal.type("\u{15}")
        try terminal.waitForPrompt("answer")
        try terminal.enter(":tiem")
        try terminal.waitForWords("There is no :tiem. Did you mean :time?")
        try terminal.enter(":quit")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("Keys typed past a strict limit do not become the next answer's commands")
    func typedAhead() throws {
        let home = try TestHome()
        let terminal = try home.interview("strict")
        try terminal.type("tuples and")
        try terminal.waitForWords("What is a tuple?")
        try terminal.waitForPrompt("answer")
        try terminal.enter("mine")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try home.transcript().items.first { _ in true }?.exchanges[0].answer == "tuples and")
    }

    private func draft(in home: TestHome) throws -> String? {
        try home.transcript().items.first { _ in true }?.exchanges.first?.draft
    }
}
