import InterviewModel
import Testing

@Suite("What an interviewer writes down of an answer")
struct HeardAnswerTests {
    private let place = AgendaPlace(round: 0, item: 0)

    /// What the answer that was taken becomes, where each event changes it.
    private func changes(isTask: Bool = false, _ events: SessionEvent...) -> [String] {
        var heard = HeardAnswer()
        let asked = SessionEvent.asked(Turn(place: place, prompt: "?", think: .zero, limit: .minutes(1)))
        return ([asked] + events).compactMap { heard.apply($0, isTask: isTask) }
    }

    private func writes(_ text: String, at offset: Int = 0) -> SessionEvent {
        .heardEdited(TextEdit(offset: offset, removed: 0, inserted: text))
    }

    @Test("becomes the answer that was taken, where that is blank or what was written down by then")
    func later() {
        #expect(
            changes(writes("a"), .answered(text: "a", ending: .done), writes("b", at: 1), writes("c", at: 2))
                == ["ab", "abc"])
        #expect(changes(.answered(text: " ", ending: .timedOut), writes("a")) == ["a"])
    }

    @Test("changes no answer that was typed, none that is open or passed over, and no program")
    func beside() {
        #expect(changes(writes("a")).isEmpty)
        #expect(changes(.answered(text: "typed", ending: .done), writes("a")).isEmpty)
        #expect(changes(.skipped, writes("a")).isEmpty)
        #expect(changes(isTask: true, .answered(text: "", ending: .timedOut), writes("a")).isEmpty)
    }

    @Test("begins anew with what is asked next")
    func next() {
        let asked = SessionEvent.asked(Turn(place: place, prompt: "?", think: .zero, limit: .minutes(1)))
        #expect(
            changes(.answered(text: "", ending: .done), writes("a"), asked, writes("b")) == ["a"])
        #expect(
            changes(
                writes("a"), .answered(text: "a", ending: .done), asked, writes("b"),
                .answered(text: "b", ending: .done), writes("c", at: 1)) == ["bc"])
    }
}
