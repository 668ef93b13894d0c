import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

/// A session with reports in full: parts, concepts, misconceptions, probes, labels of the user's.
@Suite("A scored session in the terminal")
struct ScoredSessionTests {
    private let transcript = Transcript(
        events: SampleSession.scoredEvents, session: SampleSession.scoredID)
    private let zone = TimeZone(secondsFromGMT: 3600) ?? .gmt

    private func renderer(
        width: Int = 80, hasColour: Bool = false, glyphs: Glyphs = .blocks, hasFrameworks: Bool = true
    ) -> TerminalRenderer {
        TerminalRenderer(
            TerminalForm(width: width, palette: Palette(isColored: hasColour), glyphs: glyphs),
            timeZone: zone, frameworks: hasFrameworks ? ["star": .sampleStar] : [:])
    }

    @Test(
        "It is as recorded at each width, with and without colour", arguments: [60, 80, 120], [false, true])
    func golden(width: Int, hasColour: Bool) throws {
        try expectGolden(
            renderer(width: width, hasColour: hasColour).render(transcript),
            "scored-\(width)\(hasColour ? "-colour" : "").txt")
    }

    @Test("In ASCII nothing is drawn that is no ASCII, and everything is there")
    func ascii() throws {
        try expectGolden(renderer(glyphs: .ascii).render(transcript), "scored-ascii.txt")
    }

    @Test("Colour adds escapes and changes nothing else", arguments: [20, 60, 120])
    func colourOnly(width: Int) {
        let colour = renderer(width: width, hasColour: true).render(transcript)
        #expect(
            colour.replacing(/\u{1B}\[[0-9;]*m/, with: "") == renderer(width: width).render(transcript))
        #expect(colour.contains("\u{1B}["))
    }

    @Test("No row is wider than the terminal", arguments: [60, 80, 120], [Glyphs.blocks, .ascii])
    func width(width: Int, glyphs: Glyphs) {
        for line in renderer(width: width, glyphs: glyphs).render(transcript).split(separator: "\n") {
            #expect(TextWidth.of(line) <= width, "\(line)")
        }
    }

    @Test("Its pages hold every row of the whole, each once")
    func pages() {
        let pages = TerminalPages(transcript)
        let renderer = renderer()
        let whole = renderer.render(transcript)
        let rows = pages.all.flatMap { renderer.rows($0, of: pages) }
        #expect(pages.all.count == pages.items.count + 2)
        for row in rows where !row.isEmpty { #expect(whole.contains(row), "\(row)") }
        let count = whole.split(separator: "\n").count
        // The pages name the round of each item, the whole names it once with a rule below.
        let named = pages.items.count - 2 * transcript.rounds.count
        #expect(rows.count { !$0.isEmpty } == count + named)
        #expect(renderer.rows(.item(99), of: pages) == [])
        #expect(renderer.rows(.item(0), of: pages) == [])
    }

    @Test("Without frameworks no band is drawn, and parts have their ids for names")
    func withoutFrameworks() {
        let text = renderer(hasFrameworks: false).render(transcript)
        #expect(text.contains("S Situation"))
        #expect(!text.contains("what is usual"))
        #expect(!text.contains("within 10-20"))
    }

    @Test(
        "Five thousand questions with five thousand notes are all shown, and the digest has its three steps")
    func many() {
        var many = transcript
        let round = transcript.rounds[3]
        many.rounds = [round]
        many.rounds[0].items = (0..<2500).flatMap { number in
            round.items.enumerated().map { offset, item in
                var copy = item
                copy.place = AgendaPlace(round: 3, item: number * 2 + offset)
                return copy
            }
        }
        let notes = many.items.map {
            TranscriptNote(at: SessionInstant(.zero), place: $0.place, text: "Noted \($0.place.item).")
        }
        many.notes = notes
        let pages = TerminalPages(many)
        let text = renderer().render(many)
        #expect(text.contains("\n5000. "))
        #expect(text.contains("Noted 4999."))
        #expect(renderer().rows(.item(5000), of: pages).contains { $0.contains("Noted 4999.") })
        #expect(SessionDigest(many).nextSteps.count == 3)
    }
}
