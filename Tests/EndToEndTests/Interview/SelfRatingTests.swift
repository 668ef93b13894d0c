import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// The candidate's own view of the answers, asked for before the scores.
@Suite struct SelfRatingTests {
    private func answer(_ count: Int, in terminal: PseudoTerminal) throws {
        let next = ["What is a tuple?", "What is a set?"]
        for index in 0..<count {
            try terminal.waitForPrompt("answer")
            try terminal.enter("a row of boxes")
            try terminal.enter(":done")
            if index < 2 { try terminal.waitForWords(next[index]) }
        }
    }

    private func ratings(_ home: TestHome) throws -> [Int?] { try home.transcript().items.map(\.selfRating) }

    @Test("Each answer is asked about once, before any score; what is rated is written at once and compared")
    func whole() throws {
        let home = try TestHome()
        let terminal = try home.interview("words", rows: 60, ratesAnswers: true)
        try answer(3, in: terminal)
        try terminal.waitForWords("Before you see the scores: how good was each of your answers?")
        try terminal.waitForWords("5 I would be glad to have said exactly this")
        try terminal.waitForWords("1 of 3 What is a list?")
        try terminal.waitForPrompt("rate 1-5")
        #expect(!terminal.screen.text.contains("Score"))
        try terminal.enter("four")
        try terminal.waitForWords("A number from 1 to 5; Enter passes this one over, :skip the rest.")
        try terminal.waitForPrompt("rate 1-5")
        try terminal.enter("4")
        try terminal.waitForWords("2 of 3 What is a tuple?")
        #expect(try ratings(home) == [4, nil, nil])
        try terminal.waitForPrompt("rate 1-5")
        try terminal.enter("")
        try terminal.waitForWords("3 of 3 What is a set?")
        try terminal.waitForPrompt("rate 1-5")
        try terminal.enter("5")
        try terminal.waitForWords("You rated yourself 4.5 on average; the scores say")
        try terminal.waitForWords("You were kinder to yourself than the rubric.")
        try terminal.waitForWords("Transcript: ")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try ratings(home) == [4, nil, 5])
        let events = try home.journal().events
        #expect(events.map(\.number) == Array(1...events.count))
        #expect(try home.journal().isEnded)
        #expect(try home.text(of: "transcript.md").contains("; you rated it 4 of 5"))
    }

    @Test("The rest is passed over by a word, Ctrl-D or Ctrl-C", arguments: [":skip\r", "\u{4}", "\u{3}"])
    func passedOver(keys: String) throws {
        let home = try TestHome()
        let terminal = try home.interview("words", ratesAnswers: true)
        try answer(3, in: terminal)
        try terminal.waitForPrompt("rate 1-5")
        try terminal.enter("2")
        try terminal.waitForWords("2 of 3")
        try terminal.waitForPrompt("rate 1-5")
        try terminal.type(keys)
        try terminal.waitForWords("You rated yourself 2.0; the score says")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try ratings(home) == [2, nil, nil])
    }

    @Test("An interview that was ended early asks about what was answered; one that is left asks nothing")
    func early() throws {
        let home = try TestHome()
        let left = try home.interview("words", ratesAnswers: true)
        try answer(1, in: left)
        try left.waitForPrompt("answer")
        try left.enter(":quit")
        #expect(try left.finish(patience: patience) == 0)
        #expect(!left.screen.text.contains("rate 1-5"))
        let again = try home.start(["interview", "--resume"], ratesAnswers: true)
        try again.waitForWords("Does that time count against you?")
        try again.enter("n")
        try again.waitForPrompt("answer")
        try again.enter(":end")
        try again.waitForWords("how good was your answer?")
        try again.waitForWords("1 of 1 What is a list?")
        try again.waitForPrompt("rate 1-5")
        try again.enter("1")
        #expect(try again.finish(patience: patience) == 0)
        #expect(try ratings(home) == [1, nil, nil])
    }

    @Test("Nothing is asked where nothing was answered, where that is not wanted, or where nobody types")
    func silent() throws {
        let home = try TestHome()
        let nothing = try home.interview("words", ratesAnswers: true)
        try nothing.enter(":end")
        #expect(try nothing.finish(patience: patience) == 0)
        let unwanted = try home.interview("words", "--no-self-rating", ratesAnswers: true)
        try answer(1, in: unwanted)
        try unwanted.waitForPrompt("answer")
        try unwanted.enter(":end")
        #expect(try unwanted.finish(patience: patience) == 0)
        let piped = try home.run(["interview", "words"], input: Data("a\n:done\n:end\n".utf8))
        #expect(piped.status == 0)
        for output in [nothing.screen.text, unwanted.screen.text, piped.output] {
            #expect(output.contains("Transcript: "))
            #expect(!output.contains("Before you see the scores") && !output.contains("You rated yourself"))
        }
        #expect(try ratings(home).compactMap(\.self) == [])
    }

    @Test("A crash among the questions loses no rating that was given")
    func killed() throws {
        let home = try TestHome()
        let terminal = try home.interview("words", ratesAnswers: true)
        try answer(3, in: terminal)
        for index in 1...2 {
            try terminal.waitForWords("\(index) of 3")
            try terminal.waitForPrompt("rate 1-5")
            try terminal.enter("3")
        }
        try terminal.waitForWords("3 of 3")
        terminal.signal(SIGKILL)
        #expect(try terminal.finish(patience: patience) == 137)
        #expect(try ratings(home) == [3, 3, nil])
        #expect(try home.run(["review", "last"], input: Data()).output.contains(", you said 3 of 5"))
    }

    @Test(
        "A full disk is told of, the questions go on, and when there is room nothing is missing",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/prlimit")))
    func fullDisk() throws {
        let home = try TestHome()
        let terminal = try home.interview("words", rows: 60, ratesAnswers: true)
        try answer(3, in: terminal)
        try terminal.waitForPrompt("rate 1-5")
        try limit(terminal.process, "1")
        try terminal.enter("3")
        try terminal.waitForWords("The session cannot be saved at the moment")
        try terminal.waitForWords("2 of 3")
        try terminal.waitForPrompt("rate 1-5")
        try terminal.enter("4")
        try terminal.waitForWords("3 of 3")
        try terminal.waitForPrompt("rate 1-5")
        try terminal.enter(":skip")
        try terminal.waitForPrompt("save")
        #expect(try ratings(home) == [nil, nil, nil])
        try limit(terminal.process, "unlimited")
        try terminal.type("\r")
        try terminal.waitForWords("You rated yourself 3.5 on average")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try ratings(home) == [3, 4, nil])
    }

    private func limit(_ process: Int32, _ size: String) throws {
        let prlimit = Process()
        prlimit.executableURL = URL(filePath: "/usr/bin/prlimit")
        prlimit.arguments = ["--pid", "\(process)", "--fsize=\(size):unlimited"]
        try prlimit.run()
        prlimit.waitUntilExit()
    }

    @Test("On a narrow dumb terminal every row fits and the numbers are taken")
    func narrow() throws {
        let home = try TestHome()
        let terminal = try home.interview(
            "words", environment: ["TERM": "dumb"], columns: 40, ratesAnswers: true)
        try terminal.type("a row of boxes\n:done\n")
        try terminal.waitForWords("What is a tuple?")
        try terminal.type(":end\n")
        try terminal.waitForWords("1 of 1 What is a list?")
        try terminal.type("3\n")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try ratings(home).first == 3)
        let rows = String(decoding: terminal.output, as: UTF8.self).split(whereSeparator: \.isNewline)
        let asked = rows.drop { !$0.contains("Before you see") }.prefix { !$0.contains("rate 1-5") }
        #expect(asked.count > 6)
        #expect(asked.allSatisfy { $0.count <= 40 })
    }
}
