import Foundation
import GRDB

/// The SQLite database that an index is: what its tables are, and how it is opened.
enum IndexDatabase {
    /// The file's name in the store's folder; hidden, so that it is taken for no session.
    static let fileName = ".index.sqlite"
    /// Raised whenever the tables or what they hold change: an index of another version is made anew.
    static let version = 2
    /// Says that a database is one of ours: "HotI".
    static let applicationID = 0x486f_7449

    /// Opens a database. It is never mapped into memory and has no file of shared memory: where a mapped file is cut
    /// short, the system kills the process that reads it.
    ///
    /// - Throws: `DatabaseError` where there is none, or another's, or one of another version.
    static func open(_ path: String) throws -> DatabaseQueue {
        // Opening would make a file, and an empty one is no index.
        guard access(path, R_OK | W_OK) == 0 else { throw DatabaseError(resultCode: .SQLITE_CANTOPEN) }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase { database in
            // The rollback journal stays, empty, so that the folder does not change with each write.
            try database.execute(sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL")
            try check(database)
        }
        return queue
    }

    /// A new database with its tables. An empty path makes one that goes away when it is closed.
    ///
    /// - Throws: `DatabaseError` where it cannot be written.
    static func create(_ path: String) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase { database in
            // Nobody else sees the file until it is whole, and after a crash it is begun anew.
            try database.execute(
                sql: "PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            try database.execute(sql: schema)
        }
        return queue
    }

    /// Makes sure that a database is an index of this version.
    ///
    /// - Throws: `DatabaseError` where it is not.
    static func check(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID,
            try Int.fetchOne(database, sql: "PRAGMA user_version") == version
        else { throw DatabaseError(resultCode: .SQLITE_NOTADB) }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "hotseat.index"
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            try database.execute(
                sql: "PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA temp_store = FILE")
        }
        return configuration
    }

    /// In bulk a segment of the full-text index holds some thousand sessions, and segments are not merged: to search
    /// some forty is fast, and merging would take longer than all the rest.
    private static let schema = """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(version);
        CREATE TABLE session(
            key INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, scenario TEXT, mode TEXT, started INTEGER,
            state TEXT NOT NULL, ending TEXT, duration INTEGER NOT NULL, score REAL, answered INTEGER NOT NULL,
            total INTEGER NOT NULL, tags TEXT, favourite INTEGER NOT NULL, discarded INTEGER NOT NULL,
            size INTEGER NOT NULL, modified INTEGER NOT NULL, watched INTEGER NOT NULL);
        CREATE TABLE retired(key INTEGER PRIMARY KEY);
        CREATE TABLE store(modified INTEGER, checked INTEGER, count INTEGER, fingerprint INTEGER);
        CREATE VIRTUAL TABLE search USING fts5(
            words, facets, content='', columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
        INSERT INTO search(search, rank) VALUES('hashsize', 16777216), ('crisismerge', 1000), ('automerge', 0);
        """

    /// Makes what is faster to make after many sessions than with each of them.
    static func finish(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE UNIQUE INDEX session_id ON session(id);
                CREATE INDEX session_scenario ON session(scenario, key);
                CREATE INDEX session_listed ON session(discarded, key);
                CREATE INDEX session_watched ON session(key) WHERE watched;
                INSERT INTO search(search, rank) VALUES('automerge', 4);
                """)
    }
}
