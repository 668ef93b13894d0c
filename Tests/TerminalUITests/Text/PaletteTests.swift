import Testing

@testable import TerminalUI

@Suite struct PaletteTests {
    @Test("Colour needs a terminal that can show it")
    func capable() {
        #expect(Palette(environment: ["TERM": "xterm"], outputIsTerminal: true).isColored)
        #expect(!Palette(environment: ["TERM": "xterm"], outputIsTerminal: false).isColored)
        #expect(!Palette(environment: ["TERM": "dumb"], outputIsTerminal: true).isColored)
        #expect(!Palette(environment: [:], outputIsTerminal: true).isColored)
    }

    @Test("NO_COLOR turns colour off unless it is empty")
    func refused() {
        #expect(!Palette(environment: ["TERM": "xterm", "NO_COLOR": "1"], outputIsTerminal: true).isColored)
        #expect(Palette(environment: ["TERM": "xterm", "NO_COLOR": ""], outputIsTerminal: true).isColored)
    }

    @Test("Without colour the text is as it was", arguments: Palette.Style.allCases)
    func plain(style: Palette.Style) {
        #expect(Palette(isColored: false).styled("text", style) == "text")
        let colored = Palette(isColored: true).styled("text", style)
        #expect(colored.hasPrefix("\u{1B}[") && colored.hasSuffix("text\u{1B}[0m"))
    }
}
