public import InterviewModel

/// What the user of a session said of it as a whole, reading it again.
public struct SessionMarks: Hashable, Sendable, Codable {
    /// A remark written afterwards.
    public struct Comment: Hashable, Sendable, Codable {
        /// The number of its line in the journal, by which it can be taken back.
        public var number: Int
        /// What it is on; nil for the whole session.
        public var place: AgendaPlace?
        /// The remark.
        public var text: String
        /// When it was written, in milliseconds since 1970 UTC.
        public var wall: Int
    }

    /// The remarks in the order they were written.
    public private(set) var comments: [Comment] = []
    /// The tags in alphabetical order.
    public private(set) var tags: [String] = []
    /// Whether it is one of the user's favourites.
    public private(set) var isFavourite = false
    /// Whether it was put away: left out of lists and figures, and not yet removed for good.
    public private(set) var isDiscarded = false

    /// No marks yet.
    public init() {}

    /// Takes the next event; all that is no mark is passed over.
    public mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .commented(let place, let text):
            comments.append(
                Comment(number: recorded.number, place: place, text: text, wall: recorded.wall))
        case .commentTakenBack(let number): comments.removeAll { $0.number == number }
        case .tagged(let tag): if !tags.contains(tag) { tags = (tags + [tag]).sorted() }
        case .untagged(let tag): tags.removeAll { $0 == tag }
        case .favoured(let isFavourite): self.isFavourite = isFavourite
        case .discarded: isDiscarded = true
        case .restored: isDiscarded = false
        default: break
        }
    }
}
