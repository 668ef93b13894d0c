import InterviewModel
import Testing

@Suite("The score of a verdict")
struct VerdictScoreTests {
    private func verdict(
        _ outcomes: [CaseOutcome], generated: GeneratedCases? = nil, measured: GrowthClass? = nil
    ) -> Verdict {
        Verdict(
            outcome: outcomes.first { $0 != .passed } ?? .passed,
            cases: outcomes.enumerated().map { CaseResult(name: "\($0)", isVisible: true, outcome: $1) },
            containment: .sandbox, generated: generated,
            growth: measured.map {
                GrowthReport(
                    expected: ExpectedGrowth(expected: .linear, of: "n"), measured: $0, points: [])
            })
    }

    private func generated(_ passed: Int, of count: Int, fails: Bool) -> GeneratedCases {
        GeneratedCases(
            seed: 1, count: count, passed: passed,
            failure: fails
                ? CaseResult(name: "a generated case", isVisible: true, outcome: .wrongAnswer, input: "f()")
                : nil)
    }

    @Test("is the share of the cases, the generated ones being one more")
    func share() {
        #expect(verdict([.passed, .passed]).score == 1)
        #expect(verdict([.passed, .wrongAnswer]).score == 0.5)
        #expect(
            verdict([.passed, .passed, .passed], generated: generated(40, of: 40, fails: false)).score == 1)
        let failing = verdict([.passed, .passed, .passed], generated: generated(6, of: 7, fails: true))
        #expect(failing.score == 0.75)
        #expect(failing.parts == 4)
        #expect(failing.passedParts == 3)
        #expect(failing.counts == "3 of 3 cases and 6 of 7 generated ones")
        #expect(verdict([.passed]).counts == "1 of 1 case")
    }

    @Test("does not count generated cases that could not be made")
    func trouble() {
        var none = generated(0, of: 0, fails: false)
        none.trouble = "cases.py does not run"
        let verdict = verdict([.passed, .wrongAnswer], generated: none)
        #expect(verdict.score == 0.5)
        #expect(verdict.parts == 2)
        #expect(verdict.counts == "1 of 2 cases")
    }

    @Test("is less by a quarter for a program that is right and too slow")
    func slow() {
        #expect(verdict([.passed], measured: .quadratic).score == 0.75)
        #expect(verdict([.passed], measured: .quadratic).isTooSlow)
        #expect(verdict([.passed], measured: .linear).score == 1)
        #expect(!verdict([.passed]).isTooSlow)
    }

    @Test("is nothing where the file is no program, and is none where nothing was run")
    func nothing() {
        #expect(verdict([.notAProgram, .notAProgram]).score == 0)
        #expect(verdict([]).score == nil)
        #expect(Verdict(outcome: .notAProgram, cases: [], containment: .sandbox).score == 0)
    }

    @Test("has beside it the failure with the shortest input that the candidate may see")
    func smallestFailure() {
        var verdict = verdict([.wrongAnswer, .wrongAnswer, .passed])
        for index in verdict.cases.indices { verdict.cases[index].peakMemory = 1 << 20 }
        verdict.cases[0].input = "f([1, 2, 3])"
        verdict.cases[1].isVisible = false
        verdict.cases[2].input = ""
        #expect(verdict.smallestFailure?.name == "0")
        verdict.generated = generated(0, of: 1, fails: true)
        #expect(verdict.smallestFailure?.name == "a generated case")
        verdict.cases[0].outcome = .passed
        verdict.generated = nil
        #expect(verdict.smallestFailure == nil)
    }
}
