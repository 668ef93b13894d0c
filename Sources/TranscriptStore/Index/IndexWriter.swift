import Foundation
import GRDB
import InterviewModel

/// Puts sessions into the index and takes them out, within a transaction of its caller's.
struct IndexWriter {
    private let database: Database
    private let insertRow: Statement
    private let insertWords: Statement
    /// The greatest number given out by this writer; a greater one needs no search for a free number.
    private var greatest: Int64
    /// Whether this writer made the database, which then holds nothing but what it wrote.
    private let isNew: Bool

    /// A writer into a database.
    ///
    /// - Parameter isNew: whether the database was empty before this writer, and has no indices yet.
    init(_ database: Database, isNew: Bool) throws {
        self.database = database
        self.isNew = isNew
        greatest = isNew ? -1 : .max
        let columns = IndexRow.columns.joined(separator: ", ")
        let places = IndexRow.columns.map { _ in "?" }.joined(separator: ", ")
        insertRow = try database.makeStatement(
            sql: "INSERT INTO session(key, \(columns)) VALUES (?, \(places))")
        insertWords = try database.makeStatement(
            sql: "INSERT INTO search(rowid, words, facets) VALUES (?, ?, ?)")
    }

    /// Puts sessions in, each in the place of what was known of it. In the order of their numbers, or the full-text
    /// index would write a segment for each.
    mutating func put(_ entries: [IndexEntry]) throws {
        let keyed = entries.map { (SessionKey.first(startedAt: SessionKey.start(of: $0.record.summary)), $0) }
        for (first, entry) in keyed.sorted(by: { $0.0 < $1.0 }) {
            if !isNew { try remove(entry.record.summary.id) }
            let key = try free(from: first)
            let facets = Facet.all(of: entry.record).map(\.word).joined(separator: " ")
            try insertRow.execute(arguments: StatementArguments([key] + IndexRow.values(of: entry)))
            try insertWords.execute(arguments: [key, entry.words, facets])
        }
    }

    /// Takes a session out. Its number is not given out again: the words stay with it, and lead to nothing.
    func remove(_ id: String) throws {
        guard
            let key = try Int64.fetchOne(
                database, sql: "SELECT key FROM session WHERE id = ?", arguments: [id])
        else { return }
        try database.execute(sql: "DELETE FROM session WHERE key = ?", arguments: [key])
        try database.execute(sql: "INSERT INTO retired(key) VALUES (?)", arguments: [key])
    }

    /// The first number from one on that was never given out. One millisecond's numbers may be used up; the next
    /// ones belong to the millisecond before, which puts nothing out of order by more than that.
    private mutating func free(from first: Int64) throws -> Int64 {
        if first > greatest {
            greatest = first
            return first
        }
        var candidate = first
        while true {
            let sql = """
                SELECT max(key) FROM (
                    SELECT max(key) AS key FROM session WHERE key >= ? AND key < ?
                    UNION ALL SELECT max(key) FROM retired WHERE key >= ? AND key < ?)
                """
            let end = candidate < SessionKey.first(startedAt: nil) ? candidate + SessionKey.slots : .max
            let last = try Int64.fetchOne(database, sql: sql, arguments: [candidate, end, candidate, end])
            guard let last else { break }
            candidate = last + 1
            if candidate < end { break }
        }
        if isNew { greatest = max(greatest, candidate) }
        return candidate
    }
}
