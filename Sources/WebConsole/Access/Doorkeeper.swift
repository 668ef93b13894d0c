/// Decides of every request, before anything is read for it, whether it is answered by the site.
///
/// Against other sites in the same browser: the host must be ours by name, so that no foreign name can be made to
/// point here; nothing that another site sent for is answered; only reading is done. Against other users of the
/// machine: a link that works once, and then a cookie.
struct Doorkeeper: Sendable {
    /// What becomes of a request.
    enum Decision: Sendable {
        /// The site is to answer it.
        case admit(SiteRequest)
        /// This is the answer.
        case reply(SiteResponse)
    }

    /// The path that links lead to.
    static let entrance = "open"

    /// The port that is listened on.
    let port: UInt16
    /// Who may come in.
    let ledger: AccessLedger
    /// What those who may not are told of how to get a link.
    let advice: String

    /// The name of the cookie. Browsers keep cookies by host alone, so it tells servers apart by their ports.
    var cookieName: String { "hotseat-\(port)" }

    /// A link that lets one browser in.
    func newLink() -> String {
        "http://127.0.0.1:\(port)/\(Self.entrance)?token=\(ledger.newLink().text)"
    }

    /// Decides.
    func decide(_ head: RequestHead) -> Decision {
        let host = head.values(of: "host")
        guard host.count == 1, let host = host.first, hosts.contains(host.lowercased()) else {
            return .reply(refusal)
        }
        guard head.method == "GET" || head.method == "HEAD" else {
            return .reply(
                PlainPage(status: 405, title: "That cannot be done here", words: "Pages can only be read.")
                    .response
                    .adding("Allow", "GET, HEAD"))
        }
        guard isFromHere(head, host: host.lowercased()) else { return .reply(refusal) }
        let target: RequestTarget
        do {
            target = try RequestTarget(head.target)
        } catch {
            return .reply(error.page.response)
        }
        let isKnown = cookies(head).contains(where: ledger.isKnown)
        if target.path == [Self.entrance] { return .reply(enter(target, head, isKnown: isKnown)) }
        return isKnown ? .admit(SiteRequest(path: target.path, query: target.query)) : .reply(refusal)
    }

    private var hosts: [String] { ["127.0.0.1:\(port)", "localhost:\(port)"] }

    private var refusal: SiteResponse {
        PlainPage(status: 403, title: "This page needs a link", words: advice).response
    }

    /// Whether the user, or a page of ours, sent for it. Browsers that say nothing, and other programs, pass: they
    /// have yet to show a cookie.
    private func isFromHere(_ head: RequestHead, host: String) -> Bool {
        head.values(of: "sec-fetch-site").allSatisfy { $0 == "none" || $0 == "same-origin" }
            && head.values(of: "origin").allSatisfy { $0.lowercased() == "http://\(host)" }
    }

    /// Lets a browser in by a link. One that is in already uses nothing up, so that reloading a link does no harm.
    private func enter(_ target: RequestTarget, _ head: RequestHead, isKnown: Bool) -> SiteResponse {
        if isKnown { return .redirect(to: "/") }
        // What only looks at a link, as some programs do before they open it, must not use it up.
        guard head.method == "GET",
            let offered = target.query.first(where: { $0.name == "token" })?.value,
            let browser = ledger.redeem(offered)
        else { return refusal }
        return .redirect(to: "/").adding(
            "Set-Cookie", "\(cookieName)=\(browser.text); Path=/; HttpOnly; SameSite=Strict")
    }

    /// The values of our cookie; there may be several.
    private func cookies(_ head: RequestHead) -> [String] {
        head.values(of: "cookie").flatMap { $0.split(separator: ";") }.compactMap { pair in
            let sides = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            return sides.count == 2 && sides[0] == cookieName ? String(sides[1]) : nil
        }
    }
}
