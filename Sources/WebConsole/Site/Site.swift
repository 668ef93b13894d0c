/// What a server shows: answers to requests whose sender was let in. The server knows nothing else of it.
public struct Site: Sendable {
    /// The answer to a request. What it throws becomes a page that says that something went wrong and no more;
    /// the server goes on. It is cancelled when the server stops.
    public var answer: @Sendable (SiteRequest) async throws -> SiteResponse
    /// What the page for those who may not come in says of how to get a link.
    public var advice: String

    /// A site.
    public init(
        advice: String, answer: @escaping @Sendable (SiteRequest) async throws -> SiteResponse
    ) {
        self.advice = advice
        self.answer = answer
    }
}
