import InterviewModel
import Testing

@testable import TerminalUI

@Suite struct TerminalFactsTests {
    private func facts(
        _ environment: [String: String], input: Bool = true, output: Bool = true, screen: Int? = nil
    ) -> TerminalFacts {
        TerminalFacts(
            environment: environment, inputIsTerminal: input, outputIsTerminal: output, screenColumns: screen)
    }

    @Test("Colour needs a terminal that can show it")
    func capable() {
        #expect(facts(["TERM": "xterm"]).palette.isColored)
        #expect(facts(["TERM": "xterm"], input: false).palette.isColored)
        #expect(!facts(["TERM": "xterm"], output: false).palette.isColored)
        #expect(!facts(["TERM": "dumb"]).palette.isColored)
        #expect(!facts([:]).palette.isColored)
    }

    @Test("NO_COLOR turns colour off unless it is empty")
    func refused() {
        #expect(!facts(["TERM": "xterm", "NO_COLOR": "1"]).palette.isColored)
        #expect(facts(["TERM": "xterm", "NO_COLOR": ""]).palette.isColored)
    }

    @Test("Lines are edited only where both sides are a capable terminal")
    func interactive() {
        #expect(facts(["TERM": "xterm"]).isInteractive)
        #expect(!facts(["TERM": "xterm"], input: false).isInteractive)
        #expect(!facts(["TERM": "xterm"], output: false).isInteractive)
        #expect(!facts(["TERM": "dumb"]).isInteractive)
    }

    @Test("The screen's own width comes first, then COLUMNS, then 80")
    func columns() {
        #expect(facts(["COLUMNS": "50"], screen: 100).columns == 100)
        #expect(facts(["COLUMNS": "50"]).columns == 50)
        #expect(facts(["COLUMNS": "0"]).columns == 80)
        #expect(facts(["COLUMNS": "wide"]).columns == 80)
        #expect(facts([:]).columns == 80)
    }

    @Test("Text is laid out no wider than can be read")
    func form() {
        #expect(facts([:], screen: 200).form.width == 120)
        #expect(facts([:], screen: 60).form.width == 60)
    }
}
