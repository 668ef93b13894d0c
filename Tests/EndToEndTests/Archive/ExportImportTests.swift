import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// Sessions on their way from one store to another.
@Suite("Export and import")
struct ExportImportTests {
    private let ground: Ground
    private static let tiny = "2026-03-02-090000-tiny-1a2b"
    private static let two = "2026-03-03-181500-two-3c4d"

    init() throws {
        ground = try Ground.shared()
    }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(ground.path)/\(folder)").sorted()
    }

    private func isThere(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(ground.path)/\(name)")
    }

    @Test("what goes out comes in elsewhere byte for byte, and once only")
    func roundTrip() throws {
        defer { ground.remove() }
        let hotseat = ground.hotseat
        #expect(try hotseat.run(["review", "2026-03-02", "--rebuild"]).status == 0)
        try ground.write("print(1)\n", to: "sessions/\(Self.tiny)/solutions/double.py")
        try ground.write("4711\n", to: "sessions/\(Self.tiny)/journal.pid")
        try ground.write("x", to: "sessions/index.sqlite")
        let out = try hotseat.run(["export", "--all", "--output", "a.tar.gz"])
        #expect(out.errorText == "")
        #expect(out.status == 0)
        #expect(try Regex(#"Wrote 2 sessions, \d+\.\d kB, to a\.tar\.gz\n"#).wholeMatch(in: out.text) != nil)
        let first = try hotseat.run(["import", "a.tar.gz", "--transcripts", "new"])
        #expect(first.text == "Took in 2 sessions.\n")
        #expect(first.status == 0)
        let expected = [
            Self.tiny, "\(Self.tiny)/journal.jsonl", "\(Self.tiny)/solutions",
            "\(Self.tiny)/solutions/double.py", "\(Self.tiny)/transcript.json", "\(Self.tiny)/transcript.md",
            Self.two, "\(Self.two)/journal.jsonl",
        ]
        #expect(try names("new") == expected)
        for name in expected where name.contains(".") {
            #expect(
                try Data(contentsOf: ground.url("new/\(name)"))
                    == Data(contentsOf: ground.url("sessions/\(name)")), "\(name)")
        }
        let again = try hotseat.run(["import", "a.tar.gz", "--transcripts", "new"])
        #expect(again.text == "Took in 0 sessions.\n2 sessions were here already.\n")
        #expect(again.status == 0)
        #expect(try names("new") == expected)
    }

    @Test("one that went on lengthens the other, one that parted comes in beside it, and both only once")
    func courses() throws {
        defer { ground.remove() }
        let hotseat = ground.hotseat
        _ = try hotseat.run(["export", "2026-03-02", "--output", "old.tar.gz"])
        _ = try hotseat.run(["import", "old.tar.gz", "--transcripts", "new"])
        _ = try hotseat.run(["review", "2026-03-02", "--note", "here"])
        _ = try hotseat.run(["export", "2026-03-02", "--output", "longer.tar.gz"])
        let longer = try hotseat.run(["import", "longer.tar.gz", "--transcripts", "new"])
        #expect(
            longer.text == "Took in 0 sessions.\n1 session here is longer now, as the archive had more.\n")
        #expect(try hotseat.run(["review", "last", "--transcripts", "new"]).text.contains("| here"))
        _ = try hotseat.run(["review", "last", "--transcripts", "new", "--note", "elsewhere"])
        _ = try hotseat.run(["review", "2026-03-02", "--note", "here again"])
        _ = try hotseat.run(["export", "2026-03-02", "--output", "parted.tar.gz"])
        let parted = try hotseat.run(["import", "parted.tar.gz", "--transcripts", "new"])
        #expect(
            parted.text == "Took in 1 session.\n  \(Self.tiny) is here with another course; "
                + "this one is \(Self.tiny)-2\n")
        let again = try hotseat.run(["import", "parted.tar.gz", "--transcripts", "new"])
        #expect(again.text == "Took in 0 sessions.\n1 session was here already.\n")
        let old = try hotseat.run(["import", "old.tar.gz", "--transcripts", "new"])
        #expect(old.text == "Took in 0 sessions.\n1 session was here already.\n")
        let texts = try [Self.tiny, "\(Self.tiny)-2"].map {
            try hotseat.run(["review", $0, "--transcripts", "new"]).text
        }
        #expect(texts[0].contains("| elsewhere") && !texts[0].contains("| here again"))
        #expect(texts[1].contains("| here again") && !texts[1].contains("| elsewhere"))
    }

    @Test("a file that is there is overwritten only when that is wanted, and a folder takes the usual name")
    func overwriting() throws {
        defer { ground.remove() }
        try ground.write("precious", to: "a.tar.gz")
        let hotseat = ground.hotseat
        expectFailure(
            try hotseat.run(["export", "--all", "--output", "a.tar.gz"]), status: 2,
            "\(ground.path)/a.tar.gz exists already and is left as it is",
            help: "Name another file with --output, or overwrite it with --force.")
        #expect(try ground.text("a.tar.gz") == "precious")
        #expect(try hotseat.run(["export", "--all", "--output", "a.tar.gz", "--force"]).status == 0)
        #expect(try Data(contentsOf: ground.url("a.tar.gz")).prefix(2) == Data([0x1F, 0x8B]))
        try ground.makeFolder("backups")
        #expect(try hotseat.run(["export", "last", "--output", "backups"]).status == 0)
        let made = try names("backups")
        #expect(made.count == 1)
        #expect(try Regex(#"hotseat-sessions-\d{4}-\d\d-\d\d\.tar\.gz"#).wholeMatch(in: made[0]) != nil)
        let mode = try FileManager.default.attributesOfItem(atPath: "\(ground.path)/backups/\(made[0])")
        #expect(mode[.posixPermissions] as? Int == 0o600)
    }

    @Test("a session whose journal is gone is left out, told of, and the others go")
    func withoutJournal() throws {
        defer { ground.remove() }
        try FileManager.default.removeItem(at: ground.url("sessions/\(Self.two)/journal.jsonl"))
        let outcome = try ground.hotseat.run(["export", "--all", "--output", "a.tar.gz"])
        #expect(outcome.status == 1)
        #expect(outcome.text.hasPrefix("Wrote 1 session, "))
        #expect(
            outcome.errorText.hasPrefix("hotseat: the session \(Self.two) has no journal and is left out\n"))
        expectFailure(
            try ground.hotseat.run(["export", "last", "--output", "b.tar.gz"]), status: 2,
            "none of these sessions has a journal", help: "List them with: hotseat review")
        #expect(!isThere("b.tar.gz"))
    }

    @Test("where there is no tar or no gzip, that is said, and nothing is left")
    func missingPrograms() throws {
        defer { ground.remove() }
        _ = try ground.hotseat.run(["export", "--all", "--output", "a.tar.gz"])
        var hotseat = ground.hotseat
        try ground.makeFolder("bin")
        hotseat.variables["PATH"] = "\(ground.path)/bin"
        let help = "or see that it is in $PATH."
        for line in [
            ["export", "--all", "--output", "b.tar.gz"], ["import", "a.tar.gz", "--transcripts", "new"],
        ] {
            expectFailure(
                try hotseat.run(line), status: 2,
                "there is no program `tar` on this machine, which archives are made and read with",
                help: "Install tar, \(help)")
        }
        let tar = try #require(
            ["/usr/bin/tar", "/bin/tar"].first(where: FileManager.default.isExecutableFile))
        try FileManager.default.createSymbolicLink(atPath: "\(ground.path)/bin/tar", withDestinationPath: tar)
        for line in [
            ["export", "--all", "--output", "b.tar.gz"], ["import", "a.tar.gz", "--transcripts", "new"],
        ] {
            expectFailure(
                try hotseat.run(line), status: 2,
                "there is no program `gzip` on this machine, which archives are made and read with",
                help: "Install gzip, \(help)")
        }
        #expect(!isThere("b.tar.gz"))
        #expect((try? names("new")) ?? [] == [])
    }

    @Test("an export that is broken off leaves nothing", arguments: [SIGINT, SIGTERM])
    func interrupted(number: Int32) throws {
        defer { ground.remove() }
        var hotseat = ground.hotseat
        hotseat.variables["PATH"] = "\(ground.path)/bin:/usr/bin:/bin"
        hotseat.variables["TMPDIR"] = "\(ground.path)/temporary"
        try ground.makeFolder("temporary")
        try ground.makeFolder("place")
        try ground.write(
            "#!/bin/sh\necho half\necho > '\(ground.path)/begun'\nexec sleep 1000\n", to: "bin/tar")
        chmod("\(ground.path)/bin/tar", 0o755)
        let terminal = try PseudoTerminal(
            [hotseat.program, "export", "--all", "--output", "place/a.tar.gz"],
            environment: hotseat.environment, workingFolder: ground.path)
        while !isThere("begun") { terminal.linger(.milliseconds(10)) }
        terminal.signal(number)
        #expect(try terminal.finish(patience: patience) == 128 + number)
        #expect(try names("place") == [])
        #expect(try names("temporary") == [])
    }

    @Test("a disk without room is told of, and nothing half is left on it", .enabled(if: Mount.isPossible))
    func fullDisk() throws {
        defer { ground.remove() }
        let mount = try Mount(ground, "disk", options: "size=16k")
        defer { mount.remove() }
        // What does not shrink.
        var dice = SeededDice(7)
        let noise = Data((0..<100_000).map { _ in UInt8(dice.next(below: 256)) })
        try noise.write(to: ground.url("sessions/\(Self.two)/transcript.md"))
        let out = try ground.hotseat.run(["export", "--all", "--output", "disk/a.tar.gz"])
        #expect(out.errorText.contains("the archive \(mount.path)/a.tar.gz cannot be made: "))
        #expect(out.errorText.contains("No space left on device"))
        #expect(out.status == 2)
        #expect(try names("disk") == [])
        #expect(try ground.hotseat.run(["export", "--all", "--output", "a.tar.gz"]).status == 0)
        let into = try ground.hotseat.run(["import", "a.tar.gz", "--transcripts", "disk/sessions"])
        #expect(into.errorText.hasPrefix("hotseat: there is no room to unpack a.tar.gz"))
        #expect(into.status == 2)
        #expect(try names("disk/sessions") == [])
    }
}
