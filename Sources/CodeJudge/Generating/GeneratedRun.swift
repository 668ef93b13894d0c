import InterviewModel

/// Cases made by the challenge's author and judged against its reference.
struct GeneratedRun {
    /// How many are run: every size from 0 to 12 once, small inputs being where most mistakes show, then up to 60.
    static let count = 40
    /// How many smaller inputs are tried in all to find the smallest that fails.
    private static let mostTrials = 250

    let author: AuthorSandbox
    let sandbox: CandidateSandbox
    let setting: CaseSetting
    let challenge: Challenge
    let seed: UInt64

    /// Runs them until one fails, which is then made smaller.
    ///
    /// - Parameter expecting: what makes the result of an input right, given what the reference returns for it.
    func cases(expecting expectation: (CaseInput, [JSONValue]) -> Expectation) -> GeneratedCases {
        let wanted = (0..<Self.count).map { index in
            (
                seed: seed &+ UInt64(index),
                size: index <= 12 ? index : 12 + (index - 12) * 48 / (Self.count - 13)
            )
        }
        var cases = GeneratedCases(seed: seed, count: 0, passed: 0, failure: nil)
        let inputs: [CaseInput]
        do {
            inputs = try author.generate(wanted)
        } catch {
            cases.trouble = (error as? AuthorSandbox.Fault)?.sentence ?? "cases.py does not run"
            return cases
        }
        for (index, input) in inputs.enumerated() {
            guard let trial = trial(input, expectation) else {
                cases.trouble = "reference.py fails on generated case \(index + 1)"
                return cases
            }
            cases.count += 1
            if trial.result.outcome == .passed {
                cases.passed += 1
            } else {
                cases.failure = trial.isLost ? trial.result : smallest(input, trial.result, expectation)
                return cases
            }
        }
        return cases
    }

    private struct Trial {
        var result: CaseResult
        var isLost = false
    }

    /// Runs one input; nil where the reference does not accept it.
    private func trial(
        _ input: CaseInput, _ expectation: (CaseInput, [JSONValue]) -> Expectation
    ) -> Trial? {
        var accepted: [JSONValue] = []
        if let expected = author.expected(input) {
            accepted = [expected]
        } else {
            return nil
        }
        // With a property the reference's result is one of many, and showing it would mislead.
        let judgement = CaseJudgement(
            name: "a generated case", input: input,
            expectation: expectation(input, challenge.checker == .property ? [] : accepted), isVisible: true,
            setting: setting)
        switch sandbox.run(input) {
        case .ended(let process):
            return Trial(result: judgement.result(of: process), isLost: !process.isTidy)
        case .dead:
            return Trial(
                result: judgement.result(
                    .runtimeError, detail: "The program ended the process that judged it."), isLost: true)
        case .silent:
            return Trial(
                result: judgement.result(
                    .timeLimit, detail: "The program stopped the process that judged it."), isLost: true)
        }
    }

    /// The smallest input found that fails in the same way.
    private func smallest(
        _ input: CaseInput, _ result: CaseResult, _ expectation: (CaseInput, [JSONValue]) -> Expectation
    ) -> CaseResult {
        // Each trial of a program that runs out of time would cost a whole limit.
        guard result.outcome != .timeLimit else { return result }
        var (best, bestResult) = (input, result)
        var trials = 0
        while trials < Self.mostTrials {
            let proposals = InputShrinker.proposals(for: best)
            guard let valid = try? author.areValid(proposals) else { break }
            var found = false
            for (proposal, isValid) in zip(proposals, valid) where isValid {
                guard trials < Self.mostTrials else { break }
                trials += 1
                guard let trial = trial(proposal, expectation) else { continue }
                if trial.isLost { return bestResult }
                if trial.result.outcome == result.outcome {
                    (best, bestResult) = (proposal, trial.result)
                    found = true
                    break
                }
            }
            if !found { break }
        }
        return bestResult
    }
}
