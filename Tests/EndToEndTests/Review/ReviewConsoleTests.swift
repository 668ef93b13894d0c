import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// The prompt that a colon opens in a session that is read in a terminal.
@Suite struct ReviewConsoleTests {
    private let ground: Ground

    init() throws {
        ground = try Ground.shared()
    }

    private func start(_ more: [String: String] = [:], columns: Int = 80) throws -> PseudoTerminal {
        try PseudoTerminal(
            [ground.hotseat.program, "review", "2026-03-02"],
            environment: ground.hotseat.environment.merging(
                ["TERM": "xterm", "PAGER": "cat", "LC_ALL": "C.UTF-8"].merging(more) { $1 }
            ) { $1 },
            columns: columns, rows: 24, workingFolder: ground.path)
    }

    private func corrections() throws -> [SentenceCorrection] {
        let folder = SessionFolder(path: "\(ground.path)/sessions/2026-03-02-090000-tiny-1a2b")
        return try folder.transcript().items.flatMap(\.corrections)
    }

    @Test("A label is taken, moves the score at once, is kept, and is taken back", arguments: [80, 60])
    func label(columns: Int) throws {
        defer { ground.remove() }
        let terminal = try start(columns: columns)
        try terminal.wait(for: "Summary")
        try terminal.type("6:")
        try terminal.waitForPrompt("answer 6")
        try terminal.enter(":labels")
        try terminal.waitForWords("1 Situation Last year my task was to mend a quarrel.")
        try terminal.waitForPrompt("answer 6")
        try terminal.enter(":label 1 tsak")
        try terminal.waitForWords("There is no part `tsak` in STAR. Did you mean `task`?")
        #expect(try corrections() == [])
        try terminal.waitForPrompt("answer 6")
        try terminal.enter(":label 1 task")
        try terminal.waitForWords("Sentence 1 of answer 6: Situation → Task")
        try terminal.waitForWords("Score 0.347 → ")
        #expect(try corrections().map(\.component) == ["task"])
        try terminal.waitForPrompt("answer 6")
        terminal.forget()
        try terminal.enter(":unlabel 1")
        try terminal.waitForWords("Sentence 1 of answer 6: Task → Situation")
        try terminal.waitForWords("→ 0.347")
        #expect(try corrections() == [])
        try terminal.waitForPrompt("answer 6")
        terminal.forget()
        try terminal.enter(":quit")
        try terminal.wait(for: "Question 6 of 7")
        try terminal.type("q")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("What a rescoring moves in an answer is told with its reasons, and nothing is written")
    func rescored() throws {
        defer { ground.remove() }
        let journal = try ground.text("sessions/2026-03-02-090000-tiny-1a2b/journal.jsonl")
        let terminal = try start()
        try terminal.wait(for: "Summary")
        try terminal.type("6:")
        try terminal.waitForPrompt("answer 6")
        terminal.forget()
        try terminal.enter(":rescore")
        try terminal.waitForWords("Scored by rules-2 stories-6f8ace now, by rules-1 then.")
        try terminal.waitForWords("part situation: 0.78")
        try terminal.waitForPrompt("answer 6")
        try terminal.enter(":answer 2")
        try terminal.waitForPrompt("answer 2")
        terminal.forget()
        try terminal.enter(":rescore")
        try terminal.waitForWords("Score 1.000: nothing moved.")
        try terminal.waitForPrompt("answer 2")
        try terminal.enter(":answer 4")
        try terminal.waitForPrompt("answer 4")
        try terminal.enter(":rescore")
        try terminal.waitForWords("what a program has is the judge's.")
        try terminal.waitForPrompt("answer 4")
        terminal.forget()
        try terminal.type("\u{4}")
        try terminal.wait(for: "of 7")
        try terminal.type("q")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try ground.text("sessions/2026-03-02-090000-tiny-1a2b/journal.jsonl") == journal)
    }

    @Test("Other answers are gone to, explained, and a model answer is shown")
    func others() throws {
        defer { ground.remove() }
        let terminal = try start()
        try terminal.wait(for: "Summary")
        try terminal.type(":")
        try terminal.waitForPrompt("answer 6")
        terminal.forget()
        try terminal.enter(":answer 2")
        try terminal.waitForWords("Not measured against the parts of a story")
        try terminal.waitForPrompt("answer 2")
        try terminal.enter(":explain")
        try terminal.waitForWords("1.000 lies in 0.80 to 1.00: level 5 of 5")
        try terminal.waitForPrompt("answer 2")
        try terminal.enter(":model")
        try terminal.waitForWords("A model answer A mapping from hashable keys to values.")
        try terminal.waitForPrompt("answer 2")
        try terminal.enter(":answer 12")
        try terminal.waitForWords("The session has no answer 12. There are answers 1 to 7.")
        try terminal.waitForPrompt("answer 2")
        try terminal.enter(":lables")
        try terminal.waitForWords("There is no :lables. Did you mean :labels?")
        try terminal.waitForPrompt("answer 2")
        terminal.forget()
        try terminal.type("\u{4}")
        try terminal.wait(for: "Summary")
        try terminal.type("q")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("A terminal that cannot move its cursor takes the same commands")
    func dumb() throws {
        defer { ground.remove() }
        let terminal = try start(["TERM": "dumb"])
        try terminal.waitForPrompt("answer 6")
        try terminal.type(":label 2 none\n")
        try terminal.waitForWords("Sentence 2 of answer 6: Task → none")
        try terminal.type(":quit\n")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try corrections().map(\.component) == [nil])
    }

    @Test("While another process writes the session a label is refused in a clear sentence")
    func locked() throws {
        defer { ground.remove() }
        let session = SessionFolder(path: "\(ground.path)/sessions/2026-03-02-090000-tiny-1a2b")
        let held = try JournalAmendment(of: session)
        let outcome = try ground.hotseat.run(["review", "2026-03-02", "--label", "6:1=task"])
        #expect(outcome.status == 2)
        #expect(outcome.errorText.contains("is open in another process"))
        #expect(outcome.text == "")
        withExtendedLifetime(held) {}
        #expect(try corrections() == [])
    }
}
