import Foundation
import GRDB

/// What the store's folder looked like when its names were last compared with the index.
struct StoreState: Equatable {
    /// When the folder last changed, in nanoseconds since 1970: a name came or went.
    var modified: Int64
    /// When its names were looked at, in milliseconds since 1970.
    var checked: Int
    /// The names.
    var names: StoreNames

    /// A change within so many milliseconds before a look may have come after it and left no trace: clocks of file
    /// systems are coarse, some tick every two seconds.
    private static let doubt = 2_500

    /// Looks at the names of a store.
    ///
    /// - Throws: as `SessionStore.ids()` does.
    init(_ store: SessionStore, now: Int) throws(StoreError) {
        // Time first: what comes in between is then seen again.
        modified = Self.modified(store)
        checked = now
        names = try StoreNames(path: store.path)
    }

    /// When a store's folder last changed; 0 where there is none.
    static func modified(_ store: SessionStore) -> Int64 {
        var status = stat()
        return stat(store.path, &status) == 0 ? status.modified : 0
    }

    /// Whether a folder that changed last at a moment holds the same names still.
    func isCurrent(modified: Int64) -> Bool {
        modified == self.modified && modified / 1_000_000 + Int64(Self.doubt) < Int64(checked)
    }

    /// Whether it is worth writing down in the place of another of the same names.
    func isBetter(than other: StoreState) -> Bool {
        modified != other.modified || (!other.isCurrent(modified: modified) && isCurrent(modified: modified))
    }

    /// What the index has written down.
    ///
    /// - Throws: `DatabaseError`, also where nothing is written down.
    init(_ database: Database) throws {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT modified, checked, count, fingerprint FROM store")
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        modified = try row.decode(atIndex: 0)
        checked = try row.decode(atIndex: 1)
        let fingerprint: Int64 = try row.decode(atIndex: 3)
        names = StoreNames(count: try row.decode(atIndex: 2), fingerprint: UInt64(bitPattern: fingerprint))
    }

    /// Writes it down.
    func write(to database: Database) throws {
        try database.execute(sql: "DELETE FROM store")
        try database.execute(
            sql: "INSERT INTO store(modified, checked, count, fingerprint) VALUES (?, ?, ?, ?)",
            arguments: [modified, checked, names.count, Int64(bitPattern: names.fingerprint)])
    }
}
