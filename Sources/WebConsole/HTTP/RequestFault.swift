/// What is wrong with a request that is answered before anybody looks at what it asks for. The connection is closed
/// afterwards, since nobody knows where a next request would begin.
enum RequestFault: Int, Error, Sendable {
    /// It is no HTTP, or breaks its rules.
    case malformed = 400
    /// It brings a body, and nothing here takes one.
    case bodyNotTaken = 413
    /// Its target is longer than any of ours.
    case targetTooLong = 414
    /// Its head is too large.
    case headTooLarge = 431
    /// It is of a version of HTTP that is not spoken here.
    case versionNotSpoken = 505

    /// The page that says so.
    var page: PlainPage {
        let words =
            switch self {
            case .malformed: "What was sent is not a request that can be understood."
            case .bodyNotTaken: "Nothing can be sent to this address."
            case .targetTooLong: "The address is too long."
            case .headTooLarge: "The head of the request is too large."
            case .versionNotSpoken: "Only HTTP/1.1 is spoken here."
            }
        return PlainPage(status: rawValue, title: "That request cannot be answered", words: words)
    }
}
