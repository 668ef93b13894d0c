public import InterviewModel
import Synchronization

/// Runs submissions against challenges and reaches verdicts.
///
/// Call it on the main thread or on one that stays, such as a `JudgeThread`: a sandbox dies with the thread that
/// started it.
public final class Judge: Sendable {
    private let environment: JudgeEnvironment
    /// A sandbox started ahead of its use.
    private let spare = Mutex<Harness?>(nil)

    /// A judge on this machine.
    public init(environment: JudgeEnvironment) {
        self.environment = environment
    }

    /// What would hold a program.
    public var containment: Containment { environment.containment }

    /// Starts the sandbox of the next run, so that its candidate does not wait for it. Does nothing where one
    /// waits already; where none can be started, the next run says why. What only limits hold is not started ahead:
    /// its folder would stay where the program ends in between.
    public func prepare() {
        guard containment == .sandbox else { return }
        let isWaiting = spare.withLock { $0 != nil }
        guard !isWaiting, let harness = try? Harness(in: environment) else { return }
        spare.withLock { $0 = harness }
    }

    /// Judges a program.
    ///
    /// Blocks until every case has ended, at most its limit and a few seconds each.
    ///
    /// - Throws: `JudgeError` where nothing could be run; a file that is no program is a verdict.
    public func judge(_ task: JudgeTask) throws(JudgeError) -> Verdict {
        let challenge = task.challenge
        let visible = challenge.visible.map { ($0, true) }
        let cases =
            switch task.scope {
            case .visible: visible
            case .all: visible + challenge.hidden.map { ($0, false) }
            case .own: task.tests.map { (ChallengeCase(name: $0, input: .calls([]), accepted: []), true) }
            }
        guard !cases.isEmpty else { throw .noCases }

        let submission: Submission
        do throws(Submission.Fault) {
            submission = try Submission(task.source)
        } catch {
            return notAProgram(cases, message: error.sentence)
        }
        let toolchain = try toolchain(for: task.language)
        func candidate(in harness: Harness) -> CandidateSandbox {
            CandidateSandbox(harness, challenge: challenge, language: task.language, toolchain: toolchain)
        }
        var sandbox = candidate(in: try harness(toolchain))
        let extras: [HarnessExtra] =
            switch task.scope {
            case .visible: []
            case .all: challenge.growth == nil ? [] : [.measuring]
            case .own: [.ownTests]
            }
        var message = sandbox.load(submission, extras: extras)
        if sandbox.isLost {
            // A sandbox started ahead may have died since, which is no fault of the program.
            sandbox = candidate(in: try Harness(in: environment, toolchain: toolchain))
            message = sandbox.load(submission, extras: extras)
        }
        if let message {
            return notAProgram(cases, message: message)
        }
        let run = SubmissionRun(
            task: task, submission: submission, sandbox: sandbox, environment: environment)
        return task.scope == .own ? run.ownTests() : run.verdict(on: cases)
    }

    /// The waiting sandbox, where it will do, or a new one.
    private func harness(_ toolchain: Toolchain?) throws(JudgeError) -> Harness {
        if toolchain == nil,
            let ready = spare.withLock({ spare in
                defer { spare = nil }
                return spare
            }), ready.isWaiting
        {
            return ready
        }
        return try Harness(in: environment, toolchain: toolchain)
    }

    private func toolchain(for language: Language) throws(JudgeError) -> Toolchain? {
        guard language.run != nil else { return nil }
        guard let toolchain = environment.toolchain(for: language) else {
            throw .toolMissing(language: language.title, names: language.find)
        }
        return toolchain
    }

    private func notAProgram(_ cases: [(ChallengeCase, Bool)], message: String) -> Verdict {
        let results = cases.map { CaseResult(name: $0.name, isVisible: $1, outcome: .notAProgram) }
        return Verdict(outcome: .notAProgram, cases: results, containment: containment, message: message)
    }
}
