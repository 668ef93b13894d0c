import InterviewModel
import TranscriptStore

/// What the local site shows, page by page. A page that is nil is not there.
struct SitePages: Sendable {
    /// The list of sessions.
    var library: @Sendable (LibraryForm) throws -> HTML
    /// A session.
    var session: (@Sendable (SessionFolder) throws -> HTML)?
    /// The page that plays a session's writing back.
    var replay: (@Sendable (SessionFolder) throws -> HTML)?
    /// What that page plays, as JSON.
    var replayData: (@Sendable (SessionFolder) throws -> [UInt8])?
    /// The script of that page.
    var replayScript: String?
    /// What today's rubrics would say of a session.
    var rescored: (@Sendable (SessionFolder) throws -> HTML)?
    /// The figures over all sessions.
    var progress: (@Sendable () throws -> HTML)?
    /// All attempts at a question or task; nil where there is none.
    var question: (@Sendable (String) throws -> HTML?)?
    /// Two sessions side by side.
    var comparison: (@Sendable (SessionFolder, SessionFolder) throws -> HTML)?
}
