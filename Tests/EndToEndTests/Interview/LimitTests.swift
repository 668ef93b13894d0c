import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// Time that runs out while a person is at work.
@Suite struct LimitTests {
    @Test("A strict limit takes what is typed at that moment, and the next question comes")
    func strict() throws {
        let home = try TestHome()
        let terminal = try home.interview("strict")
        try terminal.type("a finished line\rand half a sent")
        try terminal.waitForWords("1 s left.")
        try terminal.type("ence")
        try terminal.waitForWords("Time is up.")
        try terminal.waitForWords("What you had so far is kept.")
        try terminal.waitForWords("What is a tuple?")
        try terminal.waitForPrompt("answer")
        try terminal.enter("a row")
        try terminal.enter(":done")
        #expect(try terminal.finish(patience: patience) == 0)
        let items = Array(try home.transcript().items)
        #expect(items[0].exchanges[0].answer == "a finished line\nand half a sentence")
        #expect(items[0].exchanges[0].ending == .timedOut)
        #expect(items[0].exchanges[0].times.warnings == [.seconds(1)])
        #expect(items[1].exchanges[0].answer == "a row")
    }

    @Test("Nothing written by the limit counts as not answered")
    func nothing() throws {
        let home = try TestHome()
        let terminal = try home.interview("strict")
        try terminal.waitForWords("Nothing was written; it counts as not answered.")
        try terminal.enter("a row")
        try terminal.enter(":done")
        #expect(try terminal.finish(patience: patience) == 0)
        let item = try #require(try home.transcript().items.first { _ in true })
        #expect(item.state == .unanswered)
        #expect(item.score == nil)
    }

    @Test("A stretch of grace lets the sentence be finished, and then cuts")
    func grace() throws {
        let home = try TestHome()
        let terminal = try home.interview("grace")
        try terminal.type("I was say")
        try terminal.waitForWords("Time is up. 1 s more to finish what you are writing.")
        try terminal.type("ing")
        #expect(try terminal.finish(patience: patience) == 0)
        let exchange = try #require(try home.transcript().items.first { _ in true }?.exchanges.first)
        #expect(exchange.answer == "I was saying")
        #expect(exchange.ending == .timedOut)
        #expect(exchange.times.overtime == .seconds(1))
    }

    @Test("The limit in the editor closes it; the file as last saved is taken and judged")
    func editor() throws {
        let home = try TestHome()
        let reference = TestHome.fixtures + "/Rubrics/Challenges/double/reference.py"
        let editor = try home.script("editor", "cp '\(reference)' \"$1\"\necho saved it\nexec sleep 1000")
        let terminal = try home.interview("code-cut", environment: ["VISUAL": editor])
        try terminal.enter(":edit")
        try terminal.waitForWords("saved it")
        try terminal.waitForWords("Time is up.")
        try terminal.waitForWords("Passed all 2 cases.")
        try terminal.waitForWords("How long does it take?")
        try terminal.waitForPrompt("answer")
        try terminal.enter("Constant time.")
        try terminal.enter(":done")
        #expect(try terminal.finish(patience: patience) == 0)
        let item = try #require(try home.transcript().items.first { _ in true })
        #expect(item.exchanges[0].ending == .timedOut)
        #expect(item.exchanges[0].answer?.contains("2 * number") == true)
        #expect(item.code?.finalVerdict?.outcome == .passed)
        #expect(item.exchanges[0].times.limitReached == .strict)
        let events = try home.journal().events
        let opened = try #require(events.first { $0.event == .answerOpened }?.at)
        let cut = try #require(events.first { $0.event == .limitReached(policy: .strict) }?.at)
        #expect(cut == opened + .seconds(3))
    }

    @Test(
        "In a round with $EDITOR set, what the editor saved by the limit is taken, and it may linger as it likes"
    )
    func lingeringEditor() throws {
        let home = try TestHome()
        let reference = TestHome.fixtures + "/Rubrics/Challenges/double/reference.py"
        // It saves twice, does not go when asked to, and would save once more much later.
        let editor = try home.script(
            "editor",
            "trap '' TERM HUP INT\necho 'def double(number): pass' > \"$1\"\ncp '\(reference)' \"$1\"\n"
                + "echo saved it\nsleep 1000\necho late > \"$1\"")
        let terminal = try home.interview("around", environment: ["EDITOR": editor])
        try terminal.enter("A row.")
        try terminal.enter(":done")
        try terminal.waitForPrompt("code")
        try terminal.enter(":edit")
        try terminal.waitForWords("saved it")
        try terminal.waitForWords("Time is up.")
        try terminal.waitForWords("Passed all 2 cases.")
        try terminal.waitForWords("How long does it take?")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        let item = try #require(try home.transcript().items.first { $0.challenge != nil })
        #expect(item.exchanges[0].ending == .timedOut)
        #expect(item.exchanges[0].answer == (try String(contentsOfFile: reference, encoding: .utf8)))
        let events = try home.journal().events
        let opened = try #require(events.filter { $0.event == .answerOpened }.dropFirst().first?.at)
        let cut = try #require(events.first { $0.event == .limitReached(policy: .strict) }?.at)
        let saved = try #require(events.last { if case .codeSaved = $0.event { true } else { false } }?.at)
        #expect(cut == opened + .seconds(8))
        #expect(saved < cut)
    }

    @Test("A program typed at the prompt is taken at the limit where the file is untouched")
    func typedProgram() throws {
        let home = try TestHome()
        let terminal = try home.interview("code-cut")
        try terminal.type("\u{1B}[200~def double(number):\n    return number * 2\u{1B}[201~")
        try terminal.waitForWords("Time is up.")
        try terminal.waitForWords("Passed all 2 cases.")
        try terminal.waitForWords("How long does it take?")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        let item = try #require(try home.transcript().items.first { _ in true })
        #expect(item.exchanges[0].answer == "def double(number):\n    return number * 2\n")
    }

    @Test("The text that is typed when thinking time ends is part of the answer")
    func thinking() throws {
        let home = try TestHome()
        let terminal = try home.interview("calm")
        try terminal.waitForWords("1 min to think, then 10 min. Enter or the first word starts your answer.")
        try terminal.waitForPrompt("think")
        try terminal.type("B")
        try terminal.waitForTyped("B")
        try terminal.wait(for: "the answer's prompt", patience: patience) {
            $0.lastLine.hasSuffix("answer> B")
        }
        try terminal.type("oxes in order")
        try terminal.enter("")
        try terminal.enter(":quit")
        #expect(try terminal.finish(patience: patience) == 0)
        let exchange = try #require(try home.transcript().items.first { _ in true }?.exchanges.first)
        #expect(exchange.draft == "Boxes in order\n" || exchange.draft == "Boxes in order")
        #expect(exchange.times.thought < .seconds(60))
    }
}
