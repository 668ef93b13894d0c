import InterviewModel

/// One case on its way from what its process did to a result that the candidate may see.
struct CaseJudgement {
    /// The case.
    let challengeCase: ChallengeCase
    /// Whether the candidate may see its input.
    let isVisible: Bool
    /// The challenge it belongs to.
    let challenge: Challenge
    /// The program judged.
    let submission: Submission
    /// What held it.
    let containment: Containment

    /// The result of a case whose process ended.
    func result(of process: CaseProcess) -> CaseResult {
        var (outcome, detail) = ending(of: process)
        var got: String?
        if outcome == nil {
            let comparison = compare(process.report?.values ?? [])
            (outcome, got, detail) = (comparison.outcome, comparison.got, comparison.detail)
        }
        var result = self.result(outcome ?? .runtimeError, detail: detail, got: got)
        if isVisible && !process.output.isEmpty {
            let text = String(decoding: process.output, as: UTF8.self)
            result.output = ReadableText.cut(text, to: ReadableText.output)
        }
        result.wall = process.wall
        result.cpu = process.cpu
        result.peakMemory = process.peakMemory
        return result
    }

    /// A result that no process of this case stands behind.
    func result(_ outcome: CaseOutcome, detail: String?, got: String? = nil) -> CaseResult {
        CaseResult(
            name: challengeCase.name, isVisible: isVisible, outcome: outcome,
            input: isVisible ? ReadableText.cut(input, to: ReadableText.value) : nil,
            expected: isVisible ? ReadableText.cut(expected, to: ReadableText.value) : nil,
            got: isVisible ? got.map { ReadableText.cut($0, to: ReadableText.value) } : nil, detail: detail)
    }

    /// How the case ended where its process did not end well; nil where its values decide.
    private func ending(of process: CaseProcess) -> (CaseOutcome?, String?) {
        let limits = challenge.limits
        switch process.reason {
        case .time: return (.timeLimit, "Took longer than \(Self.seconds(limits.time)).")
        case .output: return (.outputLimit, "Printed more than \(Self.size(limits.output)).")
        case .result: return (.outputLimit, "Returned more than can be taken: 4 MiB.")
        case .none: break
        }
        if process.signal != 0 { return crash(process) }
        guard process.exitStatus == 0, let report = process.report else {
            return (.runtimeError, "The program ended before it returned.")
        }
        guard let trouble = report.trouble else { return (nil, nil) }
        let detail =
            isVisible ? Traceback.text(trouble, in: submission) : PythonExceptions.plainName(trouble.type)
        if trouble.type == "MemoryError" {
            return (.memoryLimit, "Needed more than \(Self.size(limits.memory)).")
        }
        if containment == .sandbox, PythonExceptions.isRefusal(trouble.errorNumber) {
            return (.forbidden, detail)
        }
        return (.runtimeError, detail)
    }

    private func crash(_ process: CaseProcess) -> (CaseOutcome?, String?) {
        if [9, 24].contains(process.signal), process.cpu > challenge.limits.time {
            // The limit on processor time strikes with SIGXCPU or SIGKILL.
            return (.timeLimit, "Used more processor time than \(Self.seconds(challenge.limits.time)).")
        }
        switch process.signal {
        case 6, 7, 9, 11:
            // Where an allocation fails below Python, the interpreter crashes rather than raise MemoryError.
            if process.peakMemory > challenge.limits.memory / 10 * 8 {
                return (.memoryLimit, "Needed more than \(Self.size(challenge.limits.memory)).")
            }
        default: break
        }
        let names = [
            4: "SIGILL", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE", 9: "SIGKILL", 11: "SIGSEGV", 15: "SIGTERM",
        ]
        let name = names[process.signal] ?? "signal \(process.signal)"
        let cause = process.signal == 11 ? ", as endless recursion does" : ""
        return (.runtimeError, "The program crashed (\(name))\(cause).")
    }

    private func compare(_ values: [CaseReport.Value]) -> (
        outcome: CaseOutcome, got: String?, detail: String?
    ) {
        let expected = challengeCase.expected
        let calls = challengeCase.calls
        guard values.count == calls.count, expected.count == calls.count else {
            return (.runtimeError, nil, "The program ended before it returned.")
        }
        let failing = values.indices.first { index in
            guard case .plain(let value) = values[index] else { return true }
            return !ResultComparison.matches(value, expected[index], checker: challenge.checker)
        }
        let texts = values.map { value in
            switch value {
            case .plain(let value): PythonText.of(value)
            case .odd(let text): text
            }
        }
        let got = isSequence ? "[\(texts.joined(separator: ", "))]" : texts.first
        guard let failing else { return (.passed, got, nil) }
        guard isSequence, isVisible else { return (.wrongAnswer, got, nil) }
        let wanted = ReadableText.cut(PythonText.of(expected[failing]), to: 200)
        let came = ReadableText.cut(texts[failing], to: 200)
        let call = ReadableText.cut(PythonText.call(calls[failing]), to: 200)
        return (.wrongAnswer, got, "Call \(failing + 1), \(call): expected \(wanted), got \(came).")
    }

    /// Whether the case is a sequence of calls to an object rather than one call of a function.
    private var isSequence: Bool {
        if case .type = challenge.entry { true } else { false }
    }

    private var input: String {
        guard isSequence else { return challengeCase.calls.map(PythonText.call).joined(separator: "\n") }
        return challengeCase.calls.enumerated().map { index, call in
            (index == 0 ? "it = " : "it.") + PythonText.call(call)
        }.joined(separator: "\n")
    }

    private var expected: String {
        isSequence
            ? PythonText.of(.array(challengeCase.expected))
            : challengeCase.expected.first.map(PythonText.of) ?? ""
    }

    private static func seconds(_ time: Milliseconds) -> String {
        time.count % 1000 == 0 ? "\(time.count / 1000) s" : "\(time.count) ms"
    }

    private static func size(_ bytes: Int) -> String {
        bytes % (1 << 20) == 0 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
    }
}

extension ChallengeCase {
    /// The calls it makes; none of a program.
    var calls: [CaseCall] {
        if case .calls(let calls) = input { calls } else { [] }
    }
    /// What each call must return.
    var expected: [JSONValue] {
        guard let first = accepted.first else { return [] }
        if calls.count == 1, case .calls = input { return [first] }
        if case .array(let values) = first { return values }
        return [first]
    }
}
