import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("Concepts that a poor example meets")
struct PoorExampleLintTests {
    private func findings(_ question: Question) -> [LintFinding] {
        PoorExampleLint.findings(in: question, LintTrial.analyser())
    }

    @Test("the very way of saying it is named, with the words that met it")
    func named() {
        let question = LintTrial.changed { $0.concepts[0].alternatives.append(.phrase("wait")) }
        let found = findings(question)
        #expect(found.map(\.part) == [.alternative(1, ofConcept: 0)])
        #expect(found.first?.message == "the poor example meets this way of saying `waiting` by \"wait\"")
    }

    @Test("a story is looked at as well")
    func story() {
        let question = LintTrial.changed {
            $0.framework = "star"
            $0.concepts[0].alternatives.append(.phrase("wait"))
        }
        #expect(findings(question).map(\.part) == [.alternative(1, ofConcept: 0)])
    }

    @Test("a poor example that meets nothing, or denies it, is fine")
    func fine() {
        #expect(findings(LintTrial.question) == [])
        let denied = LintTrial.changed {
            $0.examples = [Example(band: .poor, answer: "The two threads never wait for each other.")]
        }
        #expect(findings(denied) == [])
    }

    @Test("what a middling example meets is its own affair")
    func middling() {
        let question = LintTrial.changed {
            $0.examples = [Example(band: .middling, answer: "The two threads wait for each other.")]
        }
        #expect(findings(question) == [])
    }
}
