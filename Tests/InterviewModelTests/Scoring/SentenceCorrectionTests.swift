import InterviewModel
import Testing

@Suite("Corrections of labels")
struct SentenceCorrectionTests {
    private let place = AgendaPlace(round: 0, item: 1)

    private func recorded(_ events: [SessionEvent]) -> [RecordedEvent] {
        events.enumerated().map { RecordedEvent(number: $0 + 1, at: .start, wall: 0, event: $1) }
    }

    @Test("A later word on a sentence takes the place of an earlier one")
    func replaced() {
        let quote = Quote(start: 10, end: 20)
        let book = SentenceCorrections(
            recorded([
                .sentenceLabelled(place: place, quote: quote, component: "task"),
                .sentenceLabelled(place: place, quote: quote, component: nil),
            ]))
        #expect(book[place] == [SentenceCorrection(quote: quote, component: nil)])
    }

    @Test("Taken back, it is gone; others stay, in the order of the sentences")
    func takenBack() {
        let quotes = [Quote(start: 30, end: 40), Quote(start: 0, end: 9), Quote(start: 10, end: 29)]
        var events = quotes.map {
            SessionEvent.sentenceLabelled(place: place, quote: $0, component: "action")
        }
        events.append(.labelTakenBack(place: place, quote: quotes[2]))
        let book = SentenceCorrections(recorded(events))
        #expect(book[place].map(\.quote) == [quotes[1], quotes[0]])
        #expect(book[AgendaPlace(round: 0, item: 0)] == [])
    }

    @Test("A sentence is known again by its middle where its bounds have moved a little")
    func bounds() {
        let correction = SentenceCorrection(quote: Quote(start: 10, end: 30), component: "task")
        #expect(correction.concerns(start: 12, end: 33))
        #expect(correction.concerns(start: 10, end: 30))
        #expect(!correction.concerns(start: 30, end: 50))
        #expect(!correction.concerns(start: 0, end: 10))
        #expect(!correction.concerns(start: 0, end: 100))
    }
}
