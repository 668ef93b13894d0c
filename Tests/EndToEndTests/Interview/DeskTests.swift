import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// The commands that a person has at a coding task.
@Suite struct DeskTests {
    @Test("The file is compared with earlier versions and taken back to them, and nothing is lost")
    func versions() throws {
        let home = try TestHome()
        let terminal = try home.interview("program", rows: 60)
        try terminal.enter(":dif")
        try terminal.waitForWords("Did you mean :diff?")
        try terminal.enter(":undo")
        try terminal.waitForWords("There is no earlier version")
        try paste("def double(number):\n    return 3", in: terminal)
        try terminal.enter(":run")
        try terminal.waitForWords("Failed (wrong answer)")
        let file = try home.session().solutionPath("double")
        try Data("def double(number):\n    return number * 2\n".utf8).write(to: URL(filePath: file))
        try terminal.enter(":diff")
        try terminal.waitForWords("Since version 1: 1 line added, 1 removed.")
        try terminal.waitForWords("@@ -1,2 +1,2 @@")
        try terminal.waitForWords("-    return 3")
        try terminal.waitForWords("+    return number * 2")
        try terminal.enter(":undo")
        try terminal.waitForWords("Your program is back at version 1, kept as version 3.")
        try terminal.waitForWords("What was there is kept too: :undo N goes to version N")
        #expect(try String(contentsOfFile: file, encoding: .utf8).hasSuffix("return 3\n"))
        try terminal.enter(":quit")
        #expect(try terminal.finish(patience: patience) == 0)

        let again = try home.start(["interview", "--resume"], rows: 60)
        try again.waitForWords("Does that time count against you?")
        try again.enter("")
        try again.waitForPrompt("code")
        try again.enter(":undo 2")
        try again.waitForWords("Your program is back at version 2, kept as version 4.")
        try again.enter(":submit")
        try again.waitForWords("Passed all 2 cases.")
        try again.waitForWords("How long does it take?")
        try again.enter(":end")
        #expect(try again.finish(patience: patience) == 0)
        let code = try #require(try home.transcript().items.first { _ in true }?.code)
        #expect(code.versions.map(\.restoredFrom) == [nil, nil, 1, 2])
    }

    @Test("Own tests are added, listed and dropped, and come back with the session")
    func ownTests() throws {
        let home = try TestHome()
        let terminal = try home.interview("program", rows: 60)
        try terminal.enter(":test")
        try terminal.waitForWords("You have no tests of your own yet.")
        try terminal.enter(":test double(3) == 6")
        try terminal.waitForWords("Your test 1: double(3) == 6")
        try terminal.waitForWords("Running your own tests ...")
        try terminal.waitForPrompt("code")
        try terminal.enter(":quit")
        #expect(try terminal.finish(patience: patience) == 0)
        let again = try home.start(["interview", "--resume"], rows: 60)
        try again.waitForWords("Does that time count against you?")
        try again.enter("")
        try again.waitForPrompt("code")
        try again.enter(":test double(0) == 0")
        try again.waitForWords("Your test 2: double(0) == 0")
        try again.waitForPrompt("code")
        try again.enter(":test drop 1")
        try again.waitForWords("Dropped; these are left:")
        try again.waitForWords("1 double(0) == 0")
        try again.enter(":help")
        for command in [":test ...", ":diff", ":undo", ":submit", ":note ..."] {
            try again.waitForWords(command)
        }
        try again.enter(":end")
        #expect(try again.finish(patience: patience) == 0)
        let code = try #require(try home.transcript().items.first { _ in true }?.code)
        #expect(code.ownTests == ["double(0) == 0"])
    }

    @Test("The question ahead of a task shows the task first, and the transcript keeps them apart")
    func before() throws {
        let home = try TestHome()
        let terminal = try home.interview("around")
        try terminal.waitForWords("Write a function `double(number)` that returns twice the number.")
        try terminal.waitForWords("What is a list?")
        try terminal.waitForPrompt("answer")
        try terminal.enter("In order.")
        try terminal.enter(":done")
        try terminal.waitForWords("Your program is in")
        try terminal.waitForPrompt("code")
        try terminal.enter(":skip")
        try terminal.waitForWords("The questions about the program are left out.")
        #expect(try terminal.finish(patience: patience) == 0)
        let items = Array(try home.transcript().items)
        #expect(items.map(\.about) == ["double", nil, "double"])
        #expect(items[0].prompt == "What is a list?")
        #expect(items[2].state == .dropped)
    }

    private func paste(_ text: String, in terminal: PseudoTerminal) throws {
        try terminal.type("\u{1B}[200~\(text)\u{1B}[201~\r")
        try terminal.waitForPrompt("code")
    }
}
