public import InterviewModel

/// Runs submissions against challenges and reaches verdicts.
public struct Judge: Sendable {
    /// After so many cases that ran out of time, the others are taken to do so too: an endless loop should not
    /// cost the candidate a limit for each of twenty cases.
    private static let mostLateCases = 3

    private let environment: JudgeEnvironment

    /// A judge on this machine.
    public init(environment: JudgeEnvironment) {
        self.environment = environment
    }

    /// What would hold a program.
    public var containment: Containment { environment.containment }

    /// Runs a file's bytes against a challenge.
    ///
    /// Blocks until every case has ended, at most its limit and a few seconds each. Call it on the main thread or
    /// on one that stays, such as a `JudgeThread`: the sandbox dies with the thread that started it.
    ///
    /// - Throws: `JudgeError` where nothing could be run; a file that is no program is a verdict.
    public func judge(
        source: [UInt8], challenge: Challenge, scope: CodeRun.Scope
    ) throws(JudgeError) -> Verdict {
        let visible = challenge.visible.map { ($0, true) }
        let cases = scope == .visible ? visible : visible + challenge.hidden.map { ($0, false) }
        guard !cases.isEmpty else { throw .noCases }

        let submission: Submission
        do throws(Submission.Fault) {
            submission = try Submission(source)
        } catch {
            return notAProgram(cases, message: error.sentence)
        }
        let harness = try Harness(in: environment)
        defer { harness.end() }
        switch harness.compile(submission.text, entry: challenge.entry, limits: challenge.limits) {
        case .compiled: break
        case .faulty(let message, let line, let column):
            return notAProgram(
                cases,
                message: Traceback.syntaxError(message, line: line, column: column, in: submission))
        case .lost: return notAProgram(cases, message: "Python did not survive reading the file.")
        }

        var results: [CaseResult] = []
        var lateCases = 0
        var lostTo: String?
        for (challengeCase, isVisible) in cases {
            let judgement = CaseJudgement(
                challengeCase: challengeCase, isVisible: isVisible, challenge: challenge,
                submission: submission,
                containment: containment)
            if let name = lostTo {
                results.append(
                    judgement.result(.runtimeError, detail: "Not run: \(name) ended the judge's process."))
                continue
            }
            guard lateCases < Self.mostLateCases else {
                let detail = "Not run: \(lateCases) cases before it ran out of time."
                results.append(judgement.result(.timeLimit, detail: detail))
                continue
            }
            switch harness.run(challengeCase.calls, limits: challenge.limits) {
            case .ended(let process):
                results.append(judgement.result(of: process))
                if process.reason == .time { lateCases += 1 }
            case .dead:
                lostTo = isVisible ? "“\(challengeCase.name)”" : "a hidden case"
                results.append(
                    judgement.result(.runtimeError, detail: "The program ended the process that judged it."))
            case .silent:
                lostTo = isVisible ? "“\(challengeCase.name)”" : "a hidden case"
                results.append(
                    judgement.result(.timeLimit, detail: "The program stopped the process that judged it."))
            }
        }
        let outcome = results.first { $0.outcome != .passed }?.outcome ?? .passed
        return Verdict(outcome: outcome, cases: results, containment: containment)
    }

    private func notAProgram(_ cases: [(ChallengeCase, Bool)], message: String) -> Verdict {
        let results = cases.map { CaseResult(name: $0.name, isVisible: $1, outcome: .notAProgram) }
        return Verdict(outcome: .notAProgram, cases: results, containment: containment, message: message)
    }
}
