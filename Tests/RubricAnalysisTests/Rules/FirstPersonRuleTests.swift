import InterviewModel
import RubricAnalysis
import Testing

@Suite("I and we in the Action")
struct FirstPersonRuleTests {
    private static let ours =
        "First we compared the logs of twelve nights, then we wrote a small script for one file."

    @Test("an Action of \"we\" alone is capped by a fifth")
    func capped() throws {
        let report = Story(action: Self.ours).report
        let finding = try #require(report.findings(of: "no-first-person-in-action").first)
        #expect(abs(-finding.points - report.earned("Action") / 5) < 0.0011)
        #expect(report.findings(of: "first-person-in-action") == [])
    }

    @Test("a single \"I\" lifts the cap, and both are counted without points")
    func counted() throws {
        let story = Story(action: Self.ours + " Then I asked Priya to check the disk.")
        #expect(story.findings("no-first-person-in-action") == [])
        let finding = try #require(story.findings("first-person-in-action").first)
        #expect(finding.points == 0)
        #expect(
            finding.message
                == "Your Action says \"I\" once and \"we\" twice. Say once more which part of it was yours.")
    }

    @Test("\"we\" outside the Action costs nothing, and \"I\" alone needs no remark")
    func elsewhere() {
        let story = Story(
            situation: "Last year we were working at a bank in Leeds when our nightly import began to fail.",
            result: "As a result we had 200 nights without a failure, and our auditors praised us.")
        #expect(story.findings("no-first-person-in-action") == [])
        #expect(story.findings("first-person-in-action") == [])
    }
}
