import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// The menu that `hotseat` opens.
@Suite struct MenuTests {
    @Test("The menu starts an interview, continues it, reads it and leaves")
    func wholeMenu() throws {
        let home = try TestHome()
        let terminal = try home.start([], environment: ["PAGER": "cat"])
        try terminal.waitForWords("1 Start an interview")
        #expect(!terminal.screen.text.contains("Continue"))
        try terminal.waitForPrompt("choose")
        try terminal.enter("7")
        try terminal.waitForWords("Type one of the numbers, or q.")
        #expect(!terminal.screen.text.contains("Read past interviews"))
        try terminal.waitForPrompt("choose")
        try terminal.enter("1")
        try terminal.waitForPrompt("which one")
        try terminal.enter("words")
        try terminal.waitForWords("What is a list?")
        try terminal.waitForPrompt("answer")
        try terminal.enter("a row of boxes")
        try terminal.enter(":quit")
        try terminal.waitForWords("2 Continue Words")
        try terminal.waitForPrompt("choose")
        try terminal.enter("2")
        try terminal.waitForWords("Does that time count against you?")
        try terminal.enter("n")
        try terminal.waitForWords("Your answer so far: a row of boxes")
        try terminal.waitForPrompt("answer")
        try terminal.enter(":end")
        try terminal.waitForWords("Ended here.")
        try terminal.waitForPrompt("choose")
        terminal.forget()
        try terminal.enter("2")
        try terminal.wait(for: "Enter opens")
        try terminal.type("\r")
        try terminal.wait(for: "Summary")
        try terminal.type("n")
        try terminal.waitForWords("a row of boxes")
        terminal.forget()
        try terminal.type("q")
        try terminal.wait(for: "Enter opens")
        terminal.forget()
        try terminal.type("q")
        try terminal.waitForPrompt("choose")
        try terminal.enter("q")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("Of many interviews those of a length are listed; an id typed at either prompt begins that one")
    func byLength() throws {
        let home = try TestHome(library: TestHome.checkout)
        let terminal = try home.start([])
        try terminal.waitForPrompt("choose")
        try terminal.enter("1")
        try terminal.waitForWords("How much time do you have?")
        try terminal.waitForPrompt("how long")
        try terminal.enter("x")
        try terminal.waitForWords("or q to go back")
        try terminal.waitForPrompt("how long")
        try terminal.enter("1")
        try terminal.waitForWords("quick-15")
        #expect(!terminal.screen.text.contains("panel-60"))
        try terminal.waitForPrompt("which one")
        try terminal.enter("day-before-15")
        try terminal.waitForWords("The day before")
        try terminal.waitForPrompt("answer")
        try terminal.enter(":end")
        try terminal.waitForPrompt("choose")
        try terminal.enter("q")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("A choice that fails is told, and the menu stays", arguments: ["2"])
    func failureKeepsMenu(choice: String) throws {
        let home = try TestHome()
        let other = try home.interview("words")
        let menu = try home.start([])
        try menu.waitForPrompt("choose")
        try menu.enter(choice)
        try menu.waitForWords("is open in another process")
        try menu.waitForPrompt("choose")
        try menu.type("\u{4}")
        #expect(try menu.finish(patience: patience) == 0)
        _ = other
    }

    @Test("The end of the input leaves the menu")
    func endOfInput() throws {
        let home = try TestHome()
        let outcome = try home.run([], input: Data())
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Start an interview"))
    }
}
