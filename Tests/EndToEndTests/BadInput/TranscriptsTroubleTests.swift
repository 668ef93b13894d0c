import Foundation
import Testing

/// Transcripts folders that cannot be used.
@Suite("Trouble with the transcripts folder")
struct TranscriptsTroubleTests {
    private static let help = "Name another folder with --transcripts, or see who may write it with: ls -ld"

    @Test(
        "a folder that may not be written is told of before the interview",
        .enabled(if: Ground.hasOrdinaryUser))
    func unwritable() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let sessions = "\(ground.path)/sessions"
        let hotseat = try ground.asOrdinaryUser()
        ground.allow(0o555, "sessions")
        expectFailure(
            try hotseat.run(["interview", "two"]), status: 2,
            "\(sessions) cannot be written: Permission denied", help: "\(Self.help) '\(sessions)'")
        let journal = "\(sessions)/2026-03-03-181500-two-3c4d/journal.jsonl"
        ground.allow(0o444, "sessions/2026-03-03-181500-two-3c4d/journal.jsonl")
        expectFailure(
            try hotseat.run(["interview", "--resume"]), status: 2,
            "\(journal) cannot be written: Permission denied", help: "\(Self.help) '\(journal)'")
        #expect(try hotseat.run(["review", "last"]).status == 0)
        let doctor = try hotseat.run(["doctor"])
        #expect(doctor.text.contains("BROKEN   transcripts \(sessions) is not writable\n"))
        #expect(doctor.status == 1)
    }

    @Test("a folder that may not be read is told of", .enabled(if: Ground.hasOrdinaryUser))
    func unreadable() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let sessions = "\(ground.path)/sessions"
        ground.allow(0, "sessions")
        defer { ground.allow(0o755, "sessions") }
        for line in [["review"], ["review", "last"], ["explain", "last"], ["interview", "--resume"]] {
            expectFailure(
                try ground.asOrdinaryUser().run(line), status: 2,
                "\(sessions) cannot be read: Permission denied",
                help: "See who may read it with: ls -ld '\(sessions)'")
        }
    }

    @Test("a file in its place is told of")
    func file() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write("", to: "file")
        for line in [["interview", "two"], ["review"], ["review", "last"], ["explain", "last"]] {
            expectFailure(
                try ground.hotseat.run(line + ["--transcripts", "file"]), status: 2,
                "\(ground.path)/file is not a folder", help: "Name another folder with --transcripts.")
        }
    }

    @Test("a read-only file system is told of, and what is on it can be read", .enabled(if: Mount.isPossible))
    func readOnly() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let mount = try Mount(ground, "disk", options: "size=4m")
        defer { mount.remove() }
        try FileManager.default.copyItem(atPath: "\(ground.path)/sessions", toPath: "\(mount.path)/sessions")
        try mount.change("remount,ro")
        let sessions = "\(mount.path)/sessions"
        let option = ["--transcripts", sessions]
        expectFailure(
            try ground.hotseat.run(["interview", "two"] + option), status: 2,
            "\(sessions) cannot be written: Read-only file system", help: "\(Self.help) '\(sessions)'")
        let page = "\(sessions)/2026-03-02-090000-tiny-1a2b/transcript.md"
        expectFailure(
            try ground.hotseat.run(["review", "2026-03-02", "--rebuild"] + option), status: 2,
            "\(page) cannot be written: Read-only file system", help: "\(Self.help) '\(page)'")
        #expect(try ground.hotseat.run(["review", "2026-03-02"] + option).status == 0)
        #expect(try ground.hotseat.run(["explain", "2026-03-02"] + option).status == 0)
    }

    @Test(
        "a home that does not exist is made where that is allowed, and told of elsewhere",
        .enabled(if: Ground.hasOrdinaryUser))
    func home() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var hotseat = try ground.asOrdinaryUser()
        ground.allow(0o555, "home")
        hotseat.variables["HOTSEAT_TRANSCRIPTS"] = ""
        hotseat.variables["HOME"] = "\(ground.path)/home/nobody"
        let folder = "\(ground.path)/home/nobody/.local/share/hotseat/Transcripts"
        #expect(
            try hotseat.run(["review"]).text
                == "No sessions yet in \(folder).\nStart one with: hotseat interview\n")
        expectFailure(
            try hotseat.run(["interview", "two"]), status: 2,
            "\(folder) cannot be written: Permission denied",
            help: "\(Self.help) '\(folder)'")
        ground.allow(0o777, "home")
        #expect(try hotseat.run(["interview", "two"]).status == 0)
        #expect(try hotseat.run(["review", "last"]).status == 0)
    }
}
