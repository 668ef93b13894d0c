extension Doorkeeper {
    /// The path that links lead to.
    static let entrance = "open"

    /// The links to the entrance with a secret.
    func links(_ token: AccessToken) -> SiteLinks {
        let link = { (host: String) in "http://\(host):\(port)/\(Self.entrance)?token=\(token.text)" }
        return SiteLinks(local: link("127.0.0.1"), network: addresses().map(link))
    }

    /// What those who may not come in are shown, whatever they asked for.
    var refusal: SiteResponse {
        PlainPage(status: 403, title: "This page needs a link", words: advice).response
    }

    /// What those are shown who want to do what cannot be done.
    var notAllowed: SiteResponse {
        PlainPage(
            status: 405, title: "That cannot be done here",
            words: allowsActions ? "Pages can be read, and their buttons pressed." : "Pages can only be read."
        )
        .response
        .adding("Allow", allowsActions ? "GET, HEAD, POST" : "GET, HEAD")
    }

    /// Lets a browser in by a link. One that sits there already uses nothing up, so that reloading a link does no
    /// harm; one that sits elsewhere changes seats.
    ///
    /// - Parameter guest: who the browser is, where it is in already.
    func enter(_ target: RequestTarget, _ head: RequestHead, _ guest: Guest?) -> SiteResponse {
        let offered = target.query.first { $0.name == "token" }?.value ?? ""
        let destination = ledger.destination(of: offered)
        if let guest, destination == nil || destination?.seat == guest.seat { return welcome }
        // What only looks at a link, as some programs do before they open it, must not use it up.
        guard head.method == "GET", let destination, let pass = ledger.redeem(offered) else { return refusal }
        return welcome.adding(
            "Set-Cookie",
            "\(cookieName)=\(pass.cookie); Path=/; HttpOnly; \(sameSite(destination.isStanding))")
    }

    /// With a standing link a browser must be known when it follows the link again, from a chat as well; `Lax` sends
    /// the cookie along with that, and with nothing else that begins elsewhere but other links that a user follows.
    /// Those are refused by what browsers say of where they began.
    private func sameSite(_ isStanding: Bool) -> String { "SameSite=\(isStanding ? "Lax" : "Strict")" }

    /// The page that leads to the first one, whose address has no secret.
    ///
    /// A page and no redirect: where a link was followed from another site, browsers count what it redirects to as
    /// sent for by that site, and send no cookie along.
    private var welcome: SiteResponse {
        PlainPage(status: 200, title: "Welcome", words: "The page opens in a moment.", next: "/").response
    }
}
