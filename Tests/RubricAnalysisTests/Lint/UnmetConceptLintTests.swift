import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("Concepts that nothing meets")
struct UnmetConceptLintTests {
    private func findings(_ question: Question) -> [LintFinding] {
        UnmetConceptLint.findings(in: question, LintTrial.analyser())
    }

    @Test("a concept that neither an example nor the model answer meets is told, at the concept")
    func unmet() {
        let question = LintTrial.changed {
            $0.concepts.append(LintTrial.concept("starvation", [.phrase("starvation")]))
        }
        let found = findings(question)
        #expect(found.map(\.part) == [.concept(3)])
        #expect(found.first?.message == "no example, nor the model answer, meets the concept `starvation`")
    }

    @Test("one that the model answer alone or an example alone meets is fine")
    func met() {
        #expect(findings(LintTrial.question) == [])
        let byExample = LintTrial.changed {
            $0.examples.append(Example(band: .strong, answer: $0.model ?? ""))
            $0.model = nil
        }
        #expect(findings(byExample) == [])
    }

    @Test("without any text to try them on nothing is said")
    func nothingToTry() {
        let question = LintTrial.changed {
            $0.model = nil
            $0.examples = []
        }
        #expect(findings(question) == [])
    }

    @Test("what is said only to be denied does not count as met")
    func denied() {
        let question = LintTrial.changed {
            $0.model = "The threads do not wait for each other."
            $0.examples = []
        }
        #expect(findings(question).count == 3)
    }
}
