import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// Notes, tags and the rest, said of a past session.
@Suite("Marks on a session")
struct MarkTests {
    private let ground: Ground
    private static let id = "2026-03-02-090000-tiny-1a2b"

    init() throws {
        ground = try Ground.shared()
    }

    private var folder: SessionFolder { SessionFolder(path: "\(ground.path)/sessions/\(Self.id)") }
    private func marks() throws -> SessionMarks { try folder.transcript().marks }
    private func journal() throws -> Data { try Data(contentsOf: URL(filePath: folder.journalPath)) }

    private func start() throws -> PseudoTerminal {
        try PseudoTerminal(
            [ground.hotseat.program, "review", "2026-03-02"],
            environment: ground.hotseat.environment.merging(
                ["TERM": "xterm", "PAGER": "cat", "LC_ALL": "C.UTF-8"]
            ) { $1 },
            columns: 80, rows: 40, workingFolder: ground.path)
    }

    @Test("at the prompt below it notes are written, listed and taken back, and the rest is said")
    func console() throws {
        defer { ground.remove() }
        let terminal = try start()
        func say(_ line: String, _ words: String...) throws {
            try terminal.wait(for: "the prompt", patience: patience) { $0.lastLine.hasSuffix(">") }
            terminal.forget()
            try terminal.enter(line)
            for word in words { try terminal.waitForWords(word) }
        }
        try terminal.wait(for: "Summary")
        try terminal.type("6:")
        try terminal.waitForPrompt("answer 6")
        try say(":notes", "No notes yet; :note writes one.")
        try say(":note", "It is kept with answer 6: :note next time begin with the result")
        try say(":note Begin  with the Result", "Noted on answer 6.")
        try say(":answer 2", "answer 2>")
        try say(":note Shorter", "Noted on answer 2.")
        try say(":notes", "1 on answer 6 Begin with the Result 2 on answer 2 Shorter")
        #expect(try marks().comments.map(\.text) == ["Begin  with the Result", "Shorter"])
        try say(":unnote 3", "There is no note 3 of yours. There are notes 1 to 2.")
        try say(":unnote 1", "Note 1 is taken back.")
        try say(":notes", "1 on answer 2 Shorter")
        try say(":tag Weekly", "Tagged weekly.")
        try say(":tag two words", "`two words` is not a tag. A tag is one word")
        try say(":untag nope", "The session has no tag `nope`. It has: weekly")
        try say(":star", "It is one of your favourites.")
        try say(":discard", "Put away")
        #expect(try marks().isDiscarded)
        try say(":restore", "Taken back.")
        try say(":help", ":note ...", ":star, :unstar")
        try say(":unstar", "It is none of your favourites.")
        try say(":quit")
        try terminal.wait(for: "of 7")
        try terminal.type("q")
        #expect(try terminal.finish(patience: patience) == 0)
        let marks = try marks()
        #expect(marks.tags == ["weekly"] && !marks.isFavourite && !marks.isDiscarded)
        #expect(marks.comments.map(\.text) == ["Shorter"])
    }

