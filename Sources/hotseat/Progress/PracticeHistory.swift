import Foundation
import InterviewModel
import Synchronization
import TranscriptStore

/// The sessions of a store, told from their index.
final class PracticeHistory: Sendable {
    private let store: SessionStore
    private let mayBeMissing: Bool
    private let opened = Mutex<SessionIndex?>(nil)

    /// The history of a store, whose index is opened when it is first needed.
    ///
    /// - Parameter mayBeMissing: that a folder which is not there only means that nothing was practised yet.
    init(store: SessionStore, mayBeMissing: Bool) {
        self.store = store
        self.mayBeMissing = mayBeMissing
    }

    /// A page of the sessions that a query asks for, newest first; none where there is no store yet.
    ///
    /// - Throws: `StoreError` where the folder cannot be read or no index be made.
    func page(_ query: SessionQuery, offset: Int, limit: Int) throws(StoreError) -> SessionPage {
        do {
            return try index().page(query, offset: offset, limit: limit)
        } catch .folderMissing where mayBeMissing {
            return SessionPage(listings: [], total: 0, hasMore: false)
        }
    }

    /// The session before another one, to compare it with; nil where there is none.
    ///
    /// - Throws: as `page` does.
    func previous(before id: String) throws(StoreError) -> SessionRecord? {
        try index().previous(before: id)
    }

    /// The progress over all sessions that a filter lets through; none where there is no store yet.
    ///
    /// - Parameter now: in milliseconds since 1970 UTC.
    /// - Throws: as `page` does.
    func report(_ filter: ProgressFilter, now: Int, timeZone: TimeZone) throws -> ProgressReport {
        var fold = ProgressFold(now: now, timeZone: timeZone, filter: filter)
        try forEachRecord { fold.add($0) }
        return fold.report()
    }

    /// All attempts at a question or task, oldest first; those in sessions that were put away are left out.
    ///
    /// - Throws: as `page` does.
    func attempts(at name: String) throws -> [AnswerAttempt] {
        var ids: [String] = []
        try forEachRecord { record in
            if record.answers.contains(where: { $0.name == name }) { ids.append(record.summary.id) }
        }
        return ids.flatMap { id -> [AnswerAttempt] in
            // A session that was removed meanwhile is no attempt any more.
            guard let transcript = try? store.folder(id).transcript() else { return [] }
            return AnswerAttempt.all(at: name, in: transcript)
        }
    }

    /// What all sessions of the two of a session tell; nil for a session alone, where the feedback is not open, and
    /// where the sessions cannot be read.
    func pairHistory(of transcript: Transcript) -> PairHistory? {
        guard let pair = transcript.pair, pair.isOpened else { return nil }
        return try? index().pairHistory(
            of: PairNames(candidate: pair.candidateName, interviewer: pair.interviewerName),
            areKnown: PairSetting.areNamed(pair))
    }

    private func forEachRecord(_ body: (SessionRecord) -> Void) throws {
        do {
            try index().forEachRecord(SessionQuery(), body)
        } catch StoreError.folderMissing where mayBeMissing {
            return
        }
    }

    private func index() throws(StoreError) -> SessionIndex {
        if let known = opened.withLock({ $0 }) { return known }
        let line = IndexProgressLine()
        defer { line.finish() }
        let index = try SessionIndex.open(store) { line.tell($0) }
        opened.withLock { $0 = index }
        return index
    }
}
