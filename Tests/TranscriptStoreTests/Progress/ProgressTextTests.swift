import Foundation
import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("Progress in a terminal")
struct ProgressTextTests {
    private func text(
        _ records: [SessionRecord], width: Int = 80, hasColour: Bool = false, glyphs: Glyphs = .blocks,
        filter: ProgressFilter = ProgressFilter()
    ) -> String {
        let form = TerminalForm(width: width, palette: Palette(isColored: hasColour), glyphs: glyphs)
        return ProgressText(form, timeZone: .gmt)
            .render(PracticeDiary.report(records, filter: filter))
    }

    @Test("A season is told as recorded at each width", arguments: [60, 80, 120], [false, true])
    func season(width: Int, hasColour: Bool) throws {
        try expectGolden(
            text(PracticeDiary.season, width: width, hasColour: hasColour),
            "progress-\(width)\(hasColour ? "-colour" : "").txt")
    }

    @Test("Without block characters there is plain ASCII only")
    func ascii() throws {
        let text = text(PracticeDiary.season, glyphs: .ascii)
        try expectGolden(text, "progress-80-ascii.txt")
        let own = text.unicodeScalars.filter { !$0.isASCII }
        #expect(Set(own).isSubset(of: ["\u{201C}", "\u{201D}", "\u{2026}"]))
    }

    @Test("Before the first session there is a kind word and the next step")
    func nothing() throws {
        try expectGolden(text([]), "progress-nothing.txt")
        #expect(text([], filter: ProgressFilter(topic: "arrays")).contains("--topic"))
    }

    @Test("One session is told for what it is worth")
    func one() throws {
        try expectGolden(
            text(
                [PracticeDiary.season[0]].map { record in
                    var record = record
                    record.summary.startedAt = PracticeDiary.now - 3_600_000
                    return record
                }), "progress-one.txt")
    }

    @Test(
        "No row is wider than the terminal, and colour changes nothing else", arguments: [60, 80, 100, 120])
    func width(width: Int) {
        let wide = (0..<4).map {
            PracticeDiary.session(
                daysAgo: Double($0),
                [
                    PracticeDiary.answer(
                        "私たちのチーム-\(String(repeating: "very-long-", count: 12))", 0.5,
                        topic: "\u{1B}[31mred and \u{202E}turned and long enough to be cut somewhere",
                        competency: "ownership-of-many-things-at-once")
                ])
        }
        for records in [PracticeDiary.season, wide] {
            let plain = text(records, width: width)
            for line in plain.split(separator: "\n") { #expect(TextWidth.of(line) <= width, "\(line)") }
            #expect(!plain.contains("\u{1B}") && !plain.contains("\u{202E}"))
            let colour = text(records, width: width, hasColour: true)
            #expect(colour.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        }
    }

    @Test("A sparkline is as high as its values, or names their levels")
    func sparkline() {
        #expect(Sparkline(glyphs: .blocks).line([0, 0.5, 1, nil, .nan]) == "▁▅█  ")
        #expect(Sparkline(glyphs: .ascii).line([0, 0.5, 1, nil]) == "135 ")
        #expect(Sparkline(glyphs: .ascii).bar(0.01, width: 4) == "#...")
        #expect(Sparkline(glyphs: .ascii).bar(0.99, width: 4) == "###.")
        #expect(Sparkline(glyphs: .ascii).bar(0, width: 4) == "....")
        #expect(Sparkline(glyphs: .blocks).bar(1, width: 4) == "████")
        #expect(Sparkline(glyphs: .ascii).bar(.nan, width: 4) == "....")
    }
}
