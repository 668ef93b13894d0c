import InterviewModel
import Testing

@Suite struct PaletteTests {
    @Test("Without colour the text is as it was", arguments: Palette.Style.allCases)
    func plain(style: Palette.Style) {
        #expect(Palette(isColored: false).styled("text", style) == "text")
        let colored = Palette(isColored: true).styled("text", style)
        #expect(colored.hasPrefix("\u{1B}[") && colored.hasSuffix("text\u{1B}[0m"))
    }

    @Test("Nothing stays nothing", arguments: Palette.Style.allCases)
    func nothing(style: Palette.Style) {
        #expect(Palette(isColored: true).styled("", style) == "")
    }
}
