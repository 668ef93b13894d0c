import InterviewModel
import RubricAnalysis
import Testing

@Suite("Concepts derived from a model answer")
struct DerivedConceptTests {
    private let prompt = "What does a garbage collector do?"
    private let model = """
        It frees memory that no reachable object uses any more. It starts from the roots and follows every reference. \
        Programs may pause while it runs.
        """

    @Test("each sentence becomes a concept, and the model answer itself scores full")
    func full() throws {
        let report = Assessing.against(model, prompt: prompt, model)
        #expect(report.concepts.map(\.id) == ["part-1", "part-2", "part-3"])
        #expect(try #require(report.score) > 0.95)
    }

    @Test("more of it scores higher, in own words too")
    func ordered() throws {
        let answers = [
            "No idea at all.", "It gives back memory.", "It frees memory that objects do not use any more.",
            "It frees memory of objects nobody can reach, following references from the roots, with pauses.",
        ]
        let scores = try answers.map { try #require(Assessing.against(model, prompt: prompt, $0).score) }
        #expect(scores == scores.sorted())
        #expect(scores[0] == 0)
        #expect(scores[3] > 0.7)
        #expect(Set(scores).count == scores.count)
    }

    @Test("the question said back earns nothing")
    func echo() {
        #expect(Assessing.against(model, prompt: prompt, prompt).score == 0)
    }

    @Test("a slip of spelling still counts, as something similar")
    func slips() {
        let report = Assessing.against(
            "The interpreter compiles everything.", "The interpeter compiles everything.")
        #expect(report.concepts.first?.how == .similar)
        #expect((report.concepts.first?.credit ?? 0) > 0.5)
    }

    @Test("repeating and padding never raise the score")
    func padding() throws {
        let text = "It frees memory that nobody can reach."
        let plain = try #require(Assessing.against(model, prompt: prompt, text).score)
        for variant in [text + " " + text, text + " That is what I think of it.", "Good question. " + text] {
            #expect(try #require(Assessing.against(model, prompt: prompt, variant).score) == plain)
        }
    }

    @Test("with nothing to score against there is no score, and it is said")
    func nothing() {
        let report = RubricAnalyser(frameworks: []).assess(
            AnswerToAssess(kind: .technical, prompt: "Why?", text: "Because it is so."))
        #expect(report.score == nil)
        #expect(report.findings.map(\.rule) == ["nothing-to-score-against"])
    }
}
