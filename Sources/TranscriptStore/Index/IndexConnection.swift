import Foundation
import GRDB
import Synchronization

/// The open index of a store. It notices when its file was removed, cut short, overwritten or replaced, and makes
/// itself anew.
final class IndexConnection: Sendable {
    /// An open database.
    private struct Open {
        var queue: DatabaseQueue
        /// What the file looked like last; nil where the index is in no file.
        var mark: IndexFileMark?
        /// By which number the database told then that others had not changed it.
        var version: Int
    }

    private let builder: IndexBuilder
    private let path: String
    private let state: Mutex<Open>
    /// Held while the index is used, made or replaced.
    private let gate = Mutex(())

    /// Opens the index that is there, or makes one.
    ///
    /// - Throws: `StoreError` where the store cannot be listed, or no index be written anywhere.
    init(_ builder: IndexBuilder, _ progress: IndexBuilder.Progress) throws(StoreError) {
        self.builder = builder
        path = builder.path
        let open =
            if let found = Self.openFile(builder.path) { found } else { try Self.made(builder, progress) }
        state = Mutex(open)
    }

    /// Makes the index anew.
    ///
    /// - Throws: as `init` does.
    func rebuild(_ progress: IndexBuilder.Progress) throws(StoreError) {
        try gate.withLock { _ throws(StoreError) in
            let new = try Self.made(builder, progress)
            state.withLock { $0 = new }
        }
    }

    /// Does something with the database, one caller at a time. Where that shows it to be damaged, or another's, the
    /// index is made anew, and the work is done again from its beginning.
    ///
    /// - Throws: `StoreError`: `.failed` where it does not work with a new index either.
    func use<Answer: Sendable>(_ work: (Database) throws -> Answer) throws(StoreError) -> Answer {
        try gate.withLock { _ throws(StoreError) in
            for _ in 0..<3 {
                do {
                    return try state.withLock { $0.queue }.inDatabase { database in
                        try checkFile(database)
                        return try work(database)
                    }
                } catch let error as StoreError {
                    throw error
                } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                    throw .failed(call: "sqlite", path: path, errno: EBUSY)
                } catch {
                    try replace()
                }
            }
            throw .failed(call: "sqlite", path: path, errno: EIO)
        }
    }

    /// Changes the database within `use`, all or nothing, while no other process does.
    ///
    /// - Throws: whatever the change throws, or `DatabaseError`.
    func change(_ database: Database, _ change: (Database) throws -> Void) throws {
        func commit() throws {
            try database.inTransaction(.immediate) {
                try change(database)
                return .commit
            }
        }
        guard let known = state.withLock({ $0.mark }) else { return try commit() }
        try FolderLock.holding(builder.store.path) {
            // Held, the folder keeps its file: what is written goes to the index that others see.
            guard let now = IndexFileMark(path: path), known.isSameFile(as: now) else { throw IndexGone() }
            try commit()
            state.withLock { $0.mark = IndexFileMark(path: path) ?? known }
        }
    }

    /// Another file, or none, is in the place of the one that is open, or somebody else than SQLite wrote to it.
    private struct IndexGone: Error {}

    /// Makes sure that the file is the one that is open, and changed by nobody but SQLite.
    private func checkFile(_ database: Database) throws {
        let (known, seen) = state.withLock { ($0.mark, $0.version) }
        guard let known else { return }
        var now: IndexFileMark?
        var version = 0
        try database.inTransaction(.deferred) {
            // Once something was read nobody can write until the transaction ends.
            _ = try StoreState(database)
            version = try Int.fetchOne(database, sql: "PRAGMA data_version") ?? 0
            now = IndexFileMark(path: path)
            if version != seen { try IndexDatabase.check(database) }
            return .commit
        }
        guard let now, now.isSameFile(as: known), now == known || version != seen else { throw IndexGone() }
        state.withLock { ($0.mark, $0.version) = (now, version) }
    }

    /// Opens the index that another process made, or makes one.
    private func replace() throws(StoreError) {
        let known = state.withLock { $0.mark }
        let now = IndexFileMark(path: path)
        let isOthers = now.map { known?.isSameFile(as: $0) == false } ?? false
        let new =
            if isOthers, let found = Self.openFile(path) { found } else { try Self.made(builder) { _ in } }
        state.withLock { $0 = new }
    }

    private static func openFile(_ path: String) -> Open? {
        guard let before = IndexFileMark(path: path), let queue = try? IndexDatabase.open(path),
            let version = try? queue.inDatabase({ database in
                _ = try StoreState(database)
                return try Int.fetchOne(database, sql: "PRAGMA data_version")
            }), let now = IndexFileMark(path: path), now.isSameFile(as: before)
        else { return nil }
        return Open(queue: queue, mark: now, version: version)
    }

    private static func made(
        _ builder: IndexBuilder, _ progress: IndexBuilder.Progress
    ) throws(StoreError) -> Open {
        do {
            try builder.buildFile(progress)
            if let open = openFile(builder.path) { return open }
        } catch let error as StoreError where !error.isAboutWriting {
            throw error
        } catch {
            // A folder that cannot be written, or a full disk: the index is then kept elsewhere.
        }
        do {
            return Open(queue: try builder.buildTemporary(progress), mark: nil, version: 0)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .failed(call: "sqlite", path: builder.path, errno: EIO)
        }
    }
}

extension StoreError {
    /// Whether only writing failed.
    fileprivate var isAboutWriting: Bool {
        if case .notWritable = self { true } else { false }
    }
}
