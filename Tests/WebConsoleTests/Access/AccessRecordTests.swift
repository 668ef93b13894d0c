import Foundation
import Testing

@testable import WebConsole

@Suite("The record of who may come in")
struct AccessRecordTests {
    private let friend = Seat(room: "a", role: "friend")

    @Test("lets another ledger know the same standing links and browsers, and give no number twice")
    func handingOver() throws {
        let ledger = AccessLedger(now: { .now })
        let standing = ledger.standingLink(for: friend)
        let once = ledger.newLink(for: friend)
        let first = try #require(ledger.redeem(standing.text))
        let data = try JSONEncoder().encode(ledger.record)
        let record = try JSONDecoder().decode(AccessRecord.self, from: data)
        #expect(record == ledger.record)
        let next = AccessLedger(record, now: { .now })
        #expect(next.guest(showing: first.cookie) == first.guest)
        #expect(next.standingLink(for: friend) == standing)
        #expect(next.redeem(once.text) == nil)
        #expect(next.redeem(standing.text)?.guest.id == GuestID(rawValue: 2))
    }

    @Test("gives no number twice, whatever it says the next one is")
    func numbers() throws {
        let ledger = AccessLedger(now: { .now })
        let link = ledger.standingLink(for: friend).text
        _ = ledger.redeem(link)
        var record = ledger.record
        record.nextGuest = GuestID(rawValue: -5)
        #expect(AccessLedger(record, now: { .now }).redeem(link)?.guest.id == GuestID(rawValue: 2))
    }

    @Test(
        "is refused with secrets that are none",
        arguments: ["", "0", "g0000000000000000000000000000000", "A0000000000000000000000000000000"])
    func broken(secret: String) {
        let text =
            #"{"links": [{"seat": {"room": "a", "role": "b"}, "token": "\#(secret)"}], "passes": [], "nextGuest": 1}"#
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(AccessRecord.self, from: Data(text.utf8))
        }
    }
}
