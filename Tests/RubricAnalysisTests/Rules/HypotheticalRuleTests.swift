import InterviewModel
import RubricAnalysis
import Testing

@Suite("What one would do is no story")
struct HypotheticalRuleTests {
    private static let imagined = Story(
        situation: "", task: "If that happened I would need to find the cause.",
        action:
            "First I would compare the logs, then I would write a script, and I'd ask operations to check.",
        result: "In the end we would be faster and the customer would be happy with us.")

    @Test("a story told with \"would\" loses most of what it earned for its parts")
    func fires() throws {
        let finding = try #require(Self.imagined.findings("not-a-story-yet").first)
        #expect(finding.points < -0.2)
        #expect(abs(finding.potential + finding.points) < 0.0011)
        #expect(try #require(Self.imagined.report.score) < 0.4)
    }

    @Test("a story of deeds with a \"would\" in it loses nothing")
    func silent() {
        var story = Story()
        story.action += " I said that I would call again the next day, and I did."
        #expect(story.findings("not-a-story-yet") == [])
        #expect(Story().findings("not-a-story-yet") == [])
    }

    @Test("where the question asks what one would do, it is the answer")
    func asked() {
        let analyser = RubricAnalyser(frameworks: [StarFramework.framework])
        for (prompt, count) in [
            ("What would you do if an import failed?", 0), ("Tell me about a failure.", 1),
        ] {
            let report = analyser.assess(
                AnswerToAssess(kind: .behavioral, framework: "star", prompt: prompt, text: Self.imagined.text)
            )
            #expect(report.findings(of: "not-a-story-yet").count == count, "\(prompt)")
        }
    }
}
