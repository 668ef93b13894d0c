import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("Probes that say what they ask for")
struct TellingProbeLintTests {
    private func findings(_ question: Question) -> [LintFinding] {
        TellingProbeLint.findings(in: question, LintTrial.analyser())
    }

    @Test(
        "a probe that meets its own concept is told, asked or said",
        arguments: [
            "Do you take the locks in the same order?",
            "Think of two threads. Each takes its locks in the same order.",
        ])
    func telling(probe: String) throws {
        let found = findings(LintTrial.changed { $0.concepts[1].probe = probe })
        #expect(found.map(\.part) == [.probe(ofConcept: 1)])
        #expect(try #require(found.first).message.hasPrefix("the probe of `order` says what it asks for: \""))
    }

    @Test("one that asks without saying, or names another concept, is fine")
    func fine() {
        #expect(findings(LintTrial.question) == [])
        #expect(findings(LintTrial.changed { $0.concepts[0].probe = "Who gives up after a while?" }) == [])
        #expect(findings(LintTrial.changed { $0.concepts[1].probe = nil }) == [])
    }

    @Test("the probe of a story may name what it asks for")
    func story() {
        let question = LintTrial.changed {
            $0.competency = "teamwork"
            $0.concepts[1].probe = "Did you take the locks in the same order?"
        }
        #expect(findings(question) == [])
    }
}
