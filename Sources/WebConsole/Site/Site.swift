/// What a server shows: answers to requests whose sender was let in. The server knows nothing else of it.
public struct Site: Sendable {
    /// The answer to a request. What it throws becomes a page that says that something went wrong and no more;
    /// the server goes on. It is cancelled when the server stops.
    public var answer: @Sendable (SiteRequest) async throws -> SiteResponse
    /// What the page for those who may not come in says of how to get a link.
    public var advice: String
    /// Whether anything can be done here besides reading: without it every POST is refused. What each path takes is
    /// for `answer` to say.
    public var allowsActions: Bool

    /// A site.
    public init(
        advice: String, allowsActions: Bool = false,
        answer: @escaping @Sendable (SiteRequest) async throws -> SiteResponse
    ) {
        self.advice = advice
        self.allowsActions = allowsActions
        self.answer = answer
    }
}
