import InterviewModel
import TranscriptStore

/// A session of a list as programs read it: the facts of `SessionSummary` and what the index knows, side by side.
struct ListingDocument: Encodable {
    private let listing: SessionListing

    /// The document of a listing.
    init(_ listing: SessionListing) {
        self.listing = listing
    }

    private enum CodingKeys: String, CodingKey {
        case score, answered, total, tags, isFavourite, isDiscarded, passages
    }

    func encode(to encoder: any Encoder) throws {
        try listing.summary.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(listing.score, forKey: .score)
        try container.encode(listing.answered, forKey: .answered)
        try container.encode(listing.total, forKey: .total)
        try container.encode(listing.tags, forKey: .tags)
        try container.encode(listing.isFavourite, forKey: .isFavourite)
        try container.encode(listing.isDiscarded, forKey: .isDiscarded)
        if !listing.passages.isEmpty { try container.encode(listing.passages, forKey: .passages) }
    }
}
