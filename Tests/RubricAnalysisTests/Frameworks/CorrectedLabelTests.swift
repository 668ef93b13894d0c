import InterviewModel
import RubricAnalysis
import Testing

@Suite("Sentences that a person has labelled")
struct CorrectedLabelTests {
    private func story(_ corrections: [SentenceCorrection] = []) -> AnswerReport {
        RubricAnalyser(frameworks: [StarFramework.framework], models: Bank.models).assess(
            AnswerToAssess(
                kind: .behavioral, framework: "star", text: StoryTests.whole, corrections: corrections))
    }

    private func correction(_ sentence: Int, _ component: ComponentID?) -> SentenceCorrection {
        SentenceCorrection(quote: story().sentences[sentence].quote, component: component)
    }

    @Test("have exactly that label, with full confidence, and the others keep theirs")
    func label() {
        let before = story()
        let after = story([correction(0, "result")])
        #expect(after.sentences[0].label == "result")
        #expect(after.sentences[0].confidence == 1)
        #expect(after.sentences.dropFirst().map(\.label) == before.sentences.dropFirst().map(\.label))
    }

    @Test("speak in full for that part and for no other")
    func evidence() throws {
        func presence(_ id: ComponentID, _ report: AnswerReport) throws -> Double {
            try #require(report.components.first { $0.id == id }).presence
        }
        let after = story([correction(0, "result"), correction(5, "result")])
        #expect(try presence("result", after) == 1)
        #expect(try presence("situation", after) < presence("situation", story()) - 0.25)
        #expect(after.lacks.first == .component("situation"))
        #expect(try #require(after.score) < #require(story().score))
    }

    @Test("may belong to no part")
    func none() throws {
        let after = story([correction(5, nil)])
        #expect(after.sentences[5].label == nil)
        #expect(after.sentences[5].confidence == 1)
        #expect(after.lacks.first == .component("result"))
    }

    @Test("keep the analyser's label where the framework does not know the part")
    func unknown() {
        #expect(story([correction(0, "obstacle")]) == story())
    }

    @Test("give a part even to an answer that shows none")
    func mute() {
        let text = "Yes. Certainly so."
        let analyser = RubricAnalyser(frameworks: [StarFramework.framework], models: Bank.models)
        let report = analyser.assess(
            AnswerToAssess(
                kind: .behavioral, framework: "star", text: text,
                corrections: [SentenceCorrection(quote: Quote(start: 5, end: 18), component: "action")]))
        #expect(report.sentences.map(\.label) == [nil, "action"])
        #expect(report.components.map { $0.presence.rounded() } == [0, 0, 1, 0])
        #expect(report.components.allSatisfy { $0.presence < 0.001 || $0.presence == 1 })
    }
}
