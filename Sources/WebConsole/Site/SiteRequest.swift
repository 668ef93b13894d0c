/// A request whose sender was let in, for the site to answer.
public struct SiteRequest: Hashable, Sendable {
    /// What is to be done.
    public enum Method: Hashable, Sendable {
        /// To read. HEAD as well: the server leaves the body away.
        case get
        /// To do something. Only where the site takes actions at all, and only from its own pages.
        case post
    }

    /// A name and a value of the query.
    public struct QueryItem: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The value; empty where there is none.
        public var value: String

        /// An item of its parts.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The parts of the path between its slashes, decoded; none for `/`. None of them is empty, `.` or `..`, or
    /// holds a slash, a backslash or a control character.
    public var path: [String]
    /// The items of the query in their order, decoded as forms are. Any text may be in them.
    public var query: [QueryItem]
    /// Who sent it.
    public var guest: Guest
    /// What is to be done.
    public var method: Method
    /// The media type of the body, in lower case and without its parameters; empty where there is no body.
    public var contentType: String
    /// The body, whole. It need not be what its type says it is.
    public var body: [UInt8]
    /// The id of the last piece of a stream that the browser has taken, where it asks for the stream again after a
    /// loss of the connection; any text. Nil the first time.
    public var lastEventID: String?

    /// A request of its parts.
    public init(
        path: [String], query: [QueryItem] = [], guest: Guest, method: Method = .get,
        contentType: String = "", body: [UInt8] = [], lastEventID: String? = nil
    ) {
        self.path = path
        self.query = query
        self.guest = guest
        self.method = method
        self.contentType = contentType
        self.body = body
        self.lastEventID = lastEventID
    }

    /// The value of the first item of a name; nil where there is none.
    public func value(of name: String) -> String? {
        query.first { $0.name == name }?.value
    }
}