    @Test("of several edits all are written or none")
    func allOrNone() throws {
        defer { ground.remove() }
        let before = try journal()
        let outcome = try ground.hotseat.run(
            ["review", Self.id, "--tag", "fine", "--note", "x", "--answer", "9", "--favourite"])
        expectFailure(
            outcome, status: 64, "the session has no answer 9", help: "There are answers 1 to 7.")
        #expect(try journal() == before)
        #expect(
            try ground.hotseat.run(["review", Self.id, "--tag", "a", "--tag", "A", "--favourite"]).status == 0
        )
        // What is so already is not written again.
        #expect(try folder.transcript().marks.tags == ["a"])
        let after = try journal()
        #expect(after.dropFirst(before.count).count { $0 == UInt8(ascii: "\n") } == 2)
        #expect(try ground.hotseat.run(["review", Self.id, "--tag", "a", "--favourite"]).status == 0)
        #expect(try journal() == after)
    }

    @Test("a note is text, whatever is in it, up to 64 KB")
    func strangeNotes() throws {
        defer { ground.remove() }
        let strange = "\u{1B}]0;title\u{7}\u{202E}<b>&\n| # x \u{0}".replacing("\u{0}", with: "")
        #expect(try ground.hotseat.run(["review", Self.id, "--note", strange]).status == 0)
        #expect(try marks().comments.map(\.text) == [strange])
        for form in [[], ["--markdown"]] {
            let text = try ground.hotseat.run(["review", Self.id] + form).text
            #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}") && text.contains("\u{241B}"))
        }
        let longest = String(repeating: "x", count: 65_536)
        #expect(try ground.hotseat.run(["review", Self.id, "--note", longest]).status == 0)
        let before = try journal()
        expectFailure(
            try ground.hotseat.run(["review", Self.id, "--note", longest + "x"]), status: 64,
            "the note is longer than 64 KB", help: "Keep long texts in a file of their own.")
        expectFailure(
            try ground.hotseat.run(["review", Self.id, "--note", " \n "]), status: 64, "the note is empty",
            help: "Write the words behind it.")
        #expect(try journal() == before)
    }

    @Test("a session that is open elsewhere, of a newer version or without its beginning is refused as it is")
    func refused() throws {
        defer { ground.remove() }
        let whole = try journal()
        func refusal(_ clause: String) throws {
            let before = try journal()
            for edit in [["--note", "x"], ["--tag", "x"], ["--favourite"], ["--discard"]] {
                let outcome = try ground.hotseat.run(["review", Self.id] + edit)
                #expect(outcome.errorText.contains(clause), "\(edit)")
                #expect(outcome.status == 2)
                #expect(outcome.text == "")
            }
            #expect(try journal() == before)
        }
        var held: JournalAmendment? = try JournalAmendment(of: folder)
        try refusal("is open in another process")
        withExtendedLifetime(held) {}
        held = nil
        let newer = Data("{\"at\":0,\"dreamt\":{},\"n\":99,\"wall\":0}\n".utf8)
        try (whole + newer).write(to: URL(filePath: folder.journalPath))
        try refusal("was written by a newer version of Hotseat")
        try (Data("rubbish\n".utf8) + whole.drop { $0 != UInt8(ascii: "\n") }.dropFirst())
            .write(to: URL(filePath: folder.journalPath))
        try refusal("the beginning of ")
    }

    @Test("what was put away is removed for good only after a yes")
    func emptying() throws {
        defer { ground.remove() }
        _ = try ground.hotseat.run(["review", Self.id, "--discard"])
        func ask(_ answer: String) throws -> String {
            let terminal = try PseudoTerminal(
                [ground.hotseat.program, "review", "--empty-discarded"],
                environment: ground.hotseat.environment, workingFolder: ground.path)
            try terminal.waitForWords("Put away: 1 session, ")
            try terminal.waitForPrompt("remove y/N")
            try terminal.type(answer)
            #expect(try terminal.finish(patience: patience) == 0)
            return terminal.screen.text
        }
        for no in ["\n", "n\n", "x\n", "\u{4}"] {
            #expect(try ask(no).contains("Nothing was removed."))
            #expect(FileManager.default.fileExists(atPath: folder.journalPath))
        }
        #expect(try ask("y\n").contains("Removed 1 session for good, "))
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        #expect(try ground.hotseat.run(["review", "--empty-discarded"]).text == "No session is put away.\n")
    }

    @Test("one that another process holds is left and told of, while others go")
    func heldWhileEmptying() throws {
        defer { ground.remove() }
        for id in ["2026-03-02", "2026-03-03"] { _ = try ground.hotseat.run(["review", id, "--discard"]) }
        let held = try JournalAmendment(of: folder)
        let outcome = try ground.hotseat.run(["review", "--empty-discarded", "--yes"])
        #expect(outcome.text.hasPrefix("Removed 1 session for good, "))
        #expect(outcome.errorText.contains("is open in another process"))
        #expect(outcome.status == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(ground.path)/sessions") == [Self.id])
        withExtendedLifetime(held) {}
    }
}
