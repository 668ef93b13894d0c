import InterviewModel
import RubricAnalysis
import Testing

@Suite("Claims in place of an occasion")
struct GenericClaimRuleTests {
    @Test(
        "what one always does or is takes the place of what one did",
        arguments: [
            "I am a hard worker and a team player.", "I always communicate with everyone.",
            "I'm very organised and I usually plan ahead.",
            "I never let a conflict get in the way of the work.",
        ])
    func fires(_ claim: String) {
        let report = Assessing.story("\(claim) \(claim.replacing("I", with: "So I"))")
        #expect(report.findings(of: "generic-claim").count == 1)
    }

    @Test("in place of the Action they cost some of it, and the quote is the first claim")
    func cost() throws {
        let story = Story(action: "I always started by asking people, and I always listen to everyone.")
        let none = Story(action: "I started by asking them all, and I talked to everyone.")
        #expect(none.findings("generic-claim") == [])
        let claims = Story(action: "I also always work with everyone, and I am a good listener.")
        for finding in claims.findings("generic-claim") {
            #expect(finding.points <= 0)
            #expect(try #require(finding.quote).text(in: claims.text) == claims.action)
        }
        #expect(story.findings("generic-claim").count <= 1)
    }

    @Test(
        "a deed with \"always\" or \"never\" in it is a deed",
        arguments: [
            "I never missed a date, and I rang him every night.",
            "I have always worked there, and I rang him that night.",
            "He is a hard worker and always asks.", "I would always ask him first.",
        ])
    func silent(_ text: String) {
        #expect(Assessing.story(text).findings(of: "generic-claim") == [])
    }
}
