import InterviewModel
import RubricAnalysis
import Testing

@Suite("Points put as questions")
struct AskedConceptRuleTests {
    @Test("a point that is only asked earns little, and that is said", arguments: TrialQuestion.all)
    func fires(_ trial: TrialQuestion) throws {
        let asked = trial.strong.split(separator: ".").map { "Is it so that\($0.lowercased())?" }
            .joined(separator: " ").replacing("thatit", with: "that it")
        let report = Assessing.report(asked, to: trial.question)
        #expect(try #require(report.score) < 0.4)
        let finding = try #require(report.findings(of: "asked-not-said").first)
        #expect(finding.points < 0)
        #expect(report.findings(of: "keyword-list") == [])
    }

    @Test("a question that is answered, or only seeks assent, costs nothing", arguments: TrialQuestion.all)
    func silent(_ trial: TrialQuestion) throws {
        let plain = try #require(Assessing.report(trial.strong, to: trial.question).score)
        let tagged = trial.strong.replacing(". ", with: ", right? ")
        for text in ["What is it for? \(trial.strong)", tagged] {
            let report = Assessing.report(text, to: trial.question)
            #expect(report.score == plain, "\(text)")
            #expect(report.findings(of: "asked-not-said") == [])
        }
    }
}
