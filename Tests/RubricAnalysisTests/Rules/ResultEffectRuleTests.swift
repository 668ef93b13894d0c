import InterviewModel
import RubricAnalysis
import Testing

@Suite("A Result names its effect")
struct ResultEffectRuleTests {
    @Test(
        "an end without an effect costs a quarter of the Result",
        arguments: [
            "In the end it went well and everything was fine.", "As a result the project was a success.",
            "In the end we achieved our goal and delivered the project.",
            "As a result the code improved a lot.",
        ])
    func fires(_ result: String) throws {
        let report = Story(result: result).report
        let finding = try #require(report.findings(of: "result-without-number").first)
        #expect(finding.points < 0)
        #expect(finding.quote != nil)
        #expect(abs(-finding.points - report.earned("Result") / 4) < 0.0011)
        #expect(abs(finding.potential + finding.points) < 0.0011)
    }

    @Test(
        "a number, a reaction, something adopted, or a before and after is an effect",
        arguments: [
            "As a result the import ran in 20 minutes.",
            "In the end my manager thanked us in front of everyone.",
            "As a result two other teams adopted the script.", "In the end the import was faster than ever.",
            "As a result it has not happened again.", "In the end the customer said that she would stay.",
            "As a result we won the contract.",
        ])
    func silent(_ result: String) {
        #expect(Story(result: result).findings("result-without-number") == [])
    }

    @Test("where there is no Result, nothing is said of its effect")
    func absent() {
        #expect(Story(result: "").findings("result-without-number") == [])
    }
}
