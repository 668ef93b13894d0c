import InterviewModel
import Testing

@testable import WebConsole
@testable import hotseat

@Suite("What a pair session says at the terminal")
struct PairTextTests {
    private let text = PairText(
        form: TerminalForm(width: 300, palette: Palette(isColored: false)), friend: "Anna")

    private func invitation(_ links: SiteLinks) -> String {
        text.invitation(links, code: { ["CODE OF \($0)"] }, port: 8017).joined(separator: "\n")
    }

    @Test("shows the link that is reached from furthest, its code, and what that exposes")
    func links() {
        let alone = invitation(SiteLinks(local: "http://127.0.0.1/a", network: []))
        #expect(alone.contains("CODE OF http://127.0.0.1/a"))
        #expect(alone.contains("on this machine alone") && alone.contains("ssh -L 8017:127.0.0.1:8017"))
        #expect(!alone.contains("not encrypted"))
        let open = invitation(
            SiteLinks(local: "http://127.0.0.1/a", network: ["http://10.0.0.2/a", "http://10.0.0.3/a"]))
        #expect(open.contains("CODE OF http://10.0.0.2/a") && open.contains("or http://10.0.0.3/a"))
        #expect(open.contains("anybody who can listen in the network can read it, the link as well"))
    }

    @Test("waits for what is missing, whether or not the friend is connected")
    func waiting() {
        #expect(text.waiting(ratings: 0, advice: false, isHere: true) == nil)
        let here = text.waiting(ratings: 2, advice: true, isHere: true)
        #expect(here?.hasPrefix("Waiting for Anna: 2 ratings and their advice.") == true)
        let away = text.waiting(ratings: 1, advice: false, isHere: false)
        #expect(
            away?.hasPrefix("Anna is not connected at the moment. Still to come from them: 1 rating.") == true
        )
    }
}
