import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("Marks in the forms of a transcript")
struct MarksTests {
    private let first = AgendaPlace(round: 0, item: 0)

    private func transcript(_ events: [SessionEvent]) -> Transcript {
        var all = SampleSession.events
        for event in events {
            all.append(
                RecordedEvent(
                    number: all.count + 1, at: .start, wall: SampleSession.startedAt + 86_400_000,
                    event: event))
        }
        return Transcript(events: all, session: SampleSession.id)
    }

    private func terminal(_ transcript: Transcript, width: Int = 80) -> String {
        TerminalRenderer(TerminalForm(width: width, palette: Palette(isColored: false)), timeZone: .gmt)
            .render(transcript)
    }

    @Test("tags and favourite stand below the title, notes with what they are on, a rating beside the score")
    func all() throws {
        let events: [SessionEvent] = [
            .favoured(isFavourite: true), .tagged(tag: "weekly"), .tagged(tag: "java"),
            .commented(place: first, text: "Shorter *next* time."),
            .commented(place: nil, text: "A good day.\n\u{1B}[31mred"),
            .selfRated(place: first, rating: 4),
        ]
        let transcript = transcript(events)
        let markdown = MarkdownRenderer(timeZone: .gmt).render(transcript)
        #expect(markdown.contains("\n\n*Favourite; tags: java, weekly.*\n\n"))
        #expect(
            markdown.contains(
                "## Your notes afterwards\n\n**Your note 2, 2026-11-22**\n\n> A good day.\\\n> \u{241B}\\[31mred\n"
            ))
        #expect(markdown.contains("**Your note 1, 2026-11-22**\n\n> Shorter \\*next\\* time."))
        #expect(markdown.contains("**Score 4 of 5 (0.60)**; you rated it 4 of 5"))
        let text = terminal(transcript)
        #expect(text.contains("\nFavourite; tags: java, weekly\n"))
        #expect(text.contains("   Your note 1, 2026-11-22\n   \u{2502} Shorter *next* time.\n"))
        #expect(text.contains("   \u{2502} \u{241B}[31mred\n"))
        #expect(text.contains("Score 4 of 5 (0.60), you said 4 of 5"))
        let place = try #require(text.range(of: "Shorter")?.lowerBound)
        #expect(place > (try #require(text.range(of: "1. Tell me about yourself")?.lowerBound)))
        #expect(place < (try #require(text.range(of: "\n2. ")?.lowerBound)))
    }

    @Test("what was taken back is not shown, and the rest keeps its own numbers")
    func takenBack() {
        let count = SampleSession.events.count
        let transcript = transcript([
            .commented(place: nil, text: "one"), .commented(place: nil, text: "two"),
            .commentTakenBack(number: count + 1), .tagged(tag: "x"), .untagged(tag: "x"), .discarded,
        ])
        let text = terminal(transcript)
        #expect(!text.contains("one\n") && !text.contains("Tags"))
        #expect(text.contains("Your note 1, 2026-11-22\n   \u{2502} two"))
        #expect(text.contains("\nPut away\n"))
    }

    @Test("a note whose question a damaged journal lost is shown with those on the session")
    func lost() {
        let transcript = transcript([.commented(place: AgendaPlace(round: 9, item: 9), text: "to nothing")])
        #expect(terminal(transcript).contains("Your notes afterwards"))
        #expect(MarkdownRenderer(timeZone: .gmt).render(transcript).contains("> to nothing"))
    }

    @Test("no line of a long note is wider than the terminal", arguments: [40, 60, 80])
    func width(width: Int) {
        let long = String(repeating: "words and \u{6F22}\u{5B57} ", count: 60)
        let marked = terminal(transcript([.commented(place: first, text: long)]), width: width)
        let plain = terminal(transcript([]), width: width)
        let widest = { (text: String) in text.split(separator: "\n").map { TextWidth.of($0) }.max() ?? 0 }
        #expect(widest(marked) <= max(width, widest(plain)))
    }
}
