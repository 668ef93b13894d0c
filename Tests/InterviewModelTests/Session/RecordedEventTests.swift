import Foundation
import InterviewModel
import Testing

@Suite("A line of the journal")
struct RecordedEventTests {
    @Test("has its number, its times and its event side by side in one object")
    func form() throws {
        let event = RecordedEvent(
            number: 7, at: SessionInstant(Milliseconds(61_250)), wall: 1_780_000_000_000,
            event: .warned(remaining: .seconds(60)))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let line = String(decoding: try encoder.encode(event), as: UTF8.self)
        #expect(line == #"{"at":61250,"n":7,"wall":1780000000000,"warned":{"remaining":60000}}"#)
    }

    @Test(
        "reads back as it was written",
        arguments: [
            SessionEvent.answerOpened, .draftEdited(TextEdit(offset: 3, removed: 1, inserted: "é\n")),
            .limitReached(policy: .grace), .answered(text: "\u{0} \u{1B}[31m", ending: .timedOut),
            .itemsDropped(places: [AgendaPlace(round: 1, item: 2)]), .paused(.crashed),
            .resumed(counted: true),
            .codeJudged(CodeRun(version: 2, scope: .all, verdict: nil, failure: "no python3")),
            .ended(.abandoned),
            .sentenceLabelled(
                place: AgendaPlace(round: 0, item: 1), quote: Quote(start: 3, end: 9), component: "action"),
            .sentenceLabelled(
                place: AgendaPlace(round: 0, item: 1), quote: Quote(start: 3, end: 9), component: nil),
            .labelTakenBack(place: AgendaPlace(round: 0, item: 1), quote: Quote(start: 3, end: 9)),
        ])
    func roundTrip(event: SessionEvent) throws {
        let recorded = RecordedEvent(number: 1, at: .start, wall: 0, event: event)
        let data = try JSONEncoder().encode(recorded)
        #expect(try JSONDecoder().decode(RecordedEvent.self, from: data) == recorded)
    }
}
