/// One session of a list: `SessionRecord` without its answers.
public struct SessionListing: Hashable, Sendable, Codable {
    /// What lists say of it.
    public var summary: SessionSummary
    /// The mean of its scores, 0 to 1; nil where nothing was scored.
    public var score: Double?
    /// How many items were answered.
    public var answered: Int
    /// How many items there were.
    public var total: Int
    /// The tags in alphabetical order.
    public var tags: [String]
    /// Whether it is one of the user's favourites.
    public var isFavourite: Bool
    /// Whether it was put away.
    public var isDiscarded: Bool
    /// Where the search found what, at most three; empty without a search.
    public var passages: [SearchPassage] = []
}

extension SessionListing {
    /// The listing of a record, without passages.
    public init(_ record: SessionRecord) {
        self.init(
            summary: record.summary, score: record.score, answered: record.answered, total: record.total,
            tags: record.tags, isFavourite: record.isFavourite, isDiscarded: record.isDiscarded)
    }
}

/// A page of a list of sessions.
public struct SessionPage: Hashable, Sendable, Codable {
    /// The sessions, newest first.
    public var listings: [SessionListing]
    /// How many sessions match in all; nil where counting them would be slow.
    public var total: Int?
    /// Whether more follow after this page.
    public var hasMore: Bool

    /// A page of sessions.
    public init(listings: [SessionListing], total: Int?, hasMore: Bool) {
        self.listings = listings
        self.total = total
        self.hasMore = hasMore
    }
}

/// How far the index has come.
public struct IndexProgress: Hashable, Sendable {
    /// Sessions that were read.
    public var done: Int
    /// Sessions to be read in all.
    public var total: Int
}
