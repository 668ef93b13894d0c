import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("Sessions that were put away")
struct DiscardedTests {
    private let temporary: TemporaryFolder
    private let store: SessionStore

    init() throws {
        temporary = try TemporaryFolder()
        store = SessionStore(path: temporary.path + "/store")
    }

    private func session(_ name: String, _ events: [SessionEvent] = []) throws -> SessionFolder {
        let folder = store.folder(name)
        try FileManager.default.createDirectory(
            atPath: folder.solutionsPath, withIntermediateDirectories: true)
        try Data(SampleSession.events.flatMap(EventCoder.line)).write(to: URL(filePath: folder.journalPath))
        if !events.isEmpty { try JournalAmendment(of: folder).write(events, wall: 1) }
        return folder
    }

    @Test("are those that nobody took back since, with the size of their files")
    func found() throws {
        _ = try session("2026-01-01-kept", [.tagged(tag: "discarded")])
        let away = try session("2026-01-02-away", [.discarded])
        _ = try session("2026-01-03-back", [.discarded, .restored])
        let again = try session("2026-01-04-again", [.discarded, .restored, .discarded])
        try Data(count: 1000).write(to: URL(filePath: again.solutionsPath + "/a.py"))
        let found = try store.discarded()
        #expect(found.map(\.folder) == [again, away])
        let journal = try Data(contentsOf: URL(filePath: again.journalPath)).count
        #expect(found.first?.size == journal + 1000)
    }

    @Test("are left out of lists, and `last` is the newest of the others")
    func leftOut() throws {
        let kept = try session("2026-01-01-kept", [])
        let away = try session("2026-01-02-away", [.discarded])
        #expect(try store.sessions().map(\.id) == [kept.id])
        #expect(try store.sessions(since: 0).map(\.id) == [kept.id])
        #expect(try store.find("last") == kept)
        #expect(try store.find("2026-01-02") == away)
        try JournalAmendment(of: kept).write([.discarded], wall: 1)
        #expect(throws: StoreError.noSessions(path: store.path)) { try store.find("last") }
    }

    @Test("are removed with all in them, and nothing that a link in them leads to")
    func removed() throws {
        let away = try session("2026-01-02-away", [.discarded])
        try temporary.write([1], to: "precious")
        symlink(temporary.path + "/precious", away.solutionsPath + "/a.py")
        symlink(temporary.path, away.path + "/up")
        for session in try store.discarded() { try store.remove(session) }
        #expect(try FileTree.names(in: store.path) == [])
        #expect(try temporary.read("precious") == Data([1]))
    }

    @Test("are left where another process has them, a newer version wrote them, or only a link stands there")
    func left() throws {
        let held = try session("2026-01-02-held", [.discarded])
        let newer = try session("2026-01-03-newer", [.discarded])
        let handle = try FileHandle(forWritingTo: URL(filePath: newer.journalPath))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("{\"at\":0,\"dreamt\":{},\"n\":999,\"wall\":0}\n".utf8))
        try handle.close()
        let elsewhere = SessionStore(path: temporary.path + "/elsewhere")
        try elsewhere.makeStore()
        let real = try session("2026-01-04-real", [.discarded])
        #expect(rename(real.path, elsewhere.path + "/real") == 0)
        symlink(elsewhere.path + "/real", real.path)
        let found = try store.discarded()
        #expect(found.count == 3)
        let lock = try JournalAmendment(of: held)
        for session in found { #expect(throws: StoreError.self) { try store.remove(session) } }
        #expect(try store.ids().count == 3)
        #expect(FileManager.default.fileExists(atPath: elsewhere.path + "/real/journal.jsonl"))
        withExtendedLifetime(lock) {}
    }

    @Test("stay where they were taken back between the question and the removal")
    func takenBack() throws {
        let away = try session("2026-01-02-away", [.discarded])
        let found = try store.discarded()
        try JournalAmendment(of: away).write([.restored], wall: 2)
        for session in found { try store.remove(session) }
        #expect(try store.ids() == [away.id])
    }

    @Test("leave nothing behind after a removal that was broken off")
    func remains() throws {
        let away = try session("2026-01-02-away")
        #expect(rename(away.path, store.path + "/.removed-2026-01-02-away") == 0)
        #expect(try store.ids() == [])
        try store.clearRemains()
        #expect(try FileTree.names(in: store.path) == [])
    }
}
