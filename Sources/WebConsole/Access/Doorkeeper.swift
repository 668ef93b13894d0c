/// Decides of every request, before its body is read or anything is looked up for it, whether it is answered by the
/// site.
///
/// Against other sites in the same browser: the host must be ours by name, so that no foreign name can be made to
/// point here; nothing that another site sent for is answered but the entrance; what is done is done by pages of ours
/// alone. Against other users of the machine or the network: a link with a secret, and then a cookie.
struct Doorkeeper: Sendable {
    /// What becomes of a request.
    enum Decision: Sendable {
        /// The site is to answer it, once its body of so many bytes is read.
        case admit(SiteRequest, bodyLength: Int)
        /// This is the answer.
        case reply(SiteResponse)
    }

    /// The port that is listened on.
    let port: UInt16
    /// Who may come in.
    let ledger: AccessLedger
    /// How much each may ask.
    let meter: RequestMeter
    /// What those who may not come in are told of how to get a link.
    let advice: String
    /// Whether anything can be done besides reading.
    var allowsActions = false
    /// The largest body, in bytes.
    var bodyLimit = 0
    /// The machine's addresses on the local network; none where it is not reached from there.
    var addresses: @Sendable () -> [String] = { [] }

    /// The name of the cookie. Browsers keep cookies by host alone, so it tells servers apart by their ports.
    var cookieName: String { "hotseat-\(port)" }

    /// Decides.
    func decide(_ head: RequestHead) -> Decision {
        let hosts = head.values(of: "host").map { $0.lowercased() }
        guard hosts.count == 1, let host = hosts.first, isOurs(host) else { return .reply(refusal) }
        guard head.method == "GET" || head.method == "HEAD" || (head.method == "POST" && allowsActions) else {
            return .reply(notAllowed)
        }
        let acts = head.method == "POST"
        guard acts || !head.hasBody else { return .reply(RequestFault.bodyNotTaken.page.response) }
        let target: RequestTarget
        do {
            target = try RequestTarget(head.target)
        } catch {
            return .reply(error.page.response)
        }
        let isEntrance = target.path == [Self.entrance]
        guard acts ? isFromOurPage(head, host: host) : isFromHere(head, host: host, orByLink: isEntrance)
        else {
            return .reply(refusal)
        }
        let guest = cookies(head).lazy.compactMap(ledger.guest(showing:)).first
        if isEntrance { return .reply(enter(target, head, guest)) }
        guard let guest else { return .reply(refusal) }
        return admit(head, target, guest)
    }

    /// Whether the request itself can be answered, now that its sender may ask.
    private func admit(_ head: RequestHead, _ target: RequestTarget, _ guest: Guest) -> Decision {
        var request = SiteRequest(path: target.path, query: target.query, guest: guest)
        request.lastEventID = head.values(of: "last-event-id").first
        guard meter.allows(guest.id) else {
            return .reply(RequestFault.tooMany.page.response.adding("Retry-After", "1"))
        }
        guard head.method == "POST" else { return .admit(request, bodyLength: 0) }
        do throws(RequestFault) {
            request.method = .post
            request.contentType = try jsonType(head)
            return .admit(request, bodyLength: try bodyLength(head))
        } catch {
            return .reply(error.page.response)
        }
    }

    /// What is sent must be JSON. No form of another site can send that without being asked for leave first, and
    /// nobody here gives it.
    private func jsonType(_ head: RequestHead) throws(RequestFault) -> String {
        let types = head.values(of: "content-type").map { $0.lowercased().split(separator: ";").first ?? "" }
        let type = "application/json"
        guard types.count == 1, types[0].trimmingSpaces == type else { throw .notJSON }
        return type
    }

    private func bodyLength(_ head: RequestHead) throws(RequestFault) -> Int {
        switch head.body {
        case .none: throw .lengthMissing
        case .coded: throw .codingNotSpoken
        case .length(let length):
            guard length <= bodyLimit else { throw .bodyNotTaken }
            return length
        }
    }

    /// Whether a host is this server: by a name or a number that no other server of names can give to somebody else.
    private func isOurs(_ host: String) -> Bool {
        host == "127.0.0.1:\(port)" || host == "localhost:\(port)"
            || addresses().contains { host == "\($0):\(port)" }
    }

    /// Whether the user, or a page of ours, sent for it. Browsers that say nothing, and other programs, pass: they
    /// have yet to show a cookie.
    ///
    /// - Parameter orByLink: whether a link on another site may have led here too, as it may to the entrance. Only one
    ///   that a user follows, with the page in a window of its own.
    private func isFromHere(_ head: RequestHead, host: String, orByLink: Bool) -> Bool {
        let isFollowed =
            orByLink && head.values(of: "sec-fetch-mode").allSatisfy { $0 == "navigate" }
            && head.values(of: "sec-fetch-dest").allSatisfy { $0 == "document" }
        return head.values(of: "sec-fetch-site").allSatisfy {
            $0 == "none" || $0 == "same-origin" || isFollowed
        } && head.values(of: "origin").allSatisfy { $0.lowercased() == "http://\(host)" }
    }

    /// Whether a page of ours sent it: every browser says of a POST where it comes from.
    private func isFromOurPage(_ head: RequestHead, host: String) -> Bool {
        head.values(of: "sec-fetch-site").allSatisfy { $0 == "same-origin" }
            && head.values(of: "origin").map { $0.lowercased() } == ["http://\(host)"]
    }

    /// The values of our cookie; there may be several.
    private func cookies(_ head: RequestHead) -> [String] {
        head.values(of: "cookie").flatMap { $0.split(separator: ";") }.compactMap { pair in
            let sides = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            return sides.count == 2 && sides[0] == cookieName ? String(sides[1]) : nil
        }
    }
}
