import Foundation
import GRDB

/// Makes the index of a store from nothing but its journals.
struct IndexBuilder {
    /// The store.
    let store: SessionStore
    /// Now, in milliseconds since 1970 UTC.
    let now: @Sendable () -> Int

    /// Where the index lies.
    var path: String { "\(store.path)/\(IndexDatabase.fileName)" }

    /// So many sessions are written together, or fewer where they are long.
    static let batch = 256
    /// So many bytes of words are held at most, and one session's more.
    private static let mostBytes = 4_000_000
    /// So many batches make a transaction.
    private static let batchesTogether = 16

    /// Told how many sessions were read.
    typealias Progress = @Sendable (IndexProgress) -> Void

    /// Builds the index beside its place and moves it there, so that whoever looks finds the old one or the new one.
    ///
    /// - Throws: `DatabaseError` or `StoreError` where it cannot be written there, or the store not be read.
    func buildFile(_ progress: Progress) throws {
        removeLeftovers()
        let temporary = "\(path).\(getpid()).\(UUID().uuidString.prefix(8)).part"
        do {
            let queue = try IndexDatabase.create(temporary)
            try fill(queue, progress)
            try queue.close()
            if let file = try? Descriptor(opening: temporary, O_RDONLY) { fsync(file.number) }
            // A rollback journal is found by its name: an old one would be played back into the new file.
            try FolderLock.holding(store.path) {
                unlink(path + "-journal")
                guard rename(temporary, path) == 0 else {
                    throw StoreError.notWritable(path: path, errno: errno)
                }
            }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// An index that goes away when it is closed, for a store that cannot be written to.
    ///
    /// - Throws: as `buildFile` does.
    func buildTemporary(_ progress: Progress) throws -> DatabaseQueue {
        let queue = try IndexDatabase.create("")
        try fill(queue, progress)
        return queue
    }

    private func fill(_ queue: DatabaseQueue, _ progress: Progress) throws {
        let state = try StoreState(store, now: now())
        let ids = try store.ids()
        try queue.inDatabase { database in
            var writer = try IndexWriter(database, isNew: true)
            var rest = ids[...]
            progress(IndexProgress(done: 0, total: ids.count))
            while !rest.isEmpty {
                try database.inTransaction {
                    for _ in 0..<Self.batchesTogether where !rest.isEmpty {
                        try writer.put(Self.entries(of: store, &rest))
                        progress(IndexProgress(done: ids.count - rest.count, total: ids.count))
                    }
                    return .commit
                }
            }
            try database.inTransaction {
                try IndexDatabase.finish(database)
                try state.write(to: database)
                return .commit
            }
        }
    }

    /// Reads the next few sessions.
    static func entries(of store: SessionStore, _ ids: inout ArraySlice<String>) -> [IndexEntry] {
        var entries: [IndexEntry] = []
        var bytes = 0
        while entries.count < batch, bytes < mostBytes, let id = ids.popFirst() {
            let entry = IndexEntry.read(store.folder(id))
            bytes += entry.words.utf8.count
            entries.append(entry)
        }
        return entries
    }

    /// What a process that died left here an hour ago or earlier.
    private func removeLeftovers() {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: store.path) else { return }
        for name in names where name.hasPrefix(IndexDatabase.fileName + ".") && name.hasSuffix(".part") {
            var status = stat()
            let path = "\(store.path)/\(name)"
            if stat(path, &status) == 0, status.modified / 1_000_000 < Int64(now()) - 3_600_000 {
                unlink(path)
            }
        }
    }
}
