import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("A session out of an archive")
struct ArrivalTests {
    private let temporary: TemporaryFolder
    private let store: SessionStore
    private let id = SampleSession.id

    init() throws {
        temporary = try TemporaryFolder()
        store = SessionStore(path: temporary.path + "/store")
        try store.makeStore()
    }

    private func bytes(_ events: some Sequence<RecordedEvent>) throws -> [UInt8] {
        try events.flatMap(EventCoder.line)
    }

    private func put(_ bytes: [UInt8], _ path: String) throws {
        let file = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// What was unpacked: a folder with these files.
    private func unpacked(_ files: [String: [UInt8]], id: String? = nil) throws -> SessionFolder {
        let folder = SessionFolder(path: "\(temporary.path)/\(UUID().uuidString)/\(id ?? self.id)")
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        for (name, bytes) in files { try put(bytes, "\(folder.path)/\(name)") }
        return folder
    }

    private func take(_ journal: [UInt8], more: [String: [UInt8]] = [:]) throws -> SessionStore.Arrival? {
        let files = more.merging(["journal.jsonl": journal]) { $1 }
        return try store.take(ArrivingSession(unpacked(files)), timeZone: .gmt)
    }

    private func comment(_ text: String) -> RecordedEvent {
        RecordedEvent(
            number: SampleSession.events.count + 1, at: .start, wall: 1,
            event: .commented(place: nil, text: text))
    }

    @Test("comes in with its files where its id is free, and is there when it comes again")
    func comesIn() throws {
        let journal = try bytes(SampleSession.events)
        #expect(try take(journal, more: ["solutions/reverse-string.py": [1]]) == .cameIn(id: id))
        #expect(try store.ids() == [id])
        #expect(try store.folder(id).transcript().ending == .completed)
        #expect(
            try Data(contentsOf: URL(filePath: store.folder(id).solutionsPath + "/reverse-string.py"))
                == Data([1]))
        #expect(try take(journal) == .wasThere(id: id))
        #expect(try store.ids() == [id])
    }

