public import InterviewModel

/// Which sessions and answers progress is told of.
public struct ProgressFilter: Hashable, Sendable, Encodable {
    /// From this moment on, in milliseconds since 1970 UTC; nil from the beginning.
    public var since: Int?
    /// Before this moment; nil up to now.
    public var until: Int?
    /// Only answers on this topic; nil for all.
    public var topic: TopicID?

    /// A filter; without arguments all there is.
    public init(since: Int? = nil, until: Int? = nil, topic: TopicID? = nil) {
        self.since = since
        self.until = until
        self.topic = topic
    }

    /// Whether a session that began then is meant; one without a beginning only where no time was asked for.
    func includes(startedAt wall: Int?) -> Bool {
        guard let wall else { return since == nil && until == nil }
        return wall >= since ?? .min && wall < until ?? .max
    }
}
