import Foundation
import PseudoTerminal
import Testing

/// `hotseat rubric try --watch`.
@Suite struct TrialWatchTests {
    private func rubric(_ way: String) -> String {
        """
        format: 1
        topic: own
        questions:
          - id: a-lock
            level: mid
            prompt: What does the lock do?
            concepts:
              - {id: one, label: one thread at a time, anyOf: [\(way)]}
              - {id: counts, label: it keeps the counts right, anyOf: [reference counts]}

        """
    }

    private func start(_ name: String, in ground: Ground) throws -> PseudoTerminal {
        try PseudoTerminal(
            [ground.hotseat.program, "rubric", "try", name, "--watch", "answer.txt"],
            environment: ground.hotseat.environment.merging(["TERM": "xterm", "LC_ALL": "C.UTF-8"]) { $1 },
            columns: 100, rows: 24, workingFolder: ground.path)
    }

    @Test("An answer in a file is scored again whenever it or the rubric is saved")
    func watch() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write(rubric("single thread"), to: "own.yaml")
        try ground.write("It lets a single thread through at any one moment.\n", to: "answer.txt")
        let run = try start("own.yaml", in: ground)
        try run.waitForWords("0.50, middling")
        try ground.write(
            "It lets a single thread through, and so guards the reference counts.\n", to: "answer.txt")
        try run.waitForWords("answer.txt has changed. 1.00, strong (was 0.50)")
        try ground.write(rubric("{pattern: '('}"), to: "own.yaml")
        try run.waitForWords("own.yaml has changed. error[HS070]: `(` is not a regular expression")
        try ground.write(rubric("no such words"), to: "own.yaml")
        try run.waitForWords("own.yaml has changed. 0.50, middling (was 1.00)")
        try FileManager.default.removeItem(atPath: "\(ground.path)/answer.txt")
        try run.waitForWords("answer.txt has changed. Answer.txt cannot be read: No such file or directory.")
        try ground.write("\n", to: "answer.txt")
        try run.waitForWords("Not answered, so there is no score.")
        try run.type("\u{3}")
        #expect(try run.finish(patience: patience) == 128 + SIGINT)
    }

    @Test("A rubric that is faulty to begin with is told, and scored once it is mended")
    func faulty() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write(rubric("{pattern: '('}"), to: "own.yaml")
        try ground.write("It lets a single thread through at any one moment.\n", to: "answer.txt")
        let run = try start("own.yaml#a-lock", in: ground)
        try run.waitForWords("error[HS070]")
        try ground.write(rubric("single thread"), to: "own.yaml")
        try run.waitForWords("0.50, middling")
        try run.type("\u{3}")
        #expect(try run.finish(patience: patience) == 128 + SIGINT)
    }
}
