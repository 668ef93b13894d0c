import Foundation
import PseudoTerminal
import Testing

/// `hotseat rubric try` in a terminal.
@Suite struct TrialConsoleTests {
    private let ground: Ground
    private let rubric = "library/Rubrics/Questions/own.yaml"

    init() throws {
        ground = try Ground.shared()
        try write(anyOf: "single thread")
    }

    private func write(anyOf way: String) throws {
        try ground.write(
            """
            format: 1
            topic: own
            questions:
              - id: a-lock
                level: mid
                prompt: What does the lock do?
                concepts:
                  - {id: one, label: one thread at a time, anyOf: [\(way)], probe: How many may pass?}
                  - {id: counts, label: it keeps the counts right, anyOf: [reference counts], probe: What does it guard?}
                model: It lets a single thread pass, and so keeps the reference counts right.

            """, to: rubric)
    }

    private func start() throws -> PseudoTerminal {
        try PseudoTerminal(
            [ground.hotseat.program, "rubric", "try", "a-lock"],
            environment: ground.hotseat.environment.merging(["TERM": "xterm", "LC_ALL": "C.UTF-8"]) { $1 },
            columns: 80, rows: 24, workingFolder: ground.path)
    }

    @Test("After each line the score is there, with what is met by which words, and what is missing")
    func lines() throws {
        defer { ground.remove() }
        let terminal = try start()
        try terminal.waitForWords("What does the lock do?")
        try terminal.waitForPrompt("answer")
        try terminal.enter("I'd say it lets a single thread through at any moment.")
        try terminal.waitForWords("0.50, middling")
        try terminal.waitForWords("+ one thread at a time: \"single thread\"")
        try terminal.waitForWords("- it keeps the counts right")
        try terminal.waitForPrompt("answer")
        try terminal.enter(":probe")
        try terminal.waitForWords("An interviewer would ask: What does it guard?")
        try terminal.enter(":model")
        try terminal.waitForWords("It lets a single thread pass, and so keeps the reference counts right.")
        try terminal.enter("That way it protects the reference counts of all the objects.")
        try terminal.waitForWords("1.00, strong (was 0.50)")
        try terminal.enter(":modle")
        try terminal.waitForWords("There is no :modle. Did you mean :model?")
        try terminal.enter(":done")
        try terminal.waitForWords("Score: 5 of 5")
        try terminal.waitForPrompt("answer")
        terminal.forget()
        try terminal.enter("::a new answer, with nothing in it that counts")
        try terminal.waitForWords("0.00, poor")
        try terminal.enter(":help")
        try terminal.waitForWords("leaves; nothing is kept")
        try terminal.enter(":quit")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("A rubric saved in another window scores the same answer again, above what is being typed")
    func saved() throws {
        defer { ground.remove() }
        let terminal = try start()
        try terminal.waitForPrompt("answer")
        try terminal.enter("It lets only one at once pass through the door, as I see it.")
        try terminal.waitForWords("0.00, poor")
        try terminal.type("half a")
        try terminal.waitForTyped("half a")
        try write(anyOf: "one at once")
        try terminal.waitForWords("own.yaml has changed.")
        try terminal.waitForWords("0.50, middling (was 0.00)")
        try terminal.waitForTyped("half a")
        try write(anyOf: "{pattern: '('}")
        try terminal.waitForWords("error[HS070]")
        try terminal.waitForWords("Going on with the question as it was.")
        try FileManager.default.removeItem(atPath: "\(ground.path)/\(rubric)")
        try terminal.waitForWords("There is no question `a-lock`.")
        try write(anyOf: "single thread")
        try terminal.waitForWords("0.00, poor (was 0.50)")
        try terminal.type(" line\r")
        try terminal.waitForPrompt("answer")
        try terminal.enter(":again")
        try terminal.waitForPrompt("answer")
        try terminal.type("\u{4}")
        try terminal.waitForWords("Score: 1 of 5")
        try terminal.waitForPrompt("answer")
        try terminal.type("\u{4}")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("An empty answer is told as one, and Ctrl-C leaves")
    func empty() throws {
        defer { ground.remove() }
        let terminal = try start()
        try terminal.waitForPrompt("answer")
        try terminal.enter(":done")
        try terminal.waitForWords("Not answered, so there is no score.")
        try terminal.enter(":probe")
        try terminal.waitForWords("There is no answer yet.")
        try terminal.waitForPrompt("answer")
        try terminal.type("\u{3}")
        #expect(try terminal.finish(patience: patience) == 0)
    }
}
