import InterviewModel
import InterviewSession
import ScenarioEngine
import Testing

@testable import hotseat

@Suite("What a candidate at a page is told")
struct PageWordsTests {
    @Test("names buttons where the terminal names commands")
    func buttons() throws {
        let growth = GrowthReport(
            expected: ExpectedGrowth(expected: .linear, of: "the list"), measured: .quadratic, alsoFits: [],
            points: [], stopped: nil)
        let verdict = Verdict(outcome: .passed, cases: [], containment: .sandbox, growth: growth)
        let run = CodeRun(version: 1, scope: .all, verdict: verdict)
        let notices: [Notice] = [
            .event(.codeJudged(run), at: .start, state: InterviewState()), .nothingWritten, .pausedHelp,
            .gapQuestion(.minutes(1)), .refused(.noOwnTests), .refused(.paused),
        ]
        for notice in notices {
            let said = try #require(PageWords().words(for: notice)).text
            #expect(!said.contains(/:[a-z]/), "\(said)")
        }
        let slow = try #require(PageWords().words(for: notices[0])).text
        #expect(slow.hasSuffix("Can you make it faster? I am done ends with it as it is."))
    }
}