    @Test("lengthens the one that is its beginning, and is passed over by the one that goes on")
    func lengthens() throws {
        let short = try bytes(SampleSession.events)
        let long = try bytes(SampleSession.events + [comment("later")])
        #expect(try take(short, more: ["solutions/a.py": [1]]) == .cameIn(id: id))
        #expect(
            try take(long, more: ["solutions/a.py": [2], "solutions/b.py": [3]]) == .lengthened(id: id))
        #expect(try store.folder(id).transcript().marks.comments.map(\.text) == ["later"])
        // Its transcripts tell the whole; a program that is there stays, and one that is not comes.
        #expect(try String(contentsOfFile: store.folder(id).markdownPath, encoding: .utf8).contains("later"))
        let solutions = store.folder(id).solutionsPath
        #expect(try Data(contentsOf: URL(filePath: solutions + "/a.py")) == Data([1]))
        #expect(try Data(contentsOf: URL(filePath: solutions + "/b.py")) == Data([3]))
        #expect(try take(short) == .wasThere(id: id))
        #expect(try Data(contentsOf: URL(filePath: store.folder(id).journalPath)) == Data(long))
        #expect(!FileManager.default.fileExists(atPath: store.folder(id).lockPath))
    }

    @Test("comes in beside one that went another way, once, however often it is read")
    func parted() throws {
        let here = try bytes(SampleSession.events + [comment("here")])
        let there = try bytes(SampleSession.events + [comment("there")])
        let third = try bytes(SampleSession.events + [comment("elsewhere")])
        #expect(try take(here) == .cameIn(id: id))
        #expect(try take(there) == .cameIn(id: id + "-2"))
        #expect(try take(there) == .wasThere(id: id + "-2"))
        #expect(try take(third) == .cameIn(id: id + "-3"))
        #expect(try take(here) == .wasThere(id: id))
        #expect(try Data(contentsOf: URL(filePath: store.folder(id).journalPath)) == Data(here))
        #expect(try store.find(id).id == id)
    }

    @Test("does not lengthen a session that is being written")
    func held() throws {
        #expect(try take(bytes(SampleSession.events)) == .cameIn(id: id))
        let held = try JournalAmendment(of: store.folder(id))
        let before = try Data(contentsOf: URL(filePath: store.folder(id).journalPath))
        #expect(throws: StoreError.self) { try take(bytes(SampleSession.events + [comment("later")])) }
        #expect(try Data(contentsOf: URL(filePath: store.folder(id).journalPath)) == before)
        withExtendedLifetime(held) {}
    }

    @Test("lengthens one of a newer version without telling its transcripts anew")
    func newer() throws {
        let strange = Array("{\"at\":0,\"dreamt\":{},\"n\":999,\"wall\":0}\n".utf8)
        let journal = try bytes(SampleSession.events) + strange
        #expect(try take(journal, more: ["transcript.md": [1]]) == .cameIn(id: id))
        #expect(try take(journal + strange, more: ["transcript.md": [2]]) == .lengthened(id: id))
        #expect(try Data(contentsOf: URL(filePath: store.folder(id).markdownPath)) == Data([2]))
    }

    @Test("is compared by all of its bytes, however long it is")
    func comparison() throws {
        func comparison(_ first: [UInt8], _ second: [UInt8]) throws -> JournalComparison {
            let folder = try unpacked(["a": first, "b": second])
            return try JournalComparison(folder.path + "/a", folder.path + "/b")
        }
        let long = [UInt8](repeating: 7, count: 200_000)
        #expect(try comparison(long, long) == .same)
        #expect(try comparison([], []) == .same)
        #expect(try comparison([], [1]) == .secondIsLonger)
        #expect(try comparison(long + [1], long) == .firstIsLonger)
        #expect(try comparison(long, Array(long.dropLast()) + [8]) == .different)
        #expect(try comparison(Array(long.prefix(1 << 16)), long) == .secondIsLonger)
        #expect(try comparison([1, 2], [1, 3, 4]) == .different)
    }

    @Test("is refused with anything in it that no session has")
    func refusals() throws {
        let journal = try bytes(SampleSession.events)
        func refusal(
            _ files: [String: [UInt8]], id: String? = nil, _ change: (String) -> Void = { _ in }
        ) throws -> ArrivalRefusal? {
            let folder = try unpacked(files, id: id)
            change(folder.path)
            do throws(ArrivalRefusal) {
                _ = try ArrivingSession(folder)
                return nil
            } catch {
                return error
            }
        }
        let whole = ["journal.jsonl": journal]
        #expect(try refusal(whole) == nil)
        #expect(try refusal(whole, id: "renamed") == nil)
        #expect(try refusal(["journal.jsonl": [1, 2]]) == nil)
        #expect(try refusal(["journal.jsonl": [1, 2]], id: "renamed") == .notASession)
        #expect(try refusal(["transcript.md": [1]]) == .noJournal)
        #expect(try refusal(whole, id: ".hidden") == .name)
        #expect(try refusal(whole, id: "2026-01-01-a b") == .name)
        #expect(try refusal(whole.merging(["evil.sh": [1]]) { $1 }) == .unexpected(name: "evil.sh"))
        #expect(
            try refusal(whole.merging(["solutions/.bashrc": [1]]) { $1 })
                == .unexpected(name: "solutions/.bashrc"))
        #expect(
            try refusal(whole.merging(["solutions/deep/a.py": [1]]) { $1 })
                == .notAFile(name: "solutions/deep"))
        #expect(
            try refusal(whole) { symlink("/etc/passwd", $0 + "/transcript.md") }
                == .notAFile(name: "transcript.md"))
        #expect(try refusal(whole) { symlink("/etc", $0 + "/solutions") } == .notAFile(name: "solutions"))
        #expect(
            try refusal(whole) { mkfifo($0 + "/transcript.md", 0o600) } == .notAFile(name: "transcript.md"))
        #expect(
            try refusal(whole) { link($0 + "/journal.jsonl", $0 + "/transcript.md") }
                == .notAFile(name: "journal.jsonl"))
        #expect(
            try refusal(whole) { truncate($0 + "/journal.jsonl", 1 << 30) }
                == .tooLarge(name: "journal.jsonl"))
        #expect(
            try refusal([:]) {
                rmdir($0); try? Data().write(to: URL(filePath: $0))
            } == .notAFolder)
    }

    @Test("has neither rights that keep its owner out, nor rights to be run")
    func rights() throws {
        let folder = try unpacked(["journal.jsonl": bytes(SampleSession.events), "solutions/a.py": [1]])
        chmod(folder.journalPath, 0o4777)
        chmod(folder.solutionsPath + "/a.py", 0)
        chmod(folder.solutionsPath, 0)
        chmod(folder.path, 0)
        _ = try ArrivingSession(folder)
        let modes = [folder.path, folder.journalPath, folder.solutionsPath, folder.solutionsPath + "/a.py"]
            .map { FileTree.status($0).map { $0.st_mode & 0o7777 } }
        #expect(modes == [0o755, 0o644, 0o755, 0o600])
    }

    @Test(
        "has names that stay within",
        arguments: [
            ("-rw-r--r-- 0/0  12 2026-11-21 10:00 ./2026-01-01-a/journal.jsonl", false),
            ("-rw-r--r-- 0/0  12 2026-11-21 10:00 ../evil", true),
            ("-rw-r--r-- 0/0  12 2026-11-21 10:00 a/../../evil", true),
            ("-rw-r--r-- 0/0  12 2026-11-21 10:00 a/..", true),
            ("-rw-r--r-- 0/0  12 2026-11-21 10:00 /etc/passwd", true),
            ("-rw-r--r-- 0/0  12 2026-11-21 10:00 a..b/c...", false),
        ])
    func names(line: String, leadsOut: Bool) {
        #expect(ArchiveNames.leadsOut(listing: line) == leadsOut)
    }

    @Test("goes out with its journal, transcripts and programs, and nothing else")
    func archived() throws {
        let files = [
            "journal.jsonl", "transcript.md", "transcript.json", "journal.pid", "notes.txt",
            "solutions/a.py", "solutions/.a.py.swp", "solutions/a b.py", "solutions/b.c",
        ]
        let folder = try unpacked(Dictionary(uniqueKeysWithValues: files.map { ($0, [1]) }))
        symlink("/etc/passwd", folder.solutionsPath + "/c.py")
        #expect(
            folder.archivedFiles() == [
                "journal.jsonl", "transcript.md", "transcript.json", "solutions/a.py", "solutions/b.c",
            ])
        unlink(folder.journalPath)
        #expect(folder.archivedFiles() == [])
        let linked = folder.path + "-link"
        symlink(folder.path, linked)
        #expect(SessionFolder(path: linked).archivedFiles() == [])
    }
}
