/// News for one client, sent as they come: the body of a response of `text/event-stream`.
public struct SiteStream: Sendable {
    /// Waits for news, and gives the next piece as it is to be sent; nil ends the stream. Called again only when the
    /// client has taken the piece before, so that a slow client holds one piece and no more.
    ///
    /// To end it while it waits, its task is cancelled, after `ended` was called: it is to return soon after either.
    public var next: @Sendable () async -> [UInt8]?
    /// Called once for each stream: when it has ended, when its client has gone away or is too slow, or where it was
    /// never begun.
    public var ended: @Sendable () -> Void

    /// A stream of its parts.
    public init(
        next: @escaping @Sendable () async -> [UInt8]?, ended: @escaping @Sendable () -> Void = {}
    ) {
        self.next = next
        self.ended = ended
    }
}
