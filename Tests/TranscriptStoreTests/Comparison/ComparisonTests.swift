import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("Sessions and answers side by side")
struct ComparisonTests {
    private let zone = TimeZone(secondsFromGMT: 3600) ?? .gmt
    private let scored = Transcript(events: SampleSession.scoredEvents, session: SampleSession.scoredID)
    private let earlier = Transcript(events: SampleSession.earlierEvents, session: SampleSession.earlierID)

    private func text(_ width: Int, hasColour: Bool = false, glyphs: Glyphs = .blocks) -> ComparisonText {
        ComparisonText(
            TerminalForm(width: width, palette: Palette(isColored: hasColour), glyphs: glyphs),
            timeZone: zone, frameworks: ["star": .sampleStar])
    }

    private func attempts(_ name: String) -> [AnswerAttempt] {
        [earlier, scored].flatMap { AnswerAttempt.all(at: name, in: $0) }
    }

    @Test("Two sessions are told as recorded at each width", arguments: [60, 80, 120], [false, true])
    func sessions(width: Int, hasColour: Bool) throws {
        try expectGolden(
            text(width, hasColour: hasColour).render(SessionComparison(earlier, scored)),
            "compare-\(width)\(hasColour ? "-colour" : "").txt")
    }

    @Test("Attempts are told as recorded at each width", arguments: [60, 80, 120], [false, true])
    func attempts(width: Int, hasColour: Bool) throws {
        let attempts = attempts("improved-a-process") + attempts("disagreement")
        try #require(attempts.count > 1)
        try expectGolden(
            text(width, hasColour: hasColour).render(attempts),
            "attempts-\(width)\(hasColour ? "-colour" : "").txt")
    }

    @Test("The earlier session comes first, whichever way they are named")
    func order() {
        #expect(SessionComparison(scored, earlier) == SessionComparison(earlier, scored))
        #expect(SessionComparison(scored, earlier).before.session == SampleSession.earlierID)
    }

    @Test("Compared with itself, a session has nothing that moved")
    func same() {
        let comparison = SessionComparison(scored, scored)
        let all =
            comparison.rounds + comparison.components + comparison.rules
            + comparison.shared.flatMap(\.elements)
        #expect(!all.isEmpty)
        #expect(all.allSatisfy { $0.isBetter == nil })
        #expect(comparison.shared.allSatisfy { $0.change ?? 0 == 0 && $0.cautions.isEmpty })
    }

    @Test("Each element of either report is there once, with what it was and is")
    func elements() throws {
        func report(_ credits: [(ConceptID, Double)], wrong: Bool) -> AnswerReport {
            AnswerReport(
                score: 0.5, scale: 3,
                components: [ComponentReport(id: "result", presence: .nan, share: 0.2, quotes: [])],
                sentences: [],
                concepts: credits.map {
                    ConceptReport(
                        id: $0.0, label: "\($0.0)", weight: 1, isRequired: true, credit: $0.1,
                        how: .phrase, quote: nil)
                },
                misconceptions: wrong
                    ? [MisconceptionReport(id: "m", quote: Quote(start: 0, end: 1), reason: "No.")] : [],
                delivery: scored.items.lazy.compactMap(\.assessments.first?.report.delivery).first
                    ?? SampleSession.process.report(nil, findings: []).delivery,
                findings: [], lacks: [], engine: "rules-1", rubric: nil)
        }
        let changes = ElementChange.between(
            report([("a", 0), ("b", 1), ("a", 0.3)], wrong: true),
            report([("b", 1), ("a", 0.8), ("c", 1)], wrong: false))
        #expect(
            changes.map { "\($0.kind) \($0.id)" } == [
                "component result", "concept b", "concept a", "concept c", "misconception m",
            ])
        #expect(changes.map(\.isBetter) == [nil, nil, true, nil, true])
        #expect(changes[0].before == nil && changes[0].change == nil)
        #expect(changes[2].before == 0 && changes[2].after == 0.8)
        #expect(changes[3].before == nil)
        #expect(ElementChange.between(nil, nil).isEmpty)
    }

    @Test(
        "No row is wider than the terminal, and colour changes nothing else", arguments: [60, 80, 100, 120])
    func width(width: Int) {
        let comparison = SessionComparison(earlier, scored)
        let attempts = attempts("disagreement") + attempts("improved-a-process")
        let plain = text(width).render(comparison) + text(width).render(attempts)
        for line in plain.split(separator: "\n") { #expect(TextWidth.of(line) <= width, "\(line)") }
        let colour =
            text(width, hasColour: true).render(comparison)
            + text(width, hasColour: true).render(attempts)
        #expect(colour.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test("Texts stand beside each other from 100 columns on, and no word of either is lost")
    func sideBySide() {
        let attempts = attempts("disagreement")
        let wide = text(100).render(attempts).split(separator: "\n")
        #expect(wide.contains { $0.contains("│") && $0.contains("│ ") })
        for width in [60, 99, 100, 120] {
            let squeezed = text(width).render(attempts)
            for word in ["colleague", "release", "opinion"] { #expect(squeezed.contains(word)) }
        }
        #expect(SideBySide.width("\u{1B}[1;36mab\u{1B}[0m c") == 4)
    }

    @Test("An attempt of two programs is told as what changed in it")
    func programs() {
        let tasks = AnswerAttempt.all(at: "count-words", in: scored)
        let text = text(80).render(tasks + tasks)
        #expect(text.contains("The program is the same."))
    }

    @Test("One attempt is shown with the advice to try again; none is nothing")
    func few() {
        let text = text(80)
        #expect(text.render(Array(attempts("gil").prefix(1))).contains("One attempt so far"))
        #expect(text.render([AnswerAttempt]()).isEmpty)
    }
}
