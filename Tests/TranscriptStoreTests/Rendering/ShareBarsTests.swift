import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("Bars of shares and of time")
struct ShareBarsTests {
    private func bars(width: Int = 80) -> ShareBars {
        let form = TerminalForm(width: width, palette: Palette(isColored: false), glyphs: .ascii)
        return ShareBars(form: form, key: key, framework: .sampleStar)
    }

    private var key: PartKey {
        PartKey(Reports.report("", sentences: []), framework: .sampleStar, glyphs: .ascii)
    }

    @Test(
        "The brackets stand around what is usual, wherever the bar ends",
        arguments: [
            (0.0, "..[..]................"), (0.01, "#.[..]................"),
            (0.15, "##[#.]................"), (0.2, "##[##]................"),
            (0.6, "##[##]########........"), (1.0, "##[##]################"),
        ])
    func bar(share: Double, drawn: String) {
        #expect(bars().bar(share, band: 0.1...0.2, cells: 20) == drawn)
    }

    @Test("A band at the very end, or of no width, has a cell all the same")
    func narrowBand() {
        #expect(bars().bar(0.5, band: 1...1, cells: 10) == "#####....[.]")
        #expect(bars().bar(0.5, band: 0...0, cells: 10) == "[#]####.....")
    }

    @Test("Shares are compared as they are shown, and what is no number counts as nothing")
    func words() {
        var report = Reports.report("", sentences: [])
        let shares: [(ComponentID, Double)] = [
            ("situation", 0.204), ("task", .nan), ("action", 0.49), ("result", 7),
        ]
        report.components = shares.map { ComponentReport(id: $0.0, presence: 1, share: $0.1, quotes: []) }
        let words = bars().rows(report).dropFirst().map { $0.split(separator: "  ").last.map(String.init) }
        #expect(words == ["within 10-20 %", "missing, 5-15 %", "less than 50-60 %", "more than 10-20 %"])
        for row in bars(width: 20).rows(report) { #expect(!row.contains("#")) }
    }

    @Test("Time is drawn in tenths, more than all of it with a sign, and none where none was set")
    func time() {
        let bar = TimeBar(TerminalForm(width: 80, palette: Palette(isColored: false), glyphs: .ascii))
        #expect(bar.text(.seconds(30), of: .seconds(60)) == "#####..... ")
        #expect(bar.text(.seconds(1), of: .seconds(600)) == "#......... ")
        #expect(bar.text(.zero, of: .seconds(600)) == ".......... ")
        #expect(bar.text(.seconds(61), of: .seconds(60)) == "##########! ")
        #expect(bar.text(.seconds(61), of: .zero) == "")
    }
}
