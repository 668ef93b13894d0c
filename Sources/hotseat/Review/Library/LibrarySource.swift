import TranscriptStore

/// Where lists of sessions come from.
struct LibrarySource {
    /// So many sessions that match, from one on; the first is 0.
    var page: (SessionQuery, _ offset: Int, _ limit: Int) throws -> SessionPage
}
