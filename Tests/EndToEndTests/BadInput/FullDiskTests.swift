import Foundation
import PseudoTerminal
import Testing
import TranscriptStore

/// Disks that take no more in the middle of a session.
@Suite("Full disks")
struct FullDiskTests {
    private static let long = String(repeating: "word ", count: 6000)
    private static let prlimit = "/usr/bin/prlimit"

    @Test(
        "the session goes on and says so; when there is room again nothing is missing",
        .enabled(if: FileManager.default.isExecutableFile(atPath: prlimit)))
    func limitThatIsLifted() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var hotseat = ground.hotseat
        // The soft limit on the size of files stands in for a full disk: it can be lifted from outside.
        hotseat.launcher = [Self.prlimit, "--fsize=20000:unlimited"]
        let run = try LiveRun(hotseat, ["interview", "two", "--transcripts", "new"])
        try run.type(Self.long)
        try run.wait(
            for: "The session cannot be saved at the moment (your share of the disk is used up). Go on:")
        try run.type(":done", "said while the disk was full", ":done")
        try run.wait(for: "What is a dictionary?")
        try lift(run.number)
        try run.type("said when there was room again", ":done")
        try run.wait(for: "The session is saved again, nothing is missing.")
        #expect(try run.finish() == 0)
        let transcript = try ground.hotseat.run(["review", "last", "--markdown", "--transcripts", "new"]).text
        for words in ["word word word", "said while the disk was full", "said when there was room again"] {
            #expect(transcript.contains(words))
        }
        #expect(!transcript.contains("cut off") && !transcript.contains("damaged"))
        let json = try ground.hotseat.run(["review", "--json", "--transcripts", "new"]).text
        #expect(json.contains("\"state\" : \"finished\""))
    }

    @Test(
        "a disk that stays full ends with a sentence, and what it took can be read",
        .enabled(if: Mount.isPossible))
    func staysFull() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let mount = try Mount(ground, "disk", options: "size=64k")
        defer { mount.remove() }
        let input = [Self.long, Self.long, Self.long, ":done", ":skip", ":skip", ""].joined(separator: "\n")
        let outcome = try ground.hotseat.run(
            ["interview", "two", "--transcripts", mount.path], input: Data(input.utf8))
        #expect(outcome.text.contains("The session cannot be saved at the moment (the disk is full)."))
        #expect(outcome.text.contains("That was the interview."))

        #expect(outcome.errorText.hasPrefix("hotseat: the end of the session is not saved: the disk is full"))
        #expect(outcome.status == 2)
        #expect(try ground.hotseat.run(["review", "last", "--transcripts", mount.path]).status == 0)
    }

    @Test(
        "a limit on the size of files does not end the program",
        .enabled(if: FileManager.default.isExecutableFile(atPath: prlimit)))
    func limitThatStays() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var hotseat = ground.hotseat
        hotseat.launcher = [Self.prlimit, "--fsize=20000"]
        let outcome = try hotseat.run(
            ["interview", "two", "--transcripts", "new"],
            input: Data([Self.long, ":done", ":skip", ":skip", ""].joined(separator: "\n").utf8))
        #expect(
            outcome.errorText.contains(
                "the end of the session is not saved: your share of the disk is used up"))
        #expect(outcome.text.contains("1 of 2 questions answered"))
        #expect(outcome.status == 2)
        let small = try hotseat.run(["rubric", "show", "list-or-tuple"])
        #expect(small.status == 0)
    }

    @Test(
        "whoever types at the last question about room is asked on, until the session is saved to its end",
        .enabled(if: FileManager.default.isExecutableFile(atPath: prlimit)))
    func keysAtTheLastQuestion() throws {
        let home = try TestHome()
        let terminal = try PseudoTerminal(
            [Self.prlimit, "--fsize=20000:unlimited", TestHome.program, "interview", "words"],
            environment: home.environment(), columns: 80, rows: 24, workingFolder: home.path)
        try terminal.waitForPrompt("answer")
        for line in 1...8 {
            try terminal.type(String(repeating: "word ", count: 600) + "\(line)\r")
            try terminal.wait(for: "line \(line)", patience: patience) {
                $0.text.contains("word \(line)\n") && $0.lastLine.hasSuffix("answer>")
            }
        }
        try terminal.waitForWords("The session cannot be saved at the moment")
        try terminal.enter(":end")
        try terminal.waitForPrompt("save")
        try terminal.enter("no room yet")
        try terminal.waitForPrompt("save")
        try lift(terminal.process)
        try terminal.type("\r")
        try terminal.waitForWords("Transcript:")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try home.journal().isEnded)
    }

    @Test("output that finds no room is an error, not a silent loss", .enabled(if: Device.full))
    func fullOutput() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        for line in [
            "rubric list", "review --json", "review last", "scenario show tiny", "--version", "score --jsonl",
        ] {
            let outcome = try ground.hotseat.shell("echo '{}' | hotseat \(line) > /dev/full")
            #expect(
                outcome.errorText == "hotseat: the output cannot be written: No space left on device\n"
                    + "  Make room, or send it elsewhere.\n", "\(line)")
            #expect(outcome.status == 2)
        }
    }

    private func lift(_ process: Int32) throws {
        let prlimit = Process()
        prlimit.executableURL = URL(filePath: Self.prlimit)
        prlimit.arguments = ["--pid", "\(process)", "--fsize=unlimited:unlimited"]
        try prlimit.run()
        prlimit.waitUntilExit()
    }

    private enum Device {
        static let full = FileManager.default.fileExists(atPath: "/dev/full")
    }
}
