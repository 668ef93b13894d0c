import Foundation
import InterviewModel
import RubricAnalysis
import Testing

/// Good answers in words that the rubrics' author did not choose.
@Suite("A second voice")
struct SecondVoiceTests {
    @Test("nine in ten score above the middling example, and most are strong")
    func aboveMiddling() throws {
        let analyser = Bank.analyser()
        let answers = try Voices.read(
            "\(Bank.root)/Tests/RubricAnalysisTests/Fixtures/second-voice.yaml")
        #expect(answers.count >= 20)
        var above = 0
        var strong = 0
        var misses: [String] = []
        for (id, text) in answers {
            let question = try #require(Bank.question(id))
            let score = analyser.score(text, question)
            let middling = analyser.score(try #require(question.example(.middling)), question)
            if score > middling { above += 1 }
            if score >= 0.7 { strong += 1 }
            if score <= middling || score < 0.7 {
                let lacks = analyser.assess(
                    AnswerToAssess(kind: .technical, question: question, text: text)
                ).findings.filter { $0.potential > 0.04 || $0.points < 0 }.map(\.message)
                misses.append("\(id) \(score), its middling example \(middling): \(lacks)")
            }
        }
        let share = Double(above) / Double(answers.count)
        print("second voice: \(above) of \(answers.count) above middling, \(strong) strong")
        for miss in misses { print("  \(miss)") }
        #expect(share >= 0.9)
        #expect(Double(strong) / Double(answers.count) >= 0.6)
    }
}
