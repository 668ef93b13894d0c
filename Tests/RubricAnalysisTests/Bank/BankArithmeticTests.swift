import Foundation
import InterviewModel
import RubricAnalysis
import Testing

/// What `explain` shows adds up, whatever was answered.
@Suite("The bank's arithmetic")
struct BankArithmeticTests {
    @Test("points are whole thousandths and add up to the score exactly", arguments: Bank.ids)
    func sums(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        var random = FixedRandom(seed: UInt64(id.utf8.reduce(0) { $0 &* 31 &+ Int($1) }.magnitude))
        for _ in 0..<40 {
            let report = analyser.assess(
                AnswerToAssess(
                    kind: .technical, question: question, text: Self.answer(to: question, &random)))
            guard let score = report.score else { continue }
            let thousandths = report.findings.map { ($0.points * 1000).rounded() }
            for (finding, whole) in zip(report.findings, thousandths) {
                #expect(abs(finding.points * 1000 - whole) < 1e-6, "\(finding.rule) \(finding.points)")
                #expect(finding.potential >= 0)
            }
            #expect(thousandths.reduce(0, +) == (score * 1000).rounded())
            #expect((0...1).contains(score))
            // As `explain` shows them.
            let shown = report.findings.compactMap { Int(String(format: "%.0f", $0.points * 1000)) }
            #expect(
                String(format: "%.3f", Double(shown.reduce(0, +)) / 1000) == String(format: "%.3f", score))
        }
    }

    /// Some sentences of the question's own examples, of its salads and of nothing, in any order.
    private static func answer(to question: Question, _ random: inout FixedRandom) -> String {
        var pieces = question.examples.flatMap { $0.answer.split(separator: ".").map { "\($0)." } }
        pieces += question.misconceptions.compactMap {
            if case .phrase(let words) = $0.alternatives.first { "\(words)." } else { nil }
        }
        pieces += Salad.all(for: question, framework: nil).prefix(3).map(\.text)
        pieces += [question.prompt, Padding.before, "fine", "I don't know, but I would look."]
        let count = Int.random(in: 1...6, using: &random)
        return (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined(separator: " ")
    }
}
