import Foundation
import InterviewModel
import SampleSession
import Synchronization
import Testing

@testable import TranscriptStore

@Suite("The transcripts folder")
struct SessionStoreTests {
    private let temporary: TemporaryFolder
    private let store: SessionStore
    private let date = CivilTime(wall: SampleSession.startedAt, secondsFromUTC: 0)

    init() throws {
        temporary = try TemporaryFolder()
        store = SessionStore(path: temporary.path + "/Transcripts")
    }

    private func session(_ suffix: UInt16, _ events: some Sequence<RecordedEvent>) throws -> SessionFolder {
        let folder = try store.createSession(of: "quick-15", at: date) { suffix }
        let journal = try Journal(creatingIn: folder)
        for event in events { journal.append(event, sync: .soon) }
        journal.close()
        return folder
    }

    @Test("A session's folder is named by date, time, scenario and four digits")
    func name() throws {
        let folder = try store.createSession(of: "quick-15", at: date) { 0x2A }
        #expect(folder.id == "2026-11-21-143005-quick-15-002a")
        #expect(SessionName.looksLikeOne(folder.id))
    }

    @Test("A taken name is not used twice")
    func taken() throws {
        let suffixes: [UInt16] = [1, 1, 2]
        var next = 0
        let make = { () -> UInt16 in
            defer { next += 1 }
            return suffixes[next % suffixes.count]
        }
        let first = try store.createSession(of: "quick-15", at: date, suffix: make)
        let second = try store.createSession(of: "quick-15", at: date, suffix: make)
        #expect(first.id.hasSuffix("-0001"))
        #expect(second.id.hasSuffix("-0002"))
        #expect(throws: StoreError.exists(path: first.path)) {
            try store.createSession(of: "quick-15", at: date) { 1 }
        }
    }

    @Test("The sessions since a moment: those that began then or later, whatever their folders are called")
    func since() throws {
        let first = try session(1, SampleSession.events)
        let began = SampleSession.startedAt
        #expect(try store.sessions(since: began).count == 1)
        #expect(try store.sessions(since: began + 1).isEmpty)
        #expect(try store.sessions(since: began - 90 * 86_400_000).count == 1)
        try FileManager.default.moveItem(atPath: first.path, toPath: store.path + "/renamed")
        #expect(try store.sessions(since: began).map(\.id) == ["renamed"])
    }

    @Test("The list says of each session how it stands, newest first")
    func list() throws {
        let events = SampleSession.events
        _ = try session(1, events)
        _ = try session(2, events.prefix(12))
        _ = try store.createSession(of: "quick-15", at: date) { 3 }
        let newer = try store.createSession(of: "quick-15", at: date) { 4 }
        let line = #"{"at":0,"n":1,"started":{"header":{"format":9}},"wall":0}"# + "\n"
        try Data(line.utf8).write(to: URL(fileURLWithPath: newer.journalPath))
        try FileManager.default.createDirectory(
            atPath: store.path + "/notes", withIntermediateDirectories: true)
        let sessions = try store.sessions()
        #expect(sessions.map { String($0.id.suffix(1)) } == ["4", "3", "2", "1"])
        #expect(sessions.map(\.state) == [.newer, .damaged, .unfinished, .finished])
        #expect(sessions[3].title == "Quick interview, 15 minutes")
        #expect(sessions[3].startedAt == SampleSession.startedAt)
        #expect(sessions[3].ending == .completed)
    }

    @Test("The list's duration is the transcript's", arguments: [1, 8, 18, 23, 30, 1000])
    func duration(count: Int) throws {
        let events = Array(SampleSession.events.prefix(count))
        let folder = try session(1, events)
        let summary = SummaryReader.summary(of: folder)
        #expect(summary.duration == Transcript(events: events, session: "x").duration)
    }

    @Test("A session is found by id, by the beginning of one alone, and as the last")
    func find() throws {
        let one = try session(0x1A, SampleSession.events.prefix(3))
        let two = try session(0x2B, SampleSession.events.prefix(3))
        #expect(try store.find("last") == two)
        #expect(try store.find(one.id) == one)
        #expect(try store.find("2026-11-21-143005-quick-15-001") == one)
        #expect(throws: StoreError.ambiguous(selector: "2026", ids: [two.id, one.id])) {
            try store.find("2026")
        }
        #expect(throws: StoreError.noSuchSession(selector: "x")) { try store.find("x") }
        #expect(throws: StoreError.noSuchSession(selector: "")) { try store.find("") }
        #expect(try store.newestUnfinished() == two)
    }

    @Test("A folder that is missing, empty, a file or closed has its own error")
    func faults() throws {
        #expect(throws: StoreError.folderMissing(path: store.path)) { try store.sessions() }
        mkdir(store.path, 0o755)
        #expect(throws: StoreError.noSessions(path: store.path)) { try store.find("last") }
        let file = SessionStore(path: temporary.path + "/file")
        try temporary.write([1], to: "file")
        #expect(throws: StoreError.notAFolder(path: file.path)) { try file.sessions() }
        #expect(throws: StoreError.notAFolder(path: file.path)) {
            try file.createSession(of: "quick-15", at: date) { 1 }
        }
        let below = SessionStore(path: file.path + "/Transcripts")
        #expect(throws: StoreError.self) { try below.createSession(of: "quick-15", at: date) { 1 } }
    }

    @Test("Both transcripts are written from the journal, and again after they were lost")
    func rebuild() throws {
        let folder = try session(1, SampleSession.events)
        let transcript = try folder.rebuild(timeZone: .gmt)
        let markdown = FileManager.default.contents(atPath: folder.markdownPath)
        #expect(markdown == Data(MarkdownRenderer(timeZone: .gmt).render(transcript).utf8))
        #expect(FileManager.default.contents(atPath: folder.jsonPath) == JSONRenderer.render(transcript))
        unlink(folder.markdownPath)
        try folder.rebuild(timeZone: .gmt)
        #expect(FileManager.default.contents(atPath: folder.markdownPath) == markdown)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(
            Set(names) == ["journal.jsonl", "transcript.md", "transcript.json"], "nothing half done is left")
    }

    @Test("A write that fails leaves the file that was there, and nothing beside it")
    func atomic() throws {
        try temporary.write(Array("old".utf8), to: "a")
        let disk = FaultyDisk()
        disk.faults.withLock { $0.room = 2 }
        let path = temporary.path + "/a"
        #expect(throws: StoreError.notWritable(path: path, errno: ENOSPC)) {
            try AtomicFile.write(Array("newer".utf8), to: path, calls: disk.calls)
        }
        #expect(try temporary.read("a") == Data("old".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == ["a"])
    }

    @Test("A session of a newer version is shown but never rewritten")
    func newer() throws {
        let folder = try session(1, SampleSession.events.prefix(3))
        let handle = FileHandle(forWritingAtPath: folder.journalPath)
        handle?.seekToEndOfFile()
        handle?.write(Data(#"{"at":900000,"n":4,"rated":{},"wall":0}"#.utf8 + [10]))
        #expect(throws: StoreError.newerFormat(path: folder.journalPath, format: 1)) {
            try folder.rebuild(timeZone: .gmt)
        }
        #expect(try folder.transcript().journalNotes == [.unknownEvent(line: 4, kind: "rated")])
    }

    @Test("A solution has the challenge's name, and cannot leave the folder")
    func solutions() throws {
        let folder = try session(1, [])
        try folder.writeSolution("print()\n", of: "lru-cache")
        #expect(FileManager.default.contents(atPath: folder.path + "/solutions/lru-cache.py")?.count == 8)
        #expect(folder.solutionPath("../../x") == folder.path + "/solutions/solution.py")
    }

    @Test("Civil time is right over leap years, offsets and before 1970")
    func civilTime() {
        let cases: [(Int, Int, String)] = [
            (0, 0, "1970-01-01 00:00 000000"), (951_782_400_000, 0, "2000-02-29 00:00 000000"),
            (1_795_271_405_999, 3600, "2026-11-21 15:30 153005"), (-1, 0, "1969-12-31 23:59 235959"),
            (4_102_444_799_000, -3600, "2099-12-31 22:59 225959"),
        ]
        for (wall, offset, text) in cases {
            let time = CivilTime(wall: wall, secondsFromUTC: offset)
            #expect("\(time.day) \(time.timeOfDay) \(time.compactTime)" == text)
        }
    }
}
