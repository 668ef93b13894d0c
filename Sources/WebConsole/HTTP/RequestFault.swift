/// What is wrong with a request that is answered before anybody looks at what it asks for. The connection is closed
/// afterwards where nobody knows where a next request would begin.
enum RequestFault: Int, Error, Sendable {
    /// It is no HTTP, or breaks its rules.
    case malformed = 400
    /// It brings a body and does not say how long it is.
    case lengthMissing = 411
    /// It brings a body where none is taken, or one that is too large.
    case bodyNotTaken = 413
    /// Its target is longer than any of ours.
    case targetTooLong = 414
    /// Its body is not JSON.
    case notJSON = 415
    /// Its sender asks too much.
    case tooMany = 429
    /// Its head is too large.
    case headTooLarge = 431
    /// Its body comes in pieces of lengths that are told on the way.
    case codingNotSpoken = 501
    /// There is no room for one more stream.
    case noRoom = 503
    /// It is of a version of HTTP that is not spoken here.
    case versionNotSpoken = 505

    /// The page that says so.
    var page: PlainPage {
        let words =
            switch self {
            case .malformed: "What was sent is not a request that can be understood."
            case .lengthMissing: "What is sent must come with its length."
            case .bodyNotTaken: "Nothing that large can be sent to this address."
            case .targetTooLong: "The address is too long."
            case .notJSON: "Only JSON can be sent to this address."
            case .tooMany: "Too much is asked at once. Wait a moment, then load the page again."
            case .headTooLarge: "The head of the request is too large."
            case .codingNotSpoken: "What is sent must come whole."
            case .noRoom: "Too many pages are open. Close some, then load this one again."
            case .versionNotSpoken: "Only HTTP/1.1 is spoken here."
            }
        return PlainPage(status: rawValue, title: "That request cannot be answered", words: words)
    }
}
