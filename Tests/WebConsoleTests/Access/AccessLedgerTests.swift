import Testing

@testable import WebConsole

@Suite("The ledger of who may come in")
struct AccessLedgerTests {
    private let ledger = AccessLedger(now: { .now })
    private let friend = Seat(room: "a", role: "friend")

    @Test("takes a link once, and knows the browser from then on")
    func once() throws {
        let link = ledger.newLink(for: .reader)
        #expect(ledger.guest(showing: link.text) == nil)
        let pass = try #require(ledger.redeem(link.text))
        #expect(ledger.redeem(link.text) == nil)
        #expect(ledger.guest(showing: pass.cookie) == Guest(id: GuestID(rawValue: 1), seat: .reader))
        #expect(ledger.redeem(pass.cookie) == nil)
        #expect(ledger.redeem(pass.secret.text) == nil)
    }

    @Test("knows a browser by its number and its own secret together, and by nothing less")
    func cookies() throws {
        let link = ledger.standingLink(for: friend).text
        let first = try #require(ledger.redeem(link))
        let second = try #require(ledger.redeem(link))
        for cookie in [
            "", "-", "1", "1-", "-\(first.secret.text)", first.secret.text, "2-\(first.secret.text)",
            "1-\(second.secret.text)", "1-\(first.secret.text)-", "3-\(first.secret.text)", "1-\(link)",
            "9999999999999999999999-\(first.secret.text)", "1-\(first.secret.text.dropLast())",
        ] {
            #expect(ledger.guest(showing: cookie) == nil, "\(cookie)")
        }
        #expect(ledger.guest(showing: second.cookie)?.id == GuestID(rawValue: 2))
    }

    @Test("takes no link that works once after ten minutes, and a standing one for good")
    func expiry() {
        let clock = ManualClock()
        let ledger = AccessLedger(now: { clock.now })
        let first = ledger.newLink(for: .reader)
        let second = ledger.newLink(for: .reader)
        let standing = ledger.standingLink(for: friend)
        clock.advance(by: .seconds(599))
        #expect(ledger.redeem(first.text) != nil)
        clock.advance(by: .seconds(1))
        #expect(ledger.redeem(second.text) == nil)
        clock.advance(by: .seconds(1_000_000))
        #expect(ledger.redeem(standing.text) != nil)
    }

    @Test("forgets the oldest links of a seat beyond its limit, and none of another")
    func manyLinks() {
        let other = ledger.newLink(for: friend)
        let standing = ledger.standingLink(for: .reader)
        let links = (0...AccessLedger.limit).map { _ in ledger.newLink(for: .reader) }
        #expect(ledger.redeem(links[0].text) == nil)
        #expect(ledger.redeem(links[1].text) != nil)
        #expect(ledger.redeem(other.text) != nil)
        #expect(ledger.redeem(standing.text) != nil)
    }

    @Test("forgets the browser of a seat that was away for longest, and none of another seat")
    func manyBrowsers() throws {
        let other = try #require(ledger.redeem(ledger.newLink(for: .reader).text))
        let link = ledger.standingLink(for: friend).text
        let passes = try (0..<AccessLedger.limit).map { _ in try #require(ledger.redeem(link)) }
        // The first is there, so that the second has been away for longest.
        #expect(ledger.guest(showing: passes[0].cookie) != nil)
        for _ in 0..<(AccessLedger.limit - 1) { _ = ledger.redeem(link) }
        #expect(ledger.guest(showing: passes[0].cookie) != nil)
        #expect(passes.dropFirst().allSatisfy { ledger.guest(showing: $0.cookie) == nil })
        #expect(ledger.guest(showing: other.cookie) != nil)
    }

    @Test("forgets no browser that has a stream, and rather the one that has just come")
    func streaming() throws {
        let link = ledger.standingLink(for: friend).text
        let passes = try (0..<AccessLedger.limit).map { _ in try #require(ledger.redeem(link)) }
        for pass in passes { ledger.note(pass.guest, streams: 1) }
        let late = try #require(ledger.redeem(link))
        #expect(ledger.guest(showing: late.cookie) == nil)
        #expect(passes.allSatisfy { ledger.knows($0.guest) })
        ledger.note(passes[3].guest, streams: -1)
        let next = try #require(ledger.redeem(link))
        #expect(ledger.guest(showing: next.cookie) != nil)
        #expect(!ledger.knows(passes[3].guest))
    }

    @Test("remembers no more than its limit over all seats")
    func manySeats() {
        for number in 0..<(AccessLedger.totalLimit + 10) {
            let seat = Seat(room: String(number), role: "friend")
            _ = ledger.redeem(ledger.newLink(for: seat).text)
        }
        #expect(ledger.record.passes.count == AccessLedger.totalLimit)
        #expect(ledger.record.passes.first?.guest.seat.room == "10")
    }
}
