import InterviewModel
import TerminalUI
import TranscriptStore

/// The list of sessions on a screen: what is listed, which session is picked out, and what a key changes.
///
/// A value without a terminal or an index: `wanted` says which sessions it lacks, and `LibraryScreen` brings them.
struct LibraryBrowser {
    /// What a key asks of whoever holds the browser.
    enum Effect: Equatable {
        /// Only to be drawn again, with what is wanted.
        case none
        /// A session to be opened.
        case open(String)
        /// To be left.
        case leave
    }

    /// What is on the screen.
    enum Mode: Equatable {
        /// The list.
        case list
        /// The list, and below it the words to search for, as far as they are typed; with those that were there before.
        case typing(String, before: String)
        /// The keys there are.
        case help
    }

    /// Sessions that are to be brought.
    struct Request: Equatable {
        /// Which.
        var query: SessionQuery
        /// The first of them.
        var offset: Int
        /// How many at most.
        var limit: Int
    }

    /// What is listed.
    var query: SessionQuery
    /// The words that are searched for, as the user typed them.
    var words: String
    /// The sessions at hand.
    private(set) var listings: [SessionListing] = []
    /// How many sessions of the list come before those.
    private(set) var offset = 0
    /// Whether there are more behind those.
    private(set) var hasMore = false
    /// How many there are in all; nil where that is not known.
    private(set) var total: Int?
    /// The session that is picked out, counted from 0 in the whole list.
    private(set) var selected = 0
    /// The first session on the screen, counted alike.
    var top = 0
    /// What is on the screen.
    var mode = Mode.list
    /// A remark in place of the keys, until the next key.
    var remark: String?
    /// The sessions that it lacks; nil where it has them.
    private(set) var wanted: Request?

    /// A browser of what a query finds.
    init(_ query: SessionQuery) {
        self.query = query
        words = query.text
        wanted = Request(query: query, offset: 0, limit: Self.pageSize)
    }

    /// The session that is picked out; nil where the list is empty.
    var selection: SessionListing? {
        listings.indices.contains(selected - offset) ? listings[selected - offset] : nil
    }

    /// Takes what was wanted.
    mutating func take(_ page: SessionPage) {
        guard let request = wanted else { return }
        wanted = nil
        listings = page.listings
        offset = request.offset
        hasMore = page.hasMore
        total = page.total
        if listings.isEmpty, offset > 0 {
            // Sessions went away since they were counted.
            offset = 0
            selected = 0
            wanted = Request(query: query, offset: 0, limit: Self.pageSize)
        }
        selected = max(offset, min(selected, offset + listings.count - 1))
        top = max(offset, min(top, selected))
    }

    /// Takes the reason why what was wanted cannot be had; what is at hand stays.
    mutating func fail(_ reason: String) {
        wanted = nil
        remark = reason
        selected = max(offset, min(selected, offset + listings.count - 1))
    }

    /// Lists from the beginning what the query finds now.
    mutating func list() {
        selected = 0
        top = 0
        wanted = Request(query: query, offset: 0, limit: Self.pageSize)
    }

    /// Brings what is at hand anew, as after a session was read and perhaps changed.
    mutating func refresh() {
        wanted = Request(query: query, offset: offset, limit: Self.pageSize)
    }

    /// Picks out a session further up or down, and asks for its neighbours where they are not at hand.
    mutating func move(to position: Int) {
        let known = offset + listings.count
        // Where nobody has counted, one more than is at hand is all that is certain.
        let end = total ?? (hasMore ? known + 1 : known)
        selected = max(0, min(position, end - 1))
        guard selected < offset || selected >= known, end > 0 else { return }
        wanted = Request(query: query, offset: max(0, selected - Self.pageSize / 2), limit: Self.pageSize)
    }

    /// As many are brought at once; more than twice what the highest screen shows.
    static let pageSize = 400
}
