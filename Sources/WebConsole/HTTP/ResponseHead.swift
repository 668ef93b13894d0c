/// The head of every response.
enum ResponseHead {
    /// What a browser is told with every page: to load from this server alone, run nothing that stands in a page,
    /// show it in no frame of others, keep nothing, and tell nobody the address.
    static let protections = [
        (
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ]

    /// A response as it is sent; of a stream the head, which tells no length: it ends with the connection.
    ///
    /// - Parameters:
    ///   - withBody: whether the body is sent as well, as it is but for HEAD.
    ///   - closes: whether nothing more is answered over the connection.
    static func bytes(of response: SiteResponse, withBody: Bool, closes: Bool) -> [UInt8] {
        let length =
            response.stream == nil ? [("Content-Length", String(response.body.count))] : []
        let lines =
            [("Content-Type", response.contentType)] + length
            + response.headers.map { ($0.name, $0.value) } + protections
            + (closes ? [("Connection", "close")] : [])
        let head =
            "HTTP/1.1 \(response.status) \(phrase(response.status))\r\n"
            + lines.map { "\($0): \(line($1))\r\n" }.joined() + "\r\n"
        return Array(head.utf8) + (withBody ? response.body : [])
    }

    /// A value that cannot end its line.
    private static func line(_ value: String) -> String {
        String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }))
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 303: "See Other"
        case 400: "Bad Request"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 411: "Length Required"
        case 413: "Content Too Large"
        case 414: "URI Too Long"
        case 415: "Unsupported Media Type"
        case 421: "Misdirected Request"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 503: "Service Unavailable"
        case 505: "HTTP Version Not Supported"
        default: "Status"
        }
    }
}
