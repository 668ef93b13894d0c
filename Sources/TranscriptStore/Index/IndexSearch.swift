import Foundation
import GRDB

/// A query in the language of the database.
struct IndexSearch {
    /// What is searched for; nil for no search.
    let terms: SearchTerms?
    private let query: SessionQuery
    private let match: String?
    private let keys: Range<Int64>

    /// A session that was found.
    struct Hit {
        /// Its number in the index.
        let key: Int64
        /// What lists say of it.
        let listing: SessionListing
        /// What its journal looked like when it was read.
        let stamp: IndexEntry.Stamp
    }

    /// The search for a query; nil where nothing can match.
    init?(_ query: SessionQuery, _ cutter: WordCutter) {
        self.query = query
        keys = SessionKey.range(since: query.since, until: query.until)
        var parts = [query.facetExpression].compactMap(\.self)
        if query.text.allSatisfy(\.isWhitespace) {
            terms = nil
        } else {
            let terms = SearchTerms(query.text, cutter)
            guard let expression = terms.expression else { return nil }
            self.terms = terms
            parts.append(expression)
        }
        if query.discarded, !parts.isEmpty { parts.append("facets : \"\(Facet.discarded.word)\"") }
        match = parts.isEmpty ? nil : parts.joined(separator: " AND ")
    }

    /// The sessions from the newest, or from the oldest, on.
    ///
    /// - Parameter below: only those of smaller numbers than this, which are newer.
    func hits(
        _ database: Database, oldestFirst: Bool = false, below: Int64 = .max, limit: Int, offset: Int = 0
    ) throws -> [Hit] {
        let order = oldestFirst ? "DESC" : "ASC"
        var arguments: StatementArguments = []
        var sql = "SELECT session.* FROM "
        let key: String
        if let match {
            // In this order of the tables the full-text index leads, and its order is that of the numbers.
            key = "search.rowid"
            sql += "search CROSS JOIN session ON session.key = search.rowid WHERE search MATCH ? AND "
            arguments += [match]
        } else {
            key = "session.key"
            sql += "session WHERE "
        }
        sql += "\(key) >= ? AND \(key) < ? AND session.discarded = ?"
        arguments += [keys.lowerBound, min(keys.upperBound, below), query.discarded]
        if let atLeast = query.atLeast {
            sql += " AND session.score >= ?"
            arguments += [atLeast]
        }
        if let atMost = query.atMost {
            sql += " AND session.score <= ?"
            arguments += [atMost]
        }
        sql += " ORDER BY \(key) \(order) LIMIT ? OFFSET ?"
        arguments += [limit, offset]
        return try Self.hits(database, sql, arguments)
    }

    /// The newest session of a number greater than one, thus before it: of a scenario where there is one.
    static func hit(_ database: Database, before key: Int64, scenario: String?) throws -> [Hit] {
        let sql = "SELECT * FROM session WHERE discarded = 0 AND state <> 'damaged' AND key > ?"
        let order = " ORDER BY key LIMIT 1"
        let same = try hits(database, sql + " AND scenario = ?" + order, [key, scenario])
        return same.isEmpty ? try hits(database, sql + order, [key]) : same
    }

    private static func hits(_ database: Database, _ sql: String, _ arguments: StatementArguments) throws
        -> [Hit]
    {
        let rows = try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: arguments)
        var hits: [Hit] = []
        while let row = try rows.next() {
            hits.append(
                Hit(
                    key: try row.decode(forColumn: "key"), listing: try IndexRow.listing(row),
                    stamp: try IndexRow.stamp(row)))
        }
        return hits
    }

    /// How many sessions match; nil where that takes more than counting along an index.
    func count(_ database: Database) throws -> Int? {
        guard match == nil else { return nil }
        return try Int.fetchOne(
            database, sql: "SELECT count(*) FROM session WHERE discarded = ? AND key >= ? AND key < ?",
            arguments: [query.discarded, keys.lowerBound, keys.upperBound])
    }
}
