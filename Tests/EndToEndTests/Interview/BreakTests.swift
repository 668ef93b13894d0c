import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Pauses of every kind, after which a session goes on as if nothing had been.
@Suite struct BreakTests {
    @Test("Ctrl-C pauses, and going on gives back the half-typed line")
    func interrupt() throws {
        let home = try TestHome()
        let terminal = try home.interview("words")
        try terminal.enter("first")
        try terminal.waitForPrompt("answer")
        try terminal.type("half a li")
        try terminal.waitForTyped("half a li")
        try terminal.type("\u{3}")
        try terminal.waitForWords("Paused; nothing is lost.")
        try terminal.waitForPrompt("paused")
        try terminal.enter("text is no command")
        try terminal.waitForPrompt("paused")
        try terminal.type("\u{3}")
        try terminal.waitForPrompt("paused")
        try terminal.enter(":resume")
        try terminal.waitForWords("The clock runs again")
        try terminal.waitForTyped("half a li")
        try terminal.type("ne")
        try terminal.enter("")
        try terminal.enter(":done")
        try terminal.waitForWords("What is a tuple?")
        try terminal.waitForPrompt("answer")
        // A pause asked for in the middle of the next answer; Enter alone goes on.
        try terminal.enter("kept")
        try terminal.enter(":pause")
        try terminal.waitForPrompt("paused")
        try terminal.enter("")
        try terminal.waitForPrompt("answer")
        try terminal.enter(":done")
        try terminal.waitForWords("What is a set?")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        let transcript = try home.transcript()
        #expect(transcript.items.map { $0.exchanges.first?.answer } == ["first\nhalf a line", "kept", nil])
        #expect(transcript.pauses.map(\.reason) == [.interrupted, .asked])
        #expect(transcript.ending == .abandoned)
    }

    @Test(":quit leaves; --resume goes on with the draft, the questions and the clock as they stood")
    func quitAndResume() throws {
        let home = try TestHome()
        let first = try home.interview("words")
        try first.enter("an answer to the first")
        try first.enter(":done")
        try first.waitForWords("What is a tuple?")
        try first.enter("a line")
        try first.enter(":quit")
        try first.waitForWords("Saved.")
        #expect(try first.finish(patience: patience) == 0)

        // By the beginning of its id, as a person copies it.
        let id = try home.session().id
        let again = try home.start(["interview", "--resume", String(id.prefix(17))])
        try again.waitForWords("Welcome back")
        try again.waitForWords("Does that time count against you?")
        try again.enter("n")
        try again.waitForWords("What is a tuple?")
        try again.waitForWords("Your answer so far: a line")
        try again.waitForPrompt("answer")
        try again.enter("and one more")
        try again.enter(":done")
        try again.waitForWords("What is a set?")
        try again.enter("x")
        try again.enter(":done")
        #expect(try again.finish(patience: patience) == 0)
        let transcript = try home.transcript()
        #expect(
            transcript.items.map { $0.exchanges[0].answer } == [
                "an answer to the first", "a line\nand one more", "x",
            ])
        #expect(transcript.pauses.map(\.reason) == [.quit])
        #expect(transcript.pauses.map(\.counted) == [false])

        let over = try home.run(["interview", "--resume", id], input: Data())
        #expect(over.status == 64)
        #expect(over.errors.contains("is over"))
    }

    @Test(
        "The half-typed line of a terminal that went away is there on resume", arguments: [SIGHUP, SIGTERM])
    func hangUp(number: Int32) throws {
        let home = try TestHome()
        let first = try home.interview("words")
        try first.enter("whole line")
        try first.waitForPrompt("answer")
        try first.type("half of one")
        try first.waitForTyped("half of one")
        first.signal(number)
        #expect(try first.finish(patience: patience) == 0)
        #expect(try home.transcript().pauses.map(\.reason) == [.hungUp])

        let again = try home.start(["interview", "--resume"])
        try again.waitForWords("Does that time count against you?")
        try again.enter("")
        try again.waitForTyped("half of one")
        try again.type("!\r:done\r")
        try again.waitForWords("What is a tuple?")
        try again.enter(":quit")
        #expect(try again.finish(patience: patience) == 0)
        #expect(
            try home.transcript().items.first { _ in true }?.exchanges[0].answer == "whole line\nhalf of one!"
        )
    }

    @Test("Ctrl-Z gives the shell its terminal; fg asks whether the gap counts and goes on with the line")
    func stopAndContinue() throws {
        let home = try TestHome()
        let shell = try PseudoTerminal(
            ["/bin/bash", "--norc", "--noprofile", "-i"],
            environment: home.environment(["PS1": "shell$ ", "HOTSEAT": TestHome.program]),
            workingFolder: home.path)
        try shell.wait(for: "shell$", patience: patience)
        try shell.enter("$HOTSEAT interview words --no-self-rating")
        try shell.waitForPrompt("answer")
        try shell.type("before the st")
        try shell.waitForTyped("before the st")
        try shell.type("\u{1A}")
        try shell.wait(for: "Stopped", patience: patience)
        try shell.enter("echo in the $((1 + 1)) shell")
        try shell.wait(for: "in the 2 shell", patience: patience)
        // Real time must pass: only a stop of more than two seconds is asked about.
        shell.linger(.milliseconds(2300))
        shell.forget()
        try shell.enter("fg")
        try shell.waitForWords("Does that time count against you?")
        try shell.enter("n")
        try shell.waitForTyped("before the st")
        try shell.type("op\r:done\r")
        try shell.waitForWords("What is a tuple?")
        try shell.enter(":end")
        try shell.wait(for: "shell$", patience: patience)
        let transcript = try home.transcript()
        #expect(transcript.items.first { _ in true }?.exchanges[0].answer == "before the stop")
        #expect(transcript.pauses.map(\.reason) == [.suspended])
        #expect(transcript.pauses.map(\.counted) == [false])
        #expect((transcript.items.first { _ in true }?.exchanges[0].times.answered ?? .zero) < .seconds(60))
    }

    @Test("A process that was stopped and continued from elsewhere asks as well, and may count the time")
    func signalledStop() throws {
        let home = try TestHome()
        let terminal = try home.interview("words")
        try terminal.type("frozen")
        try terminal.waitForTyped("frozen")
        terminal.signal(SIGSTOP)
        // Real time must pass: only a stop of more than two seconds is asked about.
        terminal.linger(.milliseconds(4200))
        terminal.signal(SIGCONT)
        try terminal.waitForWords("Does that time count against you?")
        try terminal.enter("y")
        try terminal.waitForWords("the time away counted")
        try terminal.waitForTyped("frozen")
        try terminal.type("\r:done\r")
        try terminal.waitForWords("What is a tuple?")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        let transcript = try home.transcript()
        #expect(transcript.pauses.map(\.counted) == [true])
        #expect((transcript.items.first { _ in true }?.exchanges[0].times.answered ?? .zero) > .seconds(3))
    }

    @Test("Two processes cannot hold one session: the second gets a sentence and status 2")
    func twoProcesses() throws {
        let home = try TestHome()
        let terminal = try home.interview("words")
        let second = try home.run(["interview", "--resume"], input: Data())
        #expect(second.status == 2)
        #expect(second.errors.contains("is open in another process (process \(terminal.process))"))
        #expect(second.errors.split(separator: "\n").count == 2)
        #expect(second.output == "")
        try terminal.enter("still mine")
        try terminal.enter(":done")
        try terminal.waitForWords("What is a tuple?")
    }
}
