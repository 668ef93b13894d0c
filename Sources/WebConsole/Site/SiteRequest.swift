/// A request whose sender was let in, for the site to answer. It only ever reads: the server refuses all else.
public struct SiteRequest: Hashable, Sendable {
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

    /// A request of its parts.
    public init(path: [String], query: [QueryItem] = []) {
        self.path = path
        self.query = query
    }

    /// The value of the first item of a name; nil where there is none.
    public func value(of name: String) -> String? {
        query.first { $0.name == name }?.value
    }
}
