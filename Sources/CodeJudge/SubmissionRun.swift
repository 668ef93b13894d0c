import InterviewModel

/// One submission on its way through its cases.
struct SubmissionRun {
    /// After so many cases that ran out of time, the others are taken to do so too: an endless loop should not
    /// cost the candidate a limit for each of twenty cases.
    private static let mostLateCases = 3

    let task: JudgeTask
    let submission: Submission
    let sandbox: CandidateSandbox
    let environment: JudgeEnvironment
    private let author: LazyAuthor

    /// A run of a program that its sandbox has loaded.
    init(task: JudgeTask, submission: Submission, sandbox: CandidateSandbox, environment: JudgeEnvironment) {
        self.task = task
        self.submission = submission
        self.sandbox = sandbox
        self.environment = environment
        author = LazyAuthor(challenge: task.challenge, environment: environment)
    }

    /// What all cases share.
    var setting: CaseSetting {
        let language = task.language
        return CaseSetting(
            challenge: task.challenge, submission: submission,
            fileName: "solution.\(language.fileExtension)",
            text: CaseText(usesJSON: language.run != nil), runsCommand: language.run != nil,
            containment: environment.containment, runtimeLines: language.runtimeLines)
    }

    /// Runs the written cases and, where all of them are asked for, what goes beyond them.
    func verdict(on cases: [(ChallengeCase, Bool)]) -> Verdict {
        var results: [CaseResult] = []
        var lateCases = 0
        var lost: String?
        for (item, isVisible) in cases {
            let judgement = CaseJudgement(
                name: item.name, input: item.input, expectation: expectation(of: item), isVisible: isVisible,
                setting: setting)
            if let lost {
                results.append(judgement.result(.runtimeError, detail: "Not run: \(lost)."))
                continue
            }
            guard lateCases < Self.mostLateCases else {
                let detail = "Not run: \(lateCases) cases before it ran out of time."
                results.append(judgement.result(.timeLimit, detail: detail))
                continue
            }
            let name = isVisible ? "“\(item.name)”" : "a hidden case"
            switch sandbox.run(item.input) {
            case .ended(let process):
                results.append(judgement.result(of: process))
                if process.reason == .time { lateCases += 1 }
                if !process.isTidy { lost = "\(name) left more on disk than could be removed" }
            case .dead:
                lost = "\(name) ended the judge's process"
                results.append(
                    judgement.result(.runtimeError, detail: "The program ended the process that judged it."))
            case .silent:
                lost = "\(name) ended the judge's process"
                results.append(
                    judgement.result(.timeLimit, detail: "The program stopped the process that judged it."))
            }
        }
        var verdict = Verdict(
            outcome: results.first { $0.outcome != .passed }?.outcome ?? .passed, cases: results,
            containment: environment.containment)
        if task.scope == .all, lost == nil, lateCases == 0 { goBeyond(&verdict) }
        return verdict
    }

    /// Runs the candidate's own tests.
    func ownTests() -> Verdict {
        var results: [CaseResult] = []
        var isLost = false
        for text in task.tests {
            let test = OwnTest(text: text, setting: setting)
            guard !isLost else {
                results.append(
                    test.result(
                        .runtimeError,
                        detail:
                            "Not run: a test before it ended the judge's process or left too much on disk."))
                continue
            }
            switch test.run(in: sandbox) {
            case .ended(let process)?:
                results.append(test.result(of: process))
                isLost = !process.isTidy
            case .dead?, .silent?:
                isLost = true
                results.append(test.result(.runtimeError, detail: "The test ended the process that ran it."))
            case nil: results.append(test.result(.notAProgram, detail: test.help))
            }
        }
        return Verdict(
            outcome: results.first { $0.outcome != .passed }?.outcome ?? .passed, cases: results,
            containment: environment.containment)
    }

    /// Generated cases, and for a program that passes everything its growth.
    private func goBeyond(_ verdict: inout Verdict) {
        guard task.challenge.caseMaker != nil else { return }
        switch author.sandbox {
        case .failure(let fault):
            verdict.generated = GeneratedCases(
                seed: 0, count: 0, passed: 0, failure: nil, trouble: fault.sentence)
        case .success(let author):
            let generated = GeneratedRun(
                author: author, sandbox: sandbox, setting: setting, challenge: task.challenge,
                seed: task.seed ?? ChallengeSeed.of(task.challenge.id)
            ).cases(expecting: expectation)
            verdict.generated = generated
            if verdict.outcome == .passed, let failure = generated.failure {
                verdict.outcome = failure.outcome
            }
            if verdict.outcome == .passed, let expected = task.challenge.growth {
                verdict.growth = GrowthMeter(author: author, sandbox: sandbox, expected: expected).report()
            }
        }
    }

    private func expectation(of item: ChallengeCase) -> Expectation {
        expectation(of: item.input, accepted: item.accepted)
    }

    private func expectation(of input: CaseInput, accepted: [JSONValue]) -> Expectation {
        var expectation = Expectation(accepted: accepted, checker: task.challenge.checker)
        if task.challenge.checker == .property {
            let author = author
            expectation.objection = { result in
                switch author.sandbox {
                case .failure(let fault): return "The challenge cannot be checked: \(fault.sentence)."
                case .success(let author):
                    do {
                        return try author.objection(to: result, for: input)
                    } catch let fault as AuthorSandbox.Fault {
                        return "The challenge cannot be checked: \(fault.sentence)."
                    } catch {
                        return "The challenge cannot be checked."
                    }
                }
            }
        }
        return expectation
    }
}

/// The author's sandbox, started when something first needs it.
private final class LazyAuthor {
    private let challenge: Challenge
    private let environment: JudgeEnvironment
    private var started: Result<AuthorSandbox, AuthorSandbox.Fault>?

    init(challenge: Challenge, environment: JudgeEnvironment) {
        self.challenge = challenge
        self.environment = environment
    }

    var sandbox: Result<AuthorSandbox, AuthorSandbox.Fault> {
        if let started { return started }
        let result: Result<AuthorSandbox, AuthorSandbox.Fault>
        do {
            result = .success(try AuthorSandbox(challenge, in: environment))
        } catch let fault as AuthorSandbox.Fault {
            result = .failure(fault)
        } catch {
            result = .failure(AuthorSandbox.Fault(sentence: "its sandbox does not start"))
        }
        started = result
        return result
    }
}
