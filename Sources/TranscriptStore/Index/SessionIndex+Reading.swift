import Foundation
import GRDB

extension SessionIndex {
    /// A page of the sessions that match, newest first, with passages where something is searched for.
    ///
    /// - Parameters:
    ///   - offset: how many to leave out first.
    ///   - limit: how many to list at most.
    /// - Throws: `StoreError` where the store cannot be listed, or no index be had.
    public func page(_ query: SessionQuery, offset: Int, limit: Int) throws(StoreError) -> SessionPage {
        let offset = max(0, offset)
        // Arithmetic with what a web address says must not overflow.
        let limit = min(max(0, limit), 1_000_000)
        return try using { connection, database in
            try self.refresh(connection, database)
            let cutter = try WordCutter(database)
            guard let search = IndexSearch(query, cutter) else {
                return SessionPage(listings: [], total: 0, hasMore: false)
            }
            let hits = try self.fresh(connection, database) {
                try search.hits(database, limit: limit + 1, offset: offset)
            }
            let hasMore = hits.count > limit
            var listings = hits.prefix(limit).map(\.listing)
            if let terms = search.terms {
                let finder = PassageFinder(terms, cutter)
                for index in listings.indices {
                    listings[index].passages = self.passages(listings[index].summary.id, finder)
                }
            }
            // The end of the list was seen, unless the page begins beyond it.
            let isEnd = !hasMore && (!hits.isEmpty || offset == 0)
            let total = isEnd ? offset + hits.count : try search.count(database)
            return SessionPage(listings: listings, total: total, hasMore: hasMore)
        }
    }

    /// All records that match, oldest first, one at a time in flat memory. The index is free for others meanwhile.
    ///
    /// - Throws: what `body` throws, or `StoreError` as `page` does.
    public func forEachRecord(_ query: SessionQuery, _ body: (SessionRecord) throws -> Void) throws {
        var bound = Int64.max
        while true {
            let hits =
                try using { connection, database in
                    if bound == .max { try self.refresh(connection, database) }
                    guard let search = IndexSearch(query, try WordCutter(database)) else { return [] }
                    return try self.fresh(connection, database) {
                        try search.hits(database, oldestFirst: true, below: bound, limit: 200)
                    }
                } as [IndexSearch.Hit]
            guard let last = hits.last else { return }
            bound = last.key
            for hit in hits { try body(IndexEntry.read(store.folder(hit.listing.summary.id)).record) }
        }
    }

    /// The newest session before this one: of the same scenario where there is one, otherwise of any; nil where there
    /// is none, or the session is not in the store. Those that were put away or cannot be read are passed over.
    ///
    /// - Throws: as `page` does.
    public func previous(before id: String) throws(StoreError) -> SessionRecord? {
        try using { connection, database in
            try self.refresh(connection, database)
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT * FROM session WHERE id = ?", arguments: [id])
            else { return nil }
            let key: Int64 = try row.decode(forColumn: "key")
            let scenario: String? = try row.decode(forColumn: "scenario")
            let hits = try self.fresh(connection, database) {
                try IndexSearch.hit(database, before: key, scenario: scenario)
            }
            return hits.first.map { IndexEntry.read(self.store.folder($0.listing.summary.id)).record }
        }
    }

    /// Fetches sessions until what is known of them is what their journals say now.
    private func fresh(
        _ connection: IndexConnection, _ database: Database, _ fetch: () throws -> [IndexSearch.Hit]
    ) throws -> [IndexSearch.Hit] {
        var hits = try fetch()
        // A session that is written all the time would keep us here.
        for _ in 0..<3 {
            let stale = hits.filter {
                $0.stamp != IndexEntry.Stamp(path: store.folder($0.listing.summary.id).journalPath)
            }
            guard !stale.isEmpty else { break }
            try write(stale.map(\.listing.summary.id), connection, database)
            hits = try fetch()
        }
        return hits
    }

    private func passages(_ id: String, _ finder: PassageFinder) -> [SearchPassage] {
        guard let transcript = try? store.folder(id).transcript() else { return [] }
        return finder.passages(in: transcript.searchTexts)
    }
}
