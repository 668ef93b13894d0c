import Synchronization

/// Who may come in: links that were handed out and not used yet, and browsers that used one.
final class AccessLedger: Sendable {
    /// How long a link is good for.
    static let linkLifetime = Duration.seconds(600)
    /// The most links, and the most browsers, that are remembered; the oldest go first.
    static let limit = 32

    private struct Link {
        let token: AccessToken
        let expiry: ContinuousClock.Instant
    }

    private struct State {
        var links: [Link] = []
        var browsers: [AccessToken] = []
    }

    private let state = Mutex(State())
    private let now: @Sendable () -> ContinuousClock.Instant

    /// A ledger that lets nobody in yet.
    init(now: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.now = now
    }

    /// A secret for a new link.
    func newLink() -> AccessToken {
        let token = AccessToken()
        let expiry = now() + Self.linkLifetime
        state.withLock { state in
            state.links = (state.links + [Link(token: token, expiry: expiry)]).suffix(Self.limit)
        }
        return token
    }

    /// Uses a link up.
    ///
    /// - Returns: the secret by which the browser is known from now on; nil where there is no such link, it was used
    ///   before, or it has expired.
    func redeem(_ offered: String) -> AccessToken? {
        let now = now()
        return state.withLock { state in
            state.links.removeAll { $0.expiry <= now }
            guard let index = state.links.firstIndex(where: { $0.token.matches(offered) }) else { return nil }
            state.links.remove(at: index)
            let browser = AccessToken()
            state.browsers = (state.browsers + [browser]).suffix(Self.limit)
            return browser
        }
    }

    /// Whether a browser that shows this secret was let in.
    func isKnown(_ offered: String) -> Bool {
        state.withLock { $0.browsers.contains { $0.matches(offered) } }
    }
}
