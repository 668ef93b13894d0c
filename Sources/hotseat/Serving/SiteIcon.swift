import WebConsole

/// The sites' icon: an hourglass, of our own drawing.
enum SiteIcon {
    /// The icon as a response.
    static var response: SiteResponse { SiteResponse(contentType: "image/svg+xml", body: Array(icon.utf8)) }

    private static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#4a86d8" \
        d="M3 1h10v2l-4 5 4 5v2H3v-2l4-5-4-5z"/></svg>
        """
}
