import InterviewModel
import RubricAnalysis
import Testing

@Suite("A lesson learnt")
struct LessonRuleTests {
    private static let lesson =
        " I learned that an import without a check on its lines will fail sooner or later."

    @Test("a lesson about the story adds a little at its end, and lacking one costs nothing")
    func adds() throws {
        var story = Story(result: "As a result the import has run for 200 nights without a failure.")
        let plain = story.report
        #expect(plain.findings(of: "lesson-learnt") == [])
        story.result += Self.lesson
        let finding = try #require(story.findings("lesson-learnt").first)
        #expect(finding.points == 0.02)
        #expect(try #require(story.report.score) >= (try #require(plain.score)))
    }

    @Test("a set phrase, a lesson without a story and what was taught to others add nothing")
    func silent() {
        for end in [
            "I learned a lot.", "It taught me the value of good communication and patience.",
            "So I taught everybody.", "They learned that an import can fail at night.",
        ] {
            #expect(Assessing.story(Story().text + " " + end).findings(of: "lesson-learnt") == [], "\(end)")
        }
        #expect(Assessing.story(Self.lesson).findings(of: "lesson-learnt") == [])
    }
}
