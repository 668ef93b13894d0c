@testable import WebConsole

/// A doorkeeper of port 8017, asked without a server.
struct Gate {
    /// The doorkeeper.
    var keeper: Doorkeeper

    /// A doorkeeper that lets nobody in yet.
    init(allowsActions: Bool = false, addresses: [String] = []) {
        keeper = Doorkeeper(
            port: 8017, ledger: AccessLedger(now: { .now }),
            meter: RequestMeter(rate: 50, burst: 100, now: { .now }),
            advice: "Press Enter.", allowsActions: allowsActions, bodyLimit: 1_000, addresses: { addresses })
    }

    /// What becomes of a request.
    func decide(
        _ target: String, method: String = "GET", host: String? = "127.0.0.1:8017", _ headers: [String]
    ) throws -> Doorkeeper.Decision {
        let lines = ["\(method) \(target) HTTP/1.1"] + (host.map { ["Host: \($0)"] } ?? []) + headers
        return keeper.decide(try RequestHead(ArraySlice(lines.map { $0 + "\r\n" }.joined().utf8)))
    }

    /// The status of the answer; 200 where the site is to answer.
    static func status(_ decision: Doorkeeper.Decision) -> Int {
        switch decision {
        case .admit: 200
        case .reply(let response): response.status
        }
    }

    /// The path of a link that works once.
    func link(_ seat: Seat = .reader) -> String {
        "/open?token=\(keeper.ledger.newLink(for: seat).text)"
    }

    /// The path of a seat's standing link.
    func standingLink(_ seat: Seat) -> String {
        "/open?token=\(keeper.ledger.standingLink(for: seat).text)"
    }

    /// Comes in, and gives the line that shows the cookie.
    func cookie(_ seat: Seat = .reader) throws -> String {
        try Self.cookie(decide(link(seat), []))
    }

    /// The line that shows the cookie that a decision sets; empty where it sets none.
    static func cookie(_ decision: Doorkeeper.Decision) -> String {
        guard case .reply(let response) = decision,
            let line = response.headers.first(where: { $0.name == "Set-Cookie" })
        else { return "" }
        return "Cookie: a=b; \(line.value.split(separator: ";").first ?? "")"
    }

    /// The guest of a request that the site is to answer.
    static func guest(_ decision: Doorkeeper.Decision) -> Guest? {
        guard case .admit(let request, _) = decision else { return nil }
        return request.guest
    }
}
