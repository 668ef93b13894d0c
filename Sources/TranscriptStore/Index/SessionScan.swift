import InterviewModel

/// The list of sessions from the journals themselves, all of which it reads.
public struct SessionScan: Sendable {
    /// The sessions.
    private let store: SessionStore

    /// The list of a store.
    public init(store: SessionStore) {
        self.store = store
    }

    /// A page of the sessions that a query asks for, newest first.
    ///
    /// - Throws: `StoreError` where the folder cannot be listed; none where there is none yet.
    public func page(_ query: SessionQuery, offset: Int, limit: Int) throws(StoreError) -> SessionPage {
        let ids: [String]
        do {
            ids = try store.ids()
        } catch .folderMissing {
            ids = []
        }
        let words = query.text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        let found = ids.compactMap { listing($0, query, words) }
        return SessionPage(
            listings: Array(found.dropFirst(offset).prefix(limit)), total: found.count,
            hasMore: found.count > offset + limit)
    }

    private func listing(_ id: String, _ query: SessionQuery, _ words: [String]) -> SessionListing? {
        guard let transcript = try? store.folder(id).transcript() else { return nil }
        let record = SessionRecord(transcript, state: transcript.ending == nil ? .unfinished : .finished)
        guard matches(record, query) else { return nil }
        var listing = SessionListing(record)
        guard !words.isEmpty else { return listing }
        let passages = record.answers.flatMap { answer in
            words.allSatisfy { answer.heading.lowercased().contains($0) }
                ? [
                    SearchPassage(
                        number: answer.number, kind: .question,
                        parts: [.init(text: answer.heading, isMatch: true)])
                ]
                : []
        }
        listing.passages = Array(passages.prefix(3))
        return passages.isEmpty ? nil : listing
    }

    private func matches(_ record: SessionRecord, _ query: SessionQuery) -> Bool {
        let start = record.summary.startedAt
        return query.since.map { (start ?? .min) >= $0 } ?? true
            && query.until.map { (start ?? .max) < $0 } ?? true
            && query.scenario.map { record.summary.scenario == $0 } ?? true
            && query.mode.map { record.summary.mode == $0 } ?? true
            && query.topic.map { topic in record.answers.contains { $0.topic == topic } } ?? true
            && query.atLeast.map { (record.score ?? -1) >= $0 } ?? true
            && query.atMost.map { (record.score ?? 2) <= $0 } ?? true
            && query.tag.map { record.tags.contains($0) } ?? true
            && (!query.favouritesOnly || record.isFavourite) && query.discarded == record.isDiscarded
    }
}
