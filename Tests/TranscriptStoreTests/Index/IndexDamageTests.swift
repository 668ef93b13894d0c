import Foundation
import GRDB
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("An index that is lost or damaged")
struct IndexDamageTests {
    private let sessions: IndexedStore
    private let ids: [String]

    init() throws {
        sessions = try IndexedStore()
        let sessions = sessions
        ids = try (1...60).map { try sessions.add(day: $0, answer: "A lock, the \($0)th.") }.reversed()
    }

    /// What can happen to the file.
    enum Harm: CaseIterable {
        case deleted, emptied, halved, cutToAByte, garbage, garbageInPlace, zeros, longer, otherDatabase,
            otherVersion,
            folder, middle, text, letters

        func apply(to path: String) throws {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            switch self {
            case .deleted: unlink(path)
            case .emptied: truncate(path, 0)
            case .halved: truncate(path, off_t(bytes.count / 2))
            case .cutToAByte: truncate(path, 1)
            case .garbage:
                try Data((0..<bytes.count).map { UInt8(truncatingIfNeeded: $0 &* 167) }).write(
                    to: URL(fileURLWithPath: path))
            case .garbageInPlace:
                try overwrite(path, 0..<bytes.count) { UInt8(truncatingIfNeeded: $0 &* 167) }
            case .zeros: try overwrite(path, 0..<bytes.count) { _ in 0 }
            case .longer:
                let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
                try handle.seekToEnd()
                try handle.write(contentsOf: Data(repeating: 7, count: 10_000))
            case .otherDatabase, .otherVersion:
                unlink(path)
                let other = try DatabaseQueue(path: path)
                try other.inDatabase { database in
                    let isOurs = self == .otherVersion
                    try database.execute(
                        sql:
                            "PRAGMA application_id = \(isOurs ? IndexDatabase.applicationID : 1); PRAGMA user_version = 999; CREATE TABLE session(x)"
                    )
                }
            case .folder:
                unlink(path)
                mkdir(path, 0o755)
            case .middle: try overwrite(path, 8192..<bytes.count) { UInt8(truncatingIfNeeded: $0 &* 91) }
            case .letters:
                // A database as sound as before, that says something else.
                let text = bytes.split(separator: Data("About quick".utf8), omittingEmptySubsequences: false)
                let other = Data(text.joined(separator: Data("Abbot quick".utf8)))
                try overwrite(path, 0..<bytes.count) { other[$0] }
            case .text: try Data("no database\n".utf8).write(to: URL(fileURLWithPath: path))
            }
        }

        private func overwrite(_ path: String, _ range: Range<Int>, _ byte: (Int) -> UInt8) throws {
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try handle.seek(toOffset: UInt64(range.lowerBound))
            try handle.write(contentsOf: Data(range.map(byte)))
        }
    }

    private func expectAll(_ index: SessionIndex, call: Int, _ what: Comment) throws {
        switch call {
        case 0: #expect(try index.ids() == ids, what)
        case 1: #expect(try index.found("lock") == ids, what)
        case 2:
            var found: [String] = []
            try index.forEachRecord(.with { $0.text = "lock" }) { found.append($0.summary.id) }
            #expect(found == ids.reversed(), what)
        case 3: #expect(try index.previous(before: ids[0])?.summary.id == ids[1], what)
        case 4: try index.update(ids[3])
        default: try index.rebuild()
        }
        #expect(try index.ids() == ids, what)
        #expect(try index.found("lock 7th") == [ids[53]], what)
    }

    @Test(
        "Whatever happens to the file while it is in use, every call notices and answers",
        arguments: Harm.allCases)
    func whileRunning(harm: Harm) throws {
        for call in 0...5 {
            let index = try sessions.open()
            #expect(try index.ids().count == 60)
            try harm.apply(to: sessions.indexPath)
            try expectAll(index, call: call, "\(harm), call \(call)")
            if harm == .folder {
                rmdir(sessions.indexPath)
            } else {
                // What answered was not the old file alone, still open, or what was remembered of it.
                let count = try IndexDatabase.open(sessions.indexPath).inDatabase { database in
                    try Int.fetchOne(
                        database,
                        sql: """
                            SELECT count(*) FROM search JOIN session ON key = search.rowid
                            WHERE search MATCH 'lock' AND title = 'About quick-15'
                            """)
                }
                #expect(count == 60, "\(harm), call \(call)")
            }
            #expect(try sessions.open().ids() == ids, "the next one too")
        }
    }

