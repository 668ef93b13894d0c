public import Foundation
public import InterviewModel

/// What a report needs beside the session itself.
public struct ReportContext: Sendable {
    /// The frameworks of the library, for names of components and usual shares; may be empty.
    public var frameworks: [FrameworkID: Framework]
    /// The zone that dates are told in.
    public var timeZone: TimeZone
    /// The session before, to compare with; nil where there is none.
    public var previous: SessionRecord?
    /// All sessions of the same two, where it was held in a pair; nil to leave that out.
    public var pairHistory: PairHistory?
    /// Where the pages around the report are; nil for a file that stands alone.
    public var links: ReportLinks?

    /// A context with its parts.
    public init(
        frameworks: [FrameworkID: Framework] = [:], timeZone: TimeZone, previous: SessionRecord? = nil,
        pairHistory: PairHistory? = nil, links: ReportLinks? = nil
    ) {
        self.frameworks = frameworks
        self.timeZone = timeZone
        self.previous = previous
        self.pairHistory = pairHistory
        self.links = links
    }
}

/// Paths of the pages around a report. They are put into `href` as they are, escaped, so they must be the site's own.
public struct ReportLinks: Sendable {
    /// The list of sessions.
    public var library: String
    /// The session's replay; nil where there is nothing to replay.
    public var replay: String?
    /// What today's rubrics would say; nil where that is not to be had.
    public var rescored: String?
    /// The session beside the one before it; nil where there is none.
    public var comparison: String?
    /// The report of another session by its id; nil for no links to them.
    public var session: (@Sendable (String) -> String)?
    /// The page of all attempts at an item's question; nil for an item that has none.
    public var question: @Sendable (TranscriptItem) -> String?

    /// Links to pages.
    public init(
        library: String, replay: String? = nil, rescored: String? = nil, comparison: String? = nil,
        question: @escaping @Sendable (TranscriptItem) -> String? = { _ in nil },
        session: (@Sendable (String) -> String)? = nil
    ) {
        self.library = library
        self.replay = replay
        self.rescored = rescored
        self.comparison = comparison
        self.session = session
        self.question = question
    }
}
