import Foundation
import GRDB
import InterviewModel

/// The row of a session in the index.
enum IndexRow {
    /// The columns in the order of `values`.
    static let columns = [
        "id", "title", "scenario", "mode", "started", "state", "ending", "duration", "score", "answered",
        "total",
        "tags", "favourite", "discarded", "size", "modified", "watched",
    ]

    /// What a session's row holds.
    static func values(of entry: IndexEntry) throws -> [(any DatabaseValueConvertible)?] {
        let record = entry.record
        let summary = record.summary
        let tags =
            record.tags.isEmpty ? nil : String(decoding: try JSONEncoder().encode(record.tags), as: UTF8.self)
        return [
            summary.id, IndexEntry.withoutNull(summary.title), summary.scenario?.rawValue,
            summary.mode?.rawValue,
            summary.startedAt, summary.state.rawValue, summary.ending?.rawValue, summary.duration.count,
            record.score,
            record.answered, record.total, tags, record.isFavourite, record.isDiscarded, entry.stamp.size,
            entry.stamp.modified, isWatched(summary),
        ]
    }

    /// Whether a session's journal is looked at each time the index is used: one that may still go on, and one that
    /// may still come.
    private static func isWatched(_ summary: SessionSummary) -> Bool {
        summary.state == .damaged || summary.ending == nil
    }

    /// The listing of a row.
    ///
    /// - Throws: `DatabaseError` where the row holds what no version wrote.
    static func listing(_ row: Row) throws -> SessionListing {
        guard let state = SessionSummary.State(rawValue: try row.decode(forColumn: "state")) else {
            throw corrupt
        }
        let mode: String? = try row.decode(forColumn: "mode")
        let ending: String? = try row.decode(forColumn: "ending")
        let scenario: String? = try row.decode(forColumn: "scenario")
        let tags: String? = try row.decode(forColumn: "tags")
        guard
            let tags = try? tags.map({ try JSONDecoder().decode([String].self, from: Data($0.utf8)) }) ?? [],
            mode.map({ AnswerMode(rawValue: $0) != nil }) ?? true,
            ending.map({ SessionEnding(rawValue: $0) != nil }) ?? true
        else { throw corrupt }
        let summary = SessionSummary(
            id: try row.decode(forColumn: "id"), title: try row.decode(forColumn: "title"),
            scenario: scenario.map(ScenarioID.init(rawValue:)), mode: mode.flatMap(AnswerMode.init),
            startedAt: try row.decode(forColumn: "started"), state: state,
            ending: ending.flatMap(SessionEnding.init),
            duration: Milliseconds(try row.decode(forColumn: "duration")))
        return SessionListing(
            summary: summary, score: try row.decode(forColumn: "score"),
            answered: try row.decode(forColumn: "answered"), total: try row.decode(forColumn: "total"),
            tags: tags,
            isFavourite: try row.decode(forColumn: "favourite"),
            isDiscarded: try row.decode(forColumn: "discarded"))
    }

    /// What a row says its journal looked like.
    static func stamp(_ row: Row) throws -> IndexEntry.Stamp {
        IndexEntry.Stamp(
            size: try row.decode(forColumn: "size"), modified: try row.decode(forColumn: "modified"))
    }

    private static let corrupt = DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "a row of the index is damaged")
}
