import InterviewModel
import TerminalUI
import Testing

@testable import InterviewSession
@testable import hotseat

@Suite("Rating on the interviewer's panel")
struct PanelRatingTests {
    private let form = TerminalForm(width: 60, palette: Palette(isColored: false))
    private let coding: [InterviewerRating.Scale] = [.coding(.communication), .coding(.testing)]

    private func press(
        _ rating: inout PanelRating, _ card: ScorecardSection, _ keys: Key...
    ) -> [PanelRating.Effect] {
        keys.map { rating.take($0, card) }.filter { $0 != .none }
    }

    @Test("begins with the first answer that is done and not rated")
    func first() {
        var rating = PanelRating()
        let card = ScorecardSection(items: [
            PanelContent.item(0, isLocked: true, points: 3), PanelContent.item(1, isOpen: true),
            PanelContent.item(2),
        ])
        #expect(rating.item(of: card)?.number == 3)
        #expect(press(&rating, card, .left, .left, .left) == [])
        #expect(rating.item(of: card)?.number == 1)
        rating.open()
        #expect(rating.item(of: card)?.number == 3)
    }

    @Test("saves only when every scale has a mark, and asks once")
    func saves() {
        var rating = PanelRating()
        let card = ScorecardSection(items: [PanelContent.item(0, scales: coding)])
        #expect(press(&rating, card, .character("4"), .enter, .character("y")) == [])
        #expect(press(&rating, card, .character("2"), .enter) == [])
        #expect(rating.isAsking)
        #expect(press(&rating, card, .character("n")) == [])
        #expect(!rating.isAsking)
        let marks = [
            InterviewerRating(scale: coding[0], points: 4), InterviewerRating(scale: coding[1], points: 2),
        ]
        #expect(
            press(&rating, card, .enter, .character("y")) == [.save(AgendaPlace(round: 0, item: 0), marks)])
    }

    @Test("takes nothing but 1 to 5, and nothing for what is locked")
    func refuses() {
        var rating = PanelRating()
        let card = ScorecardSection(items: [PanelContent.item(0)])
        #expect(
            press(&rating, card, .character("0"), .character("6"), .character("x"), .character("\u{664}"))
                == [])
        #expect(rating.marks.isEmpty)
        let locked = ScorecardSection(items: [PanelContent.item(0, isLocked: true, points: 3)])
        #expect(press(&rating, locked, .character("5"), .enter, .character("y")) == [])
        #expect(rating.rows(locked, form).map(\.text).contains("  answer: 3"))
    }

    @Test("keeps the marks of an answer that is still open until it can be saved")
    func open() {
        var rating = PanelRating()
        #expect(
            press(
                &rating, ScorecardSection(items: [PanelContent.item(0, isOpen: true)]), .character("5"),
                .enter,
                .character("y")) == [])
        let done = ScorecardSection(items: [PanelContent.item(0)])
        #expect(press(&rating, done, .enter, .character("y")).count == 1)
    }

    @Test("shows what each level means for the scale that is marked")
    func rows() {
        var rating = PanelRating()
        let card = ScorecardSection(items: [PanelContent.item(0, scales: coding)])
        _ = rating.take(.character("2"), card)
        let rows = rating.rows(card, form).map(\.text)
        #expect(rows.contains("  communication: 2"))
        #expect(rows.contains("> testing: no mark yet"))
        #expect(rows.contains("  ( ) 3  The main things were said"))
        #expect(rows.count { $0.hasPrefix("  ( )") } == 5)
    }

    @Test("says so where there is nothing to rate yet, and any key leads back")
    func nothing() {
        var rating = PanelRating()
        let card = ScorecardSection(items: [])
        #expect(rating.rows(card, form)[0].text.hasPrefix("There is nothing to rate yet"))
        #expect(press(&rating, card, .enter) == [.leave])
    }
}
