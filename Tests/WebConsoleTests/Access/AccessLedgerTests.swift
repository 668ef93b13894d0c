import Synchronization
import Testing

@testable import WebConsole

@Suite("The ledger of who may come in")
struct AccessLedgerTests {
    private final class Clock: Sendable {
        private let time = Mutex(ContinuousClock.now)
        var now: ContinuousClock.Instant { time.withLock { $0 } }
        func advance(by duration: Duration) { time.withLock { $0 += duration } }
    }

    @Test("takes a link once, and knows the browser from then on")
    func once() throws {
        let ledger = AccessLedger(now: { .now })
        let link = ledger.newLink()
        #expect(!ledger.isKnown(link.text))
        let browser = try #require(ledger.redeem(link.text))
        #expect(ledger.redeem(link.text) == nil)
        #expect(ledger.isKnown(browser.text))
        #expect(!ledger.isKnown(link.text))
        #expect(!ledger.isKnown(""))
        #expect(ledger.redeem(browser.text) == nil)
    }

    @Test("takes no link after ten minutes")
    func expiry() {
        let clock = Clock()
        let ledger = AccessLedger(now: { clock.now })
        let first = ledger.newLink()
        let second = ledger.newLink()
        clock.advance(by: .seconds(599))
        #expect(ledger.redeem(first.text) != nil)
        clock.advance(by: .seconds(1))
        #expect(ledger.redeem(second.text) == nil)
    }

    @Test("lets several in by several links, and forgets the oldest beyond its limit")
    func several() throws {
        let ledger = AccessLedger(now: { .now })
        let links = (0...AccessLedger.limit).map { _ in ledger.newLink() }
        #expect(ledger.redeem(links[0].text) == nil)
        let browsers = try links.dropFirst().map { try #require(ledger.redeem($0.text)) }
        #expect(browsers.allSatisfy { ledger.isKnown($0.text) })
        _ = ledger.redeem(ledger.newLink().text)
        #expect(!ledger.isKnown(browsers[0].text))
        #expect(ledger.isKnown(browsers[1].text))
    }
}
