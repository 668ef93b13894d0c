import Dispatch
import WebConsole

/// Where pages are made: one after the other, on a thread of their own, so that reading files never holds up those
/// that connections are served on.
struct SiteDesk: Sendable {
    private let queue = DispatchQueue(label: "hotseat.site")
    /// What is at which address.
    let routes: SiteRoutes

    /// A desk for a site.
    init(routes: SiteRoutes) {
        self.routes = routes
    }

    /// The answer to a request.
    func answer(_ request: SiteRequest) async -> SiteResponse {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: routes.answer(request)) }
        }
    }
}
