public import InterviewModel

/// A session as a document: what `transcript.json` holds, and what the other forms are made from.
///
/// It is a fold over the journal and holds every word of the candidate's: answers, drafts never submitted,
/// programs, notes.
public struct Transcript: Hashable, Sendable, Codable {
    /// The version of this document's format that this code writes.
    public static let currentFormat = 1

    /// The version of this document's format.
    public var format = Transcript.currentFormat
    /// The session's id: the name of its folder.
    public var session: String
    /// The scenario; nil, as all up to `startedAt`, where the journal's first line is lost.
    public var scenario: ScenarioID?
    /// The scenario's name; the session's id where that is lost.
    public var title: String
    /// How answers were given.
    public var mode: AnswerMode?
    /// The seed that the picks were drawn with.
    public var seed: UInt64?
    /// The version of Hotseat that began the session.
    public var tool: String?
    /// When it began, in milliseconds since 1970 UTC.
    public var startedAt: Int?
    /// When the last thing in it happened, in milliseconds since 1970 UTC.
    public var lastEventAt: Int?
    /// How it ended; nil where it did not.
    public var ending: SessionEnding?
    /// How long it took, without pauses that did not count.
    public var duration: Milliseconds
    /// The time for the whole session, if it had any of its own.
    public var budget: Milliseconds?
    /// Scores, strengths and what to do next.
    public var summary: TranscriptSummary
    /// The rounds in order.
    public var rounds: [TranscriptRound]
    /// Exchanges whose question the journal lost.
    public var unplaced: [Exchange]
    /// The candidate's remarks.
    public var notes: [TranscriptNote]
    /// The pauses in order.
    public var pauses: [TranscriptPause]
    /// What its user said of the whole session afterwards.
    public var marks: SessionMarks
    /// What was wrong with the journal.
    public var journalNotes: [JournalNote]
    /// What a session held in a pair has beside this; nil for one alone. See `disclosed` before showing it.
    public var pair: PairRecord?

    /// Every item in order.
    public var items: some Sequence<TranscriptItem> {
        rounds.lazy.flatMap(\.items)
    }
}

extension Transcript {
    /// The document of a journal; `session` is the name of its folder.
    public init(_ contents: JournalContents, session: String) {
        self.init(events: contents.events, notes: contents.notes, session: session)
    }

    /// The document of these events.
    public init(events: [RecordedEvent], notes: [JournalNote] = [], session: String) {
        var log = PauseLog()
        events.forEach { log.add($0) }
        var fold = TranscriptFold(
            header: events.first.flatMap(TranscriptFold.header), timeLine: TimeLine(pauses: log.pauses))
        events.forEach { fold.add($0) }
        self = fold.document(events: events, pauses: log.pauses, notes: notes, session: session)
    }
}
