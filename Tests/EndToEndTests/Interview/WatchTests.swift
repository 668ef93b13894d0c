import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// A coding task whose file is edited in another window.
@Suite struct WatchTests {
    private let right = "def double(number):\n    return number * 2\n"

    @Test("Each save is run, told in one line above what is being typed, and kept as a version")
    func saves() throws {
        let home = try TestHome()
        let terminal = try home.interview("program", "--watch")
        try terminal.waitForWords("every save is kept and run on the visible cases")
        try terminal.type("half a thou")
        try terminal.waitForTyped("half a thou")
        try save("def double(number):\n    return None\n", in: home)
        try terminal.waitForWords("Version 1: visible 0/1, FAIL: two: expected 4, got None")
        try terminal.waitForTyped("half a thou")
        try terminal.type("ght\r")
        try terminal.waitForWords("Noted.")
        try save(right, in: home)
        try terminal.waitForWords("Version 2: visible 1/1 passed")
        try terminal.waitForPrompt("code")
        try terminal.enter(":submit")
        try terminal.waitForWords("Passed all 2 cases.")
        try terminal.waitForWords("How long does it take?")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        let item = try #require(try home.transcript().items.first { _ in true })
        #expect(item.code?.versions.map(\.text).last == right)
        #expect(item.code?.runs.map(\.run.scope) == [.visible, .visible, .all])
        #expect(try home.transcript().notes.map(\.text) == ["half a thought"])
        let markdown = try home.text(of: "transcript.md")
        #expect(markdown.contains("“half a thought”"))
        #expect(markdown.contains("ran version 2, all cases: 2 of 2 passed"))
    }

    @Test("A file that is broken, no text, too large or gone is a sentence at most, and the next save is run")
    func broken() throws {
        let home = try TestHome()
        let terminal = try home.interview("program", "--watch")
        try save("def double(number:\n", in: home)
        try terminal.waitForWords("Version 1: not a program")
        try save(Data([0xFF, 0xFE, 0x00]), in: home)
        try terminal.waitForWords("is not UTF-8 text")
        try save(Data(repeating: 0x23, count: 2 << 20), in: home)
        try terminal.waitForWords("is larger than 1 MiB")
        try FileManager.default.removeItem(atPath: file(in: home))
        terminal.linger(.milliseconds(700))
        try save(right, in: home)
        try terminal.waitForWords("visible 1/1 passed")
        try terminal.waitForPrompt("code")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("A session that is taken up again is watched again, and takes what was saved meanwhile")
    func resumed() throws {
        let home = try TestHome()
        let first = try home.interview("program", "--watch")
        try first.enter(":quit")
        try first.waitForWords("--watch")
        #expect(try first.finish(patience: patience) == 0)
        try save(right, in: home)
        let again = try home.start(["interview", "--resume", "--watch"])
        try again.waitForWords("Does that time count against you?")
        try again.enter("")
        try again.waitForWords("Version 1: visible 1/1 passed")
        try again.enter(":end")
        #expect(try again.finish(patience: patience) == 0)
    }

    private func file(in home: TestHome) throws -> String { try home.session().solutionPath("double") }

    private func save(_ text: String, in home: TestHome) throws {
        // As many editors do: a new file takes the old name.
        try Data(text.utf8).write(to: URL(filePath: file(in: home)), options: .atomic)
    }

    private func save(_ data: Data, in home: TestHome) throws {
        try data.write(to: URL(filePath: file(in: home)))
    }
}
