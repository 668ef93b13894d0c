import InterviewModel

/// A page of a title and a sentence, for whoever sees nothing of the site: refused, lost, or out of luck.
struct PlainPage: Hashable, Sendable {
    /// The status of HTTP.
    let status: Int
    /// What is the matter.
    let title: String
    /// What can be done.
    let words: String
    /// The path of our own that the browser goes to at once; nil where it stays.
    var next: String?

    /// The page as a response.
    var response: SiteResponse {
        let going: HTML = next.map { "\n<meta http-equiv=\"refresh\" content=\"0; url=\($0)\">" } ?? .empty
        let link: HTML = next.map { "<p><a href=\"\($0)\">Go on</a></p>" } ?? .empty
        return .html(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">\(going)
            <title>\(title) - Hotseat</title>
            </head>
            <body><main><h1>\(title)</h1><p>\(words)</p>\(link)</main></body>
            </html>

            """, status: status)
    }
}