    @Test(
        "Whatever happened to the file before, opening it answers",
        arguments: Harm.allCases.filter { $0 != .letters })
    func before(harm: Harm) throws {
        for call in 0...1 {
            _ = try sessions.open()
            try harm.apply(to: sessions.indexPath)
            try expectAll(try sessions.open(), call: call, "\(harm), call \(call)")
            if harm == .folder { rmdir(sessions.indexPath) }
        }
    }

    @Test("Harm in the middle of a walk over all records does not stop it")
    func walk() throws {
        let many = try (100..<600).map { try sessions.add(day: $0) }
        let index = try sessions.open()
        var found: [String] = []
        try index.forEachRecord(SessionQuery()) { record in
            found.append(record.summary.id)
            if found.count == 100 { try Harm.garbageInPlace.apply(to: sessions.indexPath) }
            if found.count == 300 { try Harm.deleted.apply(to: sessions.indexPath) }
        }
        #expect(found == ids.reversed() + many)
    }

    @Test("Any page of the file overwritten: an answer, and the right one after a rebuild at the latest")
    func everyPage() throws {
        _ = try sessions.open()
        let size = try Data(contentsOf: URL(fileURLWithPath: sessions.indexPath)).count
        let whole = try Data(contentsOf: URL(fileURLWithPath: sessions.indexPath))
        for start in stride(from: 0, to: size, by: 4096) {
            var bytes = whole
            for index in start..<min(size, start + 4096) {
                bytes[index] = UInt8(truncatingIfNeeded: index &* 31)
            }
            try bytes.write(to: URL(fileURLWithPath: sessions.indexPath))
            let index = try sessions.open()
            _ = try index.ids()
            _ = try index.found("lock the")
            try index.rebuild()
            #expect(try index.found("lock") == ids)
        }
    }

    @Test("An old rollback journal is not played back into a new index")
    func rollback() throws {
        let index = try sessions.open()
        try Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 7) }).write(
            to: URL(fileURLWithPath: sessions.indexPath + "-journal"))
        try index.rebuild()
        #expect(try index.ids() == ids)
        #expect(try sessions.open().found("lock") == ids)
    }

    @Test("Where nothing can be written in the folder, the index is a temporary one and works as well")
    func temporary() throws {
        mkdir(sessions.indexPath, 0o755)
        let index = try sessions.open()
        #expect(try index.ids() == ids)
        let id = try sessions.add(day: 99)
        #expect(try index.found("lock").first == id)
        try sessions.append([.tagged(tag: "t")], to: id)
        try index.update(id)
        #expect(try index.ids(.with { $0.tag = "t" }) == [id])
        let names = try FileManager.default.contentsOfDirectory(atPath: sessions.store.path).filter {
            $0.hasPrefix(".")
        }
        #expect(names == [".index.sqlite"], "nothing half done is left")
    }

    @Test("What a process that died left behind is removed after an hour, and not before")
    func leftovers() throws {
        let path = sessions.indexPath + ".123.abc.part"
        try Data([1]).write(to: URL(fileURLWithPath: path))
        sessions.clock.now = 0
        _ = try sessions.open()
        #expect(access(path, F_OK) == 0)
        sessions.clock.now = 4_000_000_000_000
        try sessions.open().rebuild()
        #expect(access(path, F_OK) != 0)
        #expect(try sessions.store.ids().count == 60, "hidden files are no sessions")
    }

    @Test("A journal damaged at every byte: the index says of it what the journal's own reader says")
    func journal() throws {
        let id = "2027-01-01-000000-quick-15-0001"
        let bytes = try SampleSession.events.prefix(9).flatMap(EventCoder.line)
        try sessions.write(bytes: bytes, to: id)
        let index = try sessions.open()
        for offset in stride(from: 0, to: bytes.count, by: 13) {
            var damaged = bytes
            damaged[offset] ^= 0x15
            if offset % 2 == 0 { damaged = Array(damaged[...offset]) }
            try sessions.write(bytes: damaged, to: id)
            try index.update(id)
            let record = SessionRecord(try JournalReader.read(sessions.store.folder(id)), id: id)
            #expect(
                try index.page(SessionQuery(), offset: 0, limit: 99).listings.first { $0.summary.id == id }
                    == SessionListing(record))
        }
    }
}
