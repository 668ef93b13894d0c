import Foundation
import GRDB
import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("Writing sessions into the index")
struct IndexWriterTests {
    private let sessions: IndexedStore

    init() throws {
        sessions = try IndexedStore()
    }

    private func keys(_ database: Database) throws -> [Int64] {
        try Int64.fetchAll(database, sql: "SELECT key FROM session ORDER BY key")
    }

    @Test(
        "A session may change more often than its millisecond has numbers, and no number is given out twice")
    func often() throws {
        let first = try sessions.add(day: 1)
        let second = try sessions.add(day: 2)
        let queue = try IndexDatabase.create("")
        try queue.inDatabase { database in
            try IndexDatabase.finish(database)
            var writer = try IndexWriter(database, isNew: false)
            let entry = IndexEntry.read(sessions.store.folder(first))
            try writer.put([IndexEntry.read(sessions.store.folder(second))])
            for _ in 0..<1500 { try writer.put([entry]) }
            let keys = try keys(database)
            #expect(keys.count == 2 && keys[0] < keys[1], "newer before older")
            #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM retired") == 1499)
            let found = try Int64.fetchAll(
                database, sql: "SELECT rowid FROM search WHERE search MATCH 'lock'")
            #expect(Set(found).count == 1501 && Set(found).isSuperset(of: keys))
        }
    }

    @Test(
        "Sessions of one moment, and those of no known moment, have numbers of their own",
        arguments: [true, false])
    func sameMoment(isNew: Bool) throws {
        let queue = try IndexDatabase.create("")
        let dated = try sessions.add("2025-01-02-dated", day: 1)
        try sessions.write(bytes: [1], to: "undated")
        let store = sessions.store
        try queue.inDatabase { database in
            if !isNew { try IndexDatabase.finish(database) }
            var writer = try IndexWriter(database, isNew: isNew)
            for id in [dated, "undated"] {
                let entry = IndexEntry.read(store.folder(id))
                for number in 0..<1100 { try writer.put([entry.renamed("\(id)-\(number)")]) }
            }
            #expect(try Set(keys(database)).count == 2200)
            let last = try keys(database).last ?? 0
            #expect(last == SessionKey.first(startedAt: nil) + 1099)
        }
    }

    @Test("The newer a session, the smaller its number; a stretch of time is a range of them")
    func order() {
        let moments = [Int.min, -1, 0, 1, 1_735_689_600_000, .max]
        let keys = moments.map { SessionKey.first(startedAt: $0) }
        #expect(keys == keys.sorted(by: >) && Set(keys).count == keys.count)
        #expect(keys.allSatisfy { $0 >= 0 && $0 < SessionKey.first(startedAt: nil) })
        for moment in moments {
            for (since, until) in [(0, 1), (0, 2), (1, 1), (1_735_689_600_000, .max)] {
                let isWithin = SessionKey.range(since: since, until: until).contains(
                    SessionKey.first(startedAt: moment))
                #expect(
                    isWithin == (moment >= since && moment < until && moment != .max),
                    "\(moment) \(since) \(until)")
            }
        }
    }

    @Test(
        "A name says when its session began, where its journal does not",
        arguments: [
            ("2025-01-01-000000-quick-15-0001", 1_735_689_600_000),
            ("2024-02-29-235959-x", 1_709_251_199_000),
            ("1970-01-01-000000", 0), ("2025-01-01-notes", 1_735_689_600_000),
            ("2025-01-01-12", 1_735_689_600_000),
            ("2025-13-01-000000", nil), ("2025-00-01-000000", nil), ("notes", nil), ("", nil),
        ])
    func name(name: String, wall: Int?) {
        #expect(CivilTime.wall(ofName: name) == wall)
    }
}

extension IndexEntry {
    /// The same under another id.
    fileprivate func renamed(_ id: String) -> IndexEntry {
        var record = record
        record.summary.id = id
        return IndexEntry(record: record, words: words, stamp: stamp)
    }
}
