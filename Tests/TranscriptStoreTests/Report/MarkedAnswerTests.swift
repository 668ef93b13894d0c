import Foundation
import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("Marked answers")
struct MarkedAnswerTests {
    private let text = "We had a race. I added a lock, and it went away."

    @Test("pieces joined are the answer, and marks stand on their words")
    func piecesAndMarks() throws {
        let marked = MarkedAnswer(text, report: report())
        #expect(marked.pieces.map(\.text).joined() == text)
        let lock = try #require(marked.pieces.first { $0.text == "a lock" })
        #expect(lock.component == "action")
        #expect(lock.marks == [.concept("lock", label: "Locks", credit: 1)])
        #expect(marked.pieces.filter(\.beginsSentence).map { $0.text.prefix(6) } == ["We had", "I adde"])
        #expect(marked.pieces.first?.component == "situation")
    }

    @Test("what the user said of a sentence goes before the analyser's label")
    func corrections() throws {
        let correction = SentenceCorrection(quote: Quote(start: 0, end: 14), component: nil)
        let marked = MarkedAnswer(text, report: report(), corrections: [correction])
        let first = try #require(marked.pieces.first)
        #expect(first.component == nil)
        #expect(first.isCorrected)
        #expect(marked.pieces.last?.isCorrected == false)
    }

    @Test("a finding on words that a concept marks already is not said twice, others are")
    func findings() {
        var report = report()
        report.findings = [
            Finding(
                rule: "concept-covered", points: 0.2, quote: quote("a lock"), message: "You name the lock."),
            Finding(rule: "vague", points: -0.1, quote: quote("it went away"), message: "Say how much."),
        ]
        let marks = MarkedAnswer(text, report: report).pieces.flatMap(\.marks)
        #expect(
            marks == [
                .concept("lock", label: "Locks", credit: 1),
                .finding(rule: "vague", message: "Say how much.", points: -0.1),
            ])
    }

    @Test(
        "quotes that do not fit are left out or widened to whole characters, never a crash",
        arguments: [
            Quote(start: -1, end: 3), Quote(start: 4, end: 4), Quote(start: 9, end: 2),
            Quote(start: 0, end: 999),
            Quote(start: 3, end: 5), Quote(start: 6, end: 9), Quote(start: 1, end: 12),
        ])
    func brokenQuotes(_ quote: Quote) {
        let text = "e\u{301}\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} \u{5E9}\u{5DC}"
        var report = report()
        report.misconceptions = [MisconceptionReport(id: "wrong", quote: quote, reason: "No.")]
        let marked = MarkedAnswer(text, report: report)
        #expect(marked.pieces.map(\.text).joined() == text)
        for piece in marked.pieces { #expect(!piece.text.isEmpty) }
    }

    private func quote(_ words: String) -> Quote {
        let range = text.range(of: words) ?? text.startIndex..<text.startIndex
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return Quote(start: start, end: start + words.utf8.count)
    }

    private func report() -> AnswerReport {
        AnswerReport(
            score: 0.5, scale: 3, components: [],
            sentences: [
                SentenceReport(quote: Quote(start: 0, end: 14), label: "situation", confidence: 0.9),
                SentenceReport(quote: Quote(start: 15, end: 48), label: "action", confidence: 0.8),
            ],
            concepts: [
                ConceptReport(
                    id: "lock", label: "Locks", weight: 1, isRequired: true, credit: 1, how: .phrase,
                    quote: quote("a lock")),
                ConceptReport(
                    id: "gil", label: "GIL", weight: 1, isRequired: true, credit: 0, how: .missing, quote: nil
                ),
            ],
            misconceptions: [],
            delivery: DeliveryReport(
                words: 11, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 1,
                firstPersonPlural: 1, numbers: 0),
            findings: [], lacks: [], engine: "rules-1", rubric: "5e1f")
    }
}
