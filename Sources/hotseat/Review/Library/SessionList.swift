import Foundation
import InterviewModel
import TerminalUI
import TranscriptStore

/// What `hotseat review` does without a session: lists them, on a screen to pick from, as a table or as JSON.
struct SessionList {
    /// Where the sessions are.
    let store: SessionStore
    /// Which of them.
    let query: SessionQuery
    /// How many at most; nil for all.
    let limit: Int?
    /// How many come before them.
    let offset: Int
    /// What can be said of a session's answers today.
    let scorer: AnswerScorer

    /// So many are read at once, so that a long list needs no more memory than a short one.
    private static let chunk = 500

    /// Lists them.
    ///
    /// - Throws: `StoreError` where the folder cannot be read or no index be made.
    func show(asJSON: Bool, isPlain: Bool) throws {
        let source = try Self.source(store)
        if asJSON { return try document(source) }
        let first = try source.page(query, offset, min(limit ?? Self.chunk, Self.chunk))
        guard !first.listings.isEmpty else { return try sayNothing(source) }
        if !isPlain, let terminal = Reading.interactiveTerminal() {
            defer { terminal.close() }
            if var keys = KeyReader(terminal, onOwnScreen: true) {
                let screen = LibraryScreen(on: terminal, source: source) { id in
                    try SessionReview(store.folder(id), scorer: scorer)
                }
                screen.run(query, &keys)
                return keys.close()
            }
        }
        let form = Reading.form
        try forEachChunk(source, first: first) {
            StandardStreams.say(
                String(SessionTable.text($0, form: form, timeZone: .current).trimmingSuffixes("\n")))
        }
    }

    /// Says that nothing was practised so far.
    func sayNoSessions(asJSON: Bool) throws {
        StandardStreams.say(
            asJSON
                ? try JSONText.text([String]())
                : "No sessions yet in \(store.path).\nStart one with: hotseat interview")
    }

    /// The sessions of a store's index, whose making is told on standard error.
    static func source(_ store: SessionStore) throws -> LibrarySource {
        let line = IndexProgressLine()
        defer { line.finish() }
        let index = try SessionIndex.open(store) { line.tell($0) }
        return LibrarySource { query, offset, limit in
            try index.page(query, offset: offset, limit: limit)
        }
    }

    private func document(_ source: LibrarySource) throws {
        let first = try source.page(query, offset, min(limit ?? Self.chunk, Self.chunk))
        guard !first.listings.isEmpty else { return StandardStreams.say(try JSONText.text([String]())) }
        var isFirst = true
        try forEachChunk(source, first: first) { listings in
            for listing in listings {
                let text = try JSONText.text(ListingDocument(listing))
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
                StandardStreams.put((isFirst ? "[\n" : ",\n") + lines.joined(separator: "\n"))
                isFirst = false
            }
        }
        StandardStreams.say("\n]")
    }

    private func forEachChunk(
        _ source: LibrarySource, first: SessionPage, _ body: ([SessionListing]) throws -> Void
    ) throws {
        var page = first
        var left = limit ?? .max
        var next = offset
        while !page.listings.isEmpty, left > 0 {
            try body(Array(page.listings.prefix(left)))
            left -= page.listings.count
            next += page.listings.count
            guard page.hasMore, left > 0 else { return }
            page = try source.page(query, next, min(left, Self.chunk))
        }
    }

    private func sayNothing(_ source: LibrarySource) throws {
        let isAll = query == SessionQuery()
        if isAll, offset == 0 {
            return try sayNoSessions(asJSON: false)
        }
        try suggestScenario(source)
        StandardStreams.say(offset > 0 ? "There are no more sessions." : "No session matches.")
    }

    /// Where nothing is found because the scenario is misspelt, says so.
    private func suggestScenario(_ source: LibrarySource) throws {
        guard let id = query.scenario else { return }
        var all = SessionQuery()
        all.scenario = id
        guard try source.page(all, 0, 1).listings.isEmpty else { return }
        let known = scorer.scenarioIDs()
        guard !known.contains(id.rawValue), let help = Suggestion.help(for: id.rawValue, in: known) else {
            return
        }
        throw CommandFailure(.usage, "there is no session of a scenario `\(id)`", help: help)
    }
}
