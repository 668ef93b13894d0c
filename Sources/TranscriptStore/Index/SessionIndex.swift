import Foundation
import GRDB

/// The index of a store's sessions, for listing, filtering and searching them.
///
/// The journals are the truth; the index is one hidden file in the store's folder, made from them, and made anew
/// whenever it is missing, of another version or damaged, also while it is in use. Where the folder cannot be written
/// to it is a temporary one. Several processes may use one index at the same time.
///
/// Every call first brings the index up to date, as far as that can be seen without looking at each journal. It
/// notices: sessions that came or went; whatever was written to the newest 250 of those that are not finished, or are
/// damaged; and to any other as soon as it is shown on a page or read by `forEachRecord`. What it does not notice is
/// what another program wrote to a finished session as long as that is not shown: until then a search or filter goes
/// by what was there before. Our own commands say so with `update(_:)`.
public final class SessionIndex: Sendable {
    let store: SessionStore
    let now: @Sendable () -> Int
    private let connection: IndexConnection

    /// Opens the index of a store and brings it up to date; makes it anew where it is missing, of another version or
    /// damaged.
    ///
    /// - Parameter progress: told how many sessions were read, where any must be; it must not use the index.
    /// - Throws: `StoreError` where the store cannot be listed, or no index be written anywhere.
    public static func open(
        _ store: SessionStore, progress: @Sendable (IndexProgress) -> Void = { _ in }
    ) throws(StoreError) -> SessionIndex {
        try SessionIndex(store, now: systemNow, progress: progress)
    }

    /// As `open`, with another clock, in milliseconds since 1970 UTC, for tests.
    init(
        _ store: SessionStore, now: @escaping @Sendable () -> Int,
        progress: @Sendable (IndexProgress) -> Void = { _ in }
    ) throws(StoreError) {
        self.store = store
        self.now = now
        connection = try IndexConnection(IndexBuilder(store: store, now: now), progress)
        try using { connection, database in try self.refresh(connection, database, progress) }
    }

    /// Makes the index anew from the journals.
    ///
    /// - Parameter progress: told how many sessions were read; it must not use the index.
    /// - Throws: `StoreError` where the store cannot be listed, or no index be written anywhere.
    public func rebuild(
        progress: @Sendable (IndexProgress) -> Void = { _ in }
    ) throws(StoreError) {
        try connection.rebuild(progress)
    }

    /// Takes up what was just written to a session, or that it was removed.
    ///
    /// - Throws: `StoreError` where the index can neither be changed nor made anew.
    public func update(_ id: String) throws(StoreError) {
        try using { connection, database in try self.write([id], connection, database) }
    }

    /// Tells the index of a session's store, where there is one, what was just written to the session. The writing has
    /// succeeded by then, so an index that cannot be changed is no failure of it; who opens that next makes it anew.
    public static func tell(of folder: SessionFolder) {
        let store = SessionStore(path: (folder.path as NSString).deletingLastPathComponent)
        guard access("\(store.path)/\(IndexDatabase.fileName)", F_OK) == 0 else { return }
        if let index = try? open(store) { try? index.update(folder.id) }
    }

    /// Does something with the index, one caller at a time.
    func using<Answer: Sendable>(
        _ work: (IndexConnection, Database) throws -> Answer
    ) throws(StoreError) -> Answer {
        try connection.use { database in try work(connection, database) }
    }

    /// The system's clock.
    private static let systemNow: @Sendable () -> Int = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }
}
