public import InterviewModel

/// What a browser is answered.
public struct SiteResponse: Sendable {
    /// A line of the response's head.
    struct Header: Hashable, Sendable {
        var name: String
        var value: String
    }

    /// The status of HTTP, such as 200.
    public var status: Int
    /// The media type of the body, with its character set.
    public var contentType: String
    /// The body.
    public var body: [UInt8]
    /// Lines that this response has besides those that all have.
    var headers: [Header] = []
    /// What follows instead of a body.
    var stream: SiteStream?

    /// A response of its parts.
    public init(status: Int = 200, contentType: String, body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    /// A page.
    public static func html(_ page: HTML, status: Int = 200) -> SiteResponse {
        SiteResponse(status: status, contentType: "text/html; charset=utf-8", body: Array(page.text.utf8))
    }

    /// Text of another kind, such as a style sheet (`css`) or a script (`javascript`).
    public static func text(_ text: String, kind: String = "plain", status: Int = 200) -> SiteResponse {
        SiteResponse(status: status, contentType: "text/\(kind); charset=utf-8", body: Array(text.utf8))
    }

    /// JSON, already encoded in UTF-8.
    public static func json(_ bytes: some Sequence<UInt8>) -> SiteResponse {
        SiteResponse(contentType: "application/json; charset=utf-8", body: Array(bytes))
    }

    /// News as they come, for a page that listens with `EventSource`.
    public static func stream(_ stream: SiteStream) -> SiteResponse {
        var response = SiteResponse(contentType: "text/event-stream; charset=utf-8", body: [])
        response.stream = stream
        return response
    }

    /// There is nothing at that address.
    public static let notFound = PlainPage(
        status: 404, title: "There is no such page",
        words: "The address may be mistyped, or what was there is gone."
    ).response

    /// Another address of the same site, to be fetched with GET.
    ///
    /// - Parameter path: our own text, never a user's.
    public static func redirect(to path: String) -> SiteResponse {
        var response = SiteResponse(status: 303, contentType: "text/plain; charset=utf-8", body: [])
        response.headers = [Header(name: "Location", value: path)]
        return response
    }

    /// The response with one more line in its head.
    func adding(_ name: String, _ value: String) -> SiteResponse {
        var copy = self
        copy.headers.append(Header(name: name, value: value))
        return copy
    }
}
