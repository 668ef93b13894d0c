import Foundation
import GRDB

extension SessionIndex {
    /// Brings the index up to date, as far as that can be seen without looking at each journal.
    func refresh(
        _ connection: IndexConnection, _ database: Database,
        _ progress: IndexBuilder.Progress = { _ in }
    ) throws {
        var changed = try watched(database)
        let known = try StoreState(database)
        guard !known.isCurrent(modified: StoreState.modified(store)) else {
            return try write(changed, connection, database, progress)
        }
        let state = try StoreState(store, now: now())
        if state.names != known.names { changed += try comeOrGone(database) }
        try write(changed, connection, database, progress)
        if state.names != known.names || state.isBetter(than: known) {
            try connection.change(database) { try state.write(to: $0) }
        }
    }

    /// So many unfinished or damaged sessions are looked at each time, the newest: to look at a file takes some
    /// microseconds.
    private static let mostWatched = 250

    /// The watched sessions that changed.
    private func watched(_ database: Database) throws -> [String] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, size, modified FROM session INDEXED BY session_watched WHERE watched ORDER BY key
                LIMIT \(Self.mostWatched)
                """)
        var changed: [String] = []
        while let row = try rows.next() {
            let id: String = try row.decode(forColumn: "id")
            if try IndexRow.stamp(row) != IndexEntry.Stamp(path: store.folder(id).journalPath) {
                changed.append(id)
            }
        }
        return changed
    }

    /// The sessions that are in the folder and not in the index, or the other way round.
    private func comeOrGone(_ database: Database) throws -> [String] {
        let known = try String.fetchSet(database, sql: "SELECT id FROM session")
        let names = Set(try store.names())
        let come = names.subtracting(known).filter(store.isSession)
        return come.union(known.subtracting(names)).sorted(by: >)
    }

    /// Reads sessions anew and writes down what they are now, or that they are gone.
    func write(
        _ ids: [String], _ connection: IndexConnection, _ database: Database,
        _ progress: IndexBuilder.Progress = { _ in }
    ) throws {
        var rest = ids[...]
        while !rest.isEmpty {
            if ids.count > 1 { progress(IndexProgress(done: ids.count - rest.count, total: ids.count)) }
            let before = rest
            let entries = IndexBuilder.entries(of: store, &rest)
            let gone = before.prefix(before.count - rest.count).filter { !store.isSession($0) }
            try connection.change(database) { database in
                var writer = try IndexWriter(database, isNew: false)
                try gone.forEach { try writer.remove($0) }
                try writer.put(entries.filter { !gone.contains($0.record.summary.id) })
            }
        }
        if ids.count > 1 { progress(IndexProgress(done: ids.count, total: ids.count)) }
    }
}
