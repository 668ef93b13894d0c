import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// The coding task as a person works on it.
@Suite struct CodingTests {
    @Test("An editor that fails or is not there is a sentence, and the task goes on")
    func failingEditor() throws {
        let home = try TestHome()
        let terminal = try home.interview("program", environment: ["EDITOR": "exit 3; :"])
        try terminal.enter(":edit")
        try terminal.waitForWords("The editor did not work:")
        try terminal.waitForWords("Set $EDITOR, or edit")
        try terminal.waitForPrompt("code")
        try terminal.enter(":quit")
        #expect(try terminal.finish(patience: patience) == 0)

        let again = try home.start(
            ["interview", "--resume"], environment: ["EDITOR": "/no/such/editor --wait"])
        try again.waitForWords("Does that time count against you?")
        try again.enter("")
        try again.waitForPrompt("code")
        try again.enter(":edit")
        try again.waitForWords("/no/such/editor --wait could not be started")
        try again.type("\u{1B}[200~def double(number):\n    return number * 2\u{1B}[201~")
        try again.type("\r")
        try again.waitForPrompt("code")
        try again.enter(":submit")
        try again.waitForWords("Took 2 lines as your program.")
        try again.waitForWords("Passed all 2 cases.")
        try again.waitForWords("How long does it take?")
        try again.enter(":end")
        #expect(try again.finish(patience: patience) == 0)
        let item = try #require(try home.transcript().items.first { _ in true })
        #expect(item.code?.finalVerdict?.outcome == .passed)
    }

    @Test("An editor that saves and then fails: what it saved is kept")
    func editorSavesAndFails() throws {
        let home = try TestHome()
        let editor = try home.script("editor", "echo 'answer = 42' > \"$1\"\nexit 1")
        let terminal = try home.interview("program", environment: ["EDITOR": editor])
        try terminal.enter(":edit")
        try terminal.waitForWords("ended with status 1")
        try terminal.waitForPrompt("code")
        try terminal.enter(":done")
        try terminal.waitForWords("How long does it take?")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        let code = try #require(try home.transcript().items.first { _ in true }?.code)
        #expect(code.versions.map(\.text) == ["answer = 42\n"])
        #expect(code.finalVerdict?.outcome != .passed)
    }

    @Test("What was typed at the prompt of a task is shown again on resume")
    func typedLinesComeBack() throws {
        let home = try TestHome()
        let first = try home.interview("program")
        try first.enter("def double(number):")
        try first.waitForPrompt("code")
        try first.type("    return nu")
        try first.waitForTyped("    return nu")
        first.hangUp()
        #expect(try first.finish(patience: patience) == 0)
        let again = try home.start(["interview", "--resume"])
        try again.waitForWords("Does that time count against you?")
        try again.enter("")
        try again.waitForTyped("    return nu")
        try again.waitForWords("def double(number):")
        try again.type("mber * 2")
        try again.enter("")
        try again.enter(":submit")
        try again.waitForWords("Passed all 2 cases.")
        try again.waitForWords("How long does it take?")
        try again.enter(":end")
        #expect(try again.finish(patience: patience) == 0)
    }
}
