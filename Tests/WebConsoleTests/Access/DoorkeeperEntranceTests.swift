import Testing

@testable import WebConsole

@Suite("The entrance")
struct DoorkeeperEntranceTests {
    private let gate = Gate()
    private let friend = Seat(room: "a", role: "friend")

    private func open(_ link: String, method: String = "GET", _ headers: String...) throws
        -> Doorkeeper.Decision
    {
        try gate.decide(link, method: method, headers)
    }

    private func status(_ link: String, method: String = "GET", _ headers: String...) throws -> Int {
        Gate.status(try gate.decide(link, method: method, headers))
    }

    @Test("gives a cookie that scripts and other sites never see, and leads to an address without the secret")
    func cookieForm() throws {
        let link = gate.link()
        guard case .reply(let response) = try open(link) else { return }
        #expect(response.status == 200)
        let page = String(decoding: response.body, as: UTF8.self)
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=/\">"))
        #expect(page.contains("<a href=\"/\">"))
        #expect(!page.contains("<script"))
        let value = try #require(response.headers.last?.value)
        #expect(
            value.wholeMatch(of: /hotseat-8017=1-[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Strict/) != nil)
        #expect(try status(link) == 403)
    }

    @Test("uses a link up by GET alone, and does no harm to a browser that is in already")
    func links() throws {
        let cookie = try gate.cookie()
        let link = gate.link()
        #expect(try status(link, method: "HEAD") == 403)
        #expect(try status(link, cookie) == 200)
        #expect(Gate.cookie(try open(link, cookie)) == "")
        #expect(try status(link) == 200)
        #expect(try status(link) == 403)
        #expect(try status("/open?token=", cookie) == 200)
        #expect(try status("/open?token=") == 403)
        #expect(try status("/open") == 403)
    }

    @Test("lets each browser in by a standing link as another guest, and knows it when it comes again")
    func standing() throws {
        let link = gate.standingLink(friend)
        #expect(gate.standingLink(friend) == link)
        let cookies = try (0..<3).map { _ in Gate.cookie(try open(link)) }
        let guests = try cookies.map { Gate.guest(try open("/", $0)) }
        #expect(guests == (1...3).map { Guest(id: GuestID(rawValue: $0), seat: friend) })
        // From a chat: the cookie comes along with the link that is followed.
        let again = try open(
            link, cookies[1], "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Dest: document")
        #expect(Gate.status(again) == 200)
        #expect(Gate.cookie(again) == "")
        guard case .reply(let response) = try open(link) else { return }
        #expect(response.headers.last?.value.hasSuffix("; HttpOnly; SameSite=Lax") == true)
    }

    @Test("gives a browser that opens the link to another seat that seat")
    func otherSeat() throws {
        let spectator = Seat(room: "a", role: "spectator")
        let first = Gate.cookie(try open(gate.standingLink(spectator)))
        let second = Gate.cookie(try open(gate.standingLink(friend), first))
        #expect(Gate.guest(try open("/", first))?.seat == spectator)
        #expect(Gate.guest(try open("/", second))?.seat == friend)
        #expect(try status(gate.standingLink(friend), method: "HEAD", first) == 403)
    }

    @Test("is reached by a link on another site that a user follows, and by nothing else from there")
    func otherSites() throws {
        let followed = ["Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"]
        for site in ["cross-site", "same-site"] {
            let header = "Sec-Fetch-Site: \(site)"
            for others in [
                ["Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image"],
                ["Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty"],
                ["Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"], ["Sec-Fetch-Dest: script"],
                followed + ["Origin: http://evil.example"],
            ] {
                #expect(Gate.status(try gate.decide(gate.link(), [header] + others)) == 403, "\(others)")
            }
            #expect(Gate.status(try gate.decide(gate.link(), [header] + followed)) == 200)
            #expect(Gate.status(try gate.decide("/", [header, try gate.cookie()] + followed)) == 403)
        }
    }

    @Test("knows nobody of a seat that was revoked, and the others still")
    func revoking() throws {
        let other = Seat(room: "b", role: "friend")
        let link = gate.standingLink(friend)
        let cookie = Gate.cookie(try open(link))
        let otherCookie = Gate.cookie(try open(gate.standingLink(other)))
        let guest = try #require(Gate.guest(try open("/", cookie)))
        #expect(gate.keeper.ledger.knows(guest))
        gate.keeper.ledger.revoke { $0.room == "a" }
        #expect(!gate.keeper.ledger.knows(guest))
        #expect(try status("/", cookie) == 403)
        #expect(try status(link) == 403)
        #expect(gate.standingLink(friend) != link)
        #expect(try status("/", otherCookie) == 200)
    }
}
