import Foundation
import Testing

/// Archives that nobody's export has written.
@Suite("Archives that are not to be trusted")
struct HostileArchiveTests {
    private let ground: Ground
    private let journal: [UInt8]
    private static let id = "2026-03-02-090000-tiny-1a2b"

    init() throws {
        ground = try Ground.shared()
        journal = Array(try Data(contentsOf: ground.url("sessions/\(Self.id)/journal.jsonl")))
    }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(ground.path)/\(folder)").sorted()
    }

    private func take(_ data: Data, _ name: String = "a.tar") throws -> Hotseat.Outcome {
        try data.write(to: ground.url(name))
        return try ground.hotseat.run(["import", name, "--transcripts", "new"])
    }

    private func zipped(_ tar: TarBytes) throws -> Data {
        try tar.finished.write(to: ground.url("plain.tar"))
        _ = try ground.hotseat.shell("gzip -c plain.tar > plain.tar.gz")
        return try Data(contentsOf: ground.url("plain.tar.gz"))
    }

    @Test("what is no archive, or none of tar, is said to be none")
    func noArchive() throws {
        defer { ground.remove() }
        let help = "Name the archive that hotseat export has written; it ends in .tar.gz."
        for data in [
            Data(), Data("hello".utf8), Data(count: 4096), Data("PK\u{3}\u{4}".utf8) + Data(count: 600),
        ] {
            expectFailure(try take(data), status: 2, "a.tar is not an archive of sessions", help: help)
        }
        expectFailure(
            try ground.hotseat.run(["import", "nowhere.tar.gz"]), status: 64,
            "there is no file nowhere.tar.gz", help: "Name the archive that hotseat export has written.")
        expectFailure(
            try ground.hotseat.run(["import", "sessions"]), status: 64, "sessions is not a file",
            help: "Name the archive that hotseat export has written.")
    }

    @Test("one that is cut off or damaged anywhere brings nothing in, and says so", arguments: [true, false])
    func cutOff(isZipped: Bool) throws {
        defer { ground.remove() }
        var tar = TarBytes()
        tar.add("./\(Self.id)/journal.jsonl", journal)
        let whole = isZipped ? try zipped(tar) : tar.finished
        for count in [whole.count / 10, whole.count / 2, whole.count - (isZipped ? 9 : 1100)]
        where count >= 512 {
            let outcome = try take(whole.prefix(count))
            #expect(outcome.errorText.hasPrefix("hotseat: a.tar is cut off or damaged: "), "\(count)")
            #expect(outcome.errorText.contains("\n  Nothing was taken in."))
            #expect(outcome.status == 2)
            #expect(try names("new") == [])
        }
        #expect(try take(whole).text == "Took in 1 session.\n")
    }

    @Test(
        "names that lead out, links and devices: nothing is taken in, and nothing lies outside",
        arguments: ["../evil", "/tmp/hotseat-evil", "x/../../evil", "link", "hard", "device"])
    func tricks(trick: String) throws {
        defer { ground.remove() }
        try ground.makeFolder("inner")
        var tar = TarBytes()
        tar.add("./\(Self.id)/journal.jsonl", journal)
        switch trick {
        case "link":
            tar.add("./\(Self.id)/solutions", kind: .link, target: ground.path)
            tar.add("./\(Self.id)/solutions/evil", [1])
        case "hard": tar.add("./\(Self.id)/transcript.md", kind: .hardLink, target: "/etc/passwd")
        case "device": tar.add("./\(Self.id)/transcript.md", kind: .device)
        default: tar.add(trick, [1])
        }
        let outcome = try take(zipped(tar))
        let what =
            ["link", "hard", "device"].contains(trick)
            ? "something that is no plain file" : "a name that leads out of it"
        #expect(outcome.errorText.hasPrefix("hotseat: a.tar holds \(what): "))
        #expect(outcome.errorText.hasSuffix("do not trust this one.\n"))
        #expect(outcome.status == 2)
        #expect(try names("new") == [])
        #expect(!FileManager.default.fileExists(atPath: "\(ground.path)/evil"))
        #expect(!FileManager.default.fileExists(atPath: "/tmp/hotseat-evil"))
    }

    @Test("what is no session is refused by name, with the reason; the others come in")
    func mixed() throws {
        defer { ground.remove() }
        var tar = TarBytes()
        tar.add("./\(Self.id)/", kind: .folder, mode: 0)
        tar.add("./\(Self.id)/journal.jsonl", journal, mode: 0)
        tar.add("own-name/journal.jsonl", journal)
        tar.add("rubbish/journal.jsonl", Array("rubbish".utf8))
        tar.add("2026-01-01-000000-x-0000/journal.jsonl", journal)
        tar.add("2026-01-01-000000-x-0000/run.sh", [1], mode: 0o4755)
        tar.add("2026-01-02-000000-x-0000/transcript.md", [1])
        tar.add("\u{1B}[31mred/journal.jsonl", journal)
        tar.add("loose.txt", [1])
        let outcome = try take(zipped(tar))
        #expect(outcome.text == "Took in 2 sessions.\n")
        let lines = outcome.errorText.split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "hotseat: \u{241B}[31mred was not taken in: its name cannot be that of a session",
                "hotseat: 2026-01-01-000000-x-0000 was not taken in: run.sh in it belongs to no session",
                "hotseat: 2026-01-02-000000-x-0000 was not taken in: it has no journal",
                "hotseat: loose.txt was not taken in: it is no folder",
                "hotseat: rubbish was not taken in: neither its name nor its journal is that of a session",
            ])
        #expect(outcome.status == 1)
        #expect(
            try names("new") == [Self.id, "\(Self.id)/journal.jsonl", "own-name", "own-name/journal.jsonl"])
        #expect(try ground.hotseat.run(["review", "own-name", "--transcripts", "new"]).status == 0)
    }

    @Test("a bomb is found out while it is only read, and a file that claims to be huge as well")
    func bomb() throws {
        defer { ground.remove() }
        var head = TarBytes()
        head.add("./\(Self.id)/journal.jsonl", size: 8_000_000_000)
        try Data(head.bytes).write(to: ground.url("head"))
        let made = try ground.hotseat.shell("(cat head; head -c 700000000 /dev/zero) | gzip -1 > a.tar")
        #expect(made.status == 0)
        let outcome = try ground.hotseat.run(["import", "a.tar", "--transcripts", "new"])
        #expect(outcome.errorText.hasPrefix("hotseat: a.tar unpacks to more than "))
        #expect(outcome.status == 2)
        #expect(try names("new") == [])
    }

    @Test("an archive of nothing has no session")
    func empty() throws {
        defer { ground.remove() }
        var tar = TarBytes()
        let bare = try take(zipped(tar))
        #expect(bare.errorText.hasPrefix("hotseat: there is no session in a.tar\n"))
        #expect(bare.status == 1)
        tar.add("./\(Self.id)/", kind: .folder)
        let hollow = try take(zipped(tar))
        #expect(hollow.text == "Took in 0 sessions.\n")
        #expect(hollow.errorText == "hotseat: \(Self.id) was not taken in: it has no journal\n")
    }
}
