import InterviewModel
import RubricAnalysis
import ScenarioLibrary
import Testing

/// How an answer is said moves nothing of what it says.
@Suite("Delivery over the bank")
struct DeliveryBankTests {
    @Test("the examples, which are written with care, are not told off", arguments: Bank.ids)
    func calm(_ id: String) throws {
        let question = try #require(Bank.question(id))
        for band in [ScoreBand.strong, .middling] {
            let answer = try #require(question.example(band))
            let delivery = Bank.analyser().assess(
                AnswerToAssess(kind: .technical, mode: .spoken, question: question, text: answer)
            ).delivery
            #expect(delivery.fillers.map { $0.text(in: answer) } == [])
            #expect(delivery.repeated.map { $0.quote.text(in: answer) } == nil)
            #expect(delivery.falseStarts == 0)
            #expect(delivery.standing(.sentences)?.standing != .above)
            if band == .strong { #expect(delivery.judged.allSatisfy { $0.standing == .within }) }
        }
    }

    @Test("fillers and hedges in front of sentences leave the score as it was", arguments: Bank.ids)
    func sameScore(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        for band in ScoreBand.allCases {
            let answer = try #require(question.example(band))
            let full = "Um. " + answer.replacing(". ", with: ". Uh, hmm. ") + " Um."
            #expect(analyser.score(full, question) == analyser.score(answer, question), "\(band)")
            let hedged = answer.replacing(". ", with: ". Perhaps. ")
            #expect(analyser.score(hedged, question) == analyser.score(answer, question), "\(band), hedged")
        }
    }

    @Test("mode, seconds and the guide move no score and no finding", arguments: Bank.ids)
    func sameFindings(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let answer = try #require(question.example(.middling))
        var guide = DeliveryGuide.standard
        guide.fillers = ["the", "i", "it"].map { DeliveryGuide.Phrase($0) }
        guide.hedges = ["was", "is", "a"].map { DeliveryGuide.Phrase($0) }
        guide.pace = 1...2
        let strict = RubricAnalyser(
            frameworks: Bank.library.frameworks(), models: Bank.models, delivery: guide)
        let plain = Bank.analyser().assess(
            AnswerToAssess(kind: .technical, mode: .typed, question: question, text: answer))
        let judged = strict.assess(
            AnswerToAssess(kind: .technical, mode: .spoken, question: question, text: answer, seconds: 9))
        #expect(judged.delivery != plain.delivery)
        #expect(judged.score == plain.score)
        #expect(judged.findings == plain.findings)
    }
}
