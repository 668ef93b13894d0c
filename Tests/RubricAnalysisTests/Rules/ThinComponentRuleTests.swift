import InterviewModel
import RubricAnalysis
import Testing

@Suite("A component under a sentence is thin")
struct ThinComponentRuleTests {
    @Test("a cue alone earns nothing, a stump keeps a part")
    func fires() throws {
        #expect(Story(result: "As a result.").report.earned("Result") == 0)
        let stump = Story(task: "My task was the import itself.").report
        let part = try #require(stump.findings(of: "thin-component").first)
        #expect(part.points < 0 && -part.points < 0.65 * stump.earned("Task"))
    }

    @Test("a short full sentence is not thin")
    func silent() {
        #expect(Story().findings("thin-component") == [])
        #expect(Story(task: "My job was to sort it out before the release.").findings("thin-component") == [])
    }

    @Test("saying the stump again does not thicken it")
    func repeated() throws {
        let once = try #require(Story(result: "As a result it ended.").findings("thin-component").first)
        let often = try #require(
            Story(result: "As a result it ended, as a result it ended, as a result it ended.").findings(
                "thin-component"
            ).first)
        #expect(often.points <= once.points + 0.002)
    }
}
