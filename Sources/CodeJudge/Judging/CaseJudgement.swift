import InterviewModel

/// One case on its way from what its process did to a result that the candidate may see.
struct CaseJudgement {
    /// The case's name.
    let name: String
    /// What the program was given.
    let input: CaseInput
    /// What makes its result right.
    let expectation: Expectation
    /// Whether the candidate may see its input.
    let isVisible: Bool
    /// What all cases of the submission share.
    let setting: CaseSetting

    /// The result of a case whose process ended.
    func result(of process: CaseProcess) -> CaseResult {
        let answer = CaseAnswer(
            process, input: input, isClass: setting.isClass, runsCommand: setting.runsCommand)
        var (outcome, detail) = ending(of: process, answer)
        var got: String?
        if outcome == nil { (outcome, got, detail) = compare(answer) }
        var result = self.result(outcome ?? .runtimeError, detail: detail, got: got)
        let printed = isProgram ? process.errors : process.output
        // What a program that failed wrote to standard error is part of the detail already.
        let isTold = setting.runsCommand && result.outcome == .runtimeError
        if isVisible && !printed.isEmpty && !isTold {
            result.output = ReadableText.cut(
                String(decoding: printed, as: UTF8.self), to: ReadableText.output)
        }
        result.wall = process.wall
        result.cpu = process.cpu
        result.peakMemory = process.peakMemory
        return result
    }

    /// A result that no process of this case stands behind.
    func result(_ outcome: CaseOutcome, detail: String?, got: String? = nil) -> CaseResult {
        func shown(_ text: @autoclosure () -> String?) -> String? {
            isVisible ? text().map { ReadableText.cut($0, to: ReadableText.value) } : nil
        }
        return CaseResult(
            name: name, isVisible: isVisible, outcome: outcome,
            input: shown(setting.text.input(input, isClass: setting.isClass)), expected: shown(expected),
            got: shown(got), detail: detail)
    }

    private var isProgram: Bool {
        if case .program = input { true } else { false }
    }

    private var expected: String? {
        guard !expectation.accepted.isEmpty else { return nil }
        return expectation.accepted.map { setting.text.result($0, of: input) }
            .joined(separator: isProgram ? "\nor\n" : " or ")
    }

    /// How the case ended where its process did not end well; nil where its result decides.
    private func ending(of process: CaseProcess, _ answer: CaseAnswer) -> (CaseOutcome?, String?) {
        let limits = setting.limits
        switch process.reason {
        case .time: return (.timeLimit, "Took longer than \(Self.seconds(limits.time)).")
        case .output: return (.outputLimit, "Printed more than \(Self.size(limits.output)).")
        case .result: return (.outputLimit, "Returned more than can be taken: 4 MiB.")
        case .files: return (.outputLimit, "Made more than \(HarnessSetup.mostFiles) files and folders.")
        case .none: break
        }
        // A pass would let a program keep the cases after it from being run.
        if !process.isTidy { return (.outputLimit, "Left more on disk than could be removed.") }
        if process.signal != 0 { return crash(process) }
        if let trouble = answer.trouble {
            let detail =
                isVisible
                ? Traceback.text(trouble, in: setting.submission, named: setting.fileName)
                : PythonExceptions.plainName(trouble.type)
            if trouble.type == "MemoryError" {
                return (.memoryLimit, "Needed more than \(Self.size(limits.memory)).")
            }
            if setting.containment == .sandbox, PythonExceptions.isRefusal(trouble.errorNumber) {
                return (.forbidden, detail)
            }
            return (.runtimeError, detail)
        }
        if answer.isComplete { return (nil, nil) }
        if isProgram || setting.runsCommand {
            let said =
                isVisible ? setting.withoutRuntimeLines(String(decoding: process.errors, as: UTF8.self)) : ""
            let ending = "The program ended with exit status \(process.exitStatus)."
            return (
                .runtimeError,
                said.isEmpty ? ending : "\(ending)\n\(ReadableText.cut(said, to: ReadableText.value))"
            )
        }
        return (.runtimeError, "The program ended before it returned.")
    }

    private func crash(_ process: CaseProcess) -> (CaseOutcome?, String?) {
        let limits = setting.limits
        if [9, 24].contains(process.signal), process.cpu > limits.time {
            // The limit on processor time strikes with SIGXCPU or SIGKILL.
            return (.timeLimit, "Used more processor time than \(Self.seconds(limits.time)).")
        }
        switch process.signal {
        case 5, 6, 7, 9, 11:
            // Where an allocation fails below Python, the interpreter crashes rather than raise MemoryError.
            if process.peakMemory > limits.memory / 10 * 8 {
                return (.memoryLimit, "Needed more than \(Self.size(limits.memory)).")
            }
        case 25: return (.outputLimit, "Wrote a file larger than \(Self.size(HarnessSetup.largestFile)).")
        case 31:
            return (.forbidden, "The program made a system call that the sandbox does not allow.")
        default: break
        }
        let names = [
            4: "SIGILL", 5: "SIGTRAP", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE", 9: "SIGKILL", 11: "SIGSEGV",
            15: "SIGTERM",
        ]
        let name = names[process.signal] ?? "signal \(process.signal)"
        let cause = process.signal == 11 ? ", as endless recursion does" : ""
        return (.runtimeError, "The program crashed (\(name))\(cause).")
    }

    private func compare(_ answer: CaseAnswer) -> (outcome: CaseOutcome, got: String?, detail: String?) {
        let texts = answer.values.map { value in
            if case .plain(let plain) = value { return setting.text.result(plain, of: input) }
            return setting.text.value(value)
        }
        let got = setting.isClass ? "[\(texts.joined(separator: ", "))]" : texts.first
        let finding =
            answer.value.map { expectation.look(at: $0, of: input, isClass: setting.isClass) } ?? .wrong(nil)
        guard case .wrong(let objection) = finding else { return (.passed, got, nil) }
        guard isVisible else { return (.wrongAnswer, got, nil) }
        return (.wrongAnswer, got, objection ?? wrongCall(answer.values, texts))
    }

    /// Of a sequence of calls, the first that went wrong.
    private func wrongCall(_ values: [CaseReport.Value], _ texts: [String]) -> String? {
        let plain = values.map { value in
            if case .plain(let plain) = value { plain } else { JSONValue?.none }
        }
        guard setting.isClass, case .calls(let calls) = input,
            let index = expectation.firstWrongCall(plain), calls.indices.contains(index),
            case .array(let wanted)? = expectation.accepted.first
        else { return nil }
        let expected = ReadableText.cut(setting.text.value(wanted[index]), to: 200)
        let came = ReadableText.cut(texts[index], to: 200)
        let call = ReadableText.cut(setting.text.call(calls[index]), to: 200)
        return "Call \(index + 1), \(call): expected \(expected), got \(came)."
    }

    private static func seconds(_ time: Milliseconds) -> String {
        time.count % 1000 == 0 ? "\(time.count / 1000) s" : "\(time.count) ms"
    }

    private static func size(_ bytes: Int) -> String {
        bytes % (1 << 20) == 0 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
    }
}

/// What all cases of a submission share.
struct CaseSetting {
    /// The challenge.
    let challenge: Challenge
    /// The program judged.
    let submission: Submission
    /// The name under which it appears in messages.
    let fileName: String
    /// How values are written.
    let text: CaseText
    /// Whether another language's command runs the cases.
    let runsCommand: Bool
    /// What held it.
    let containment: Containment

    /// What is taken for the runtime's own lines; nil for nothing.
    var runtimeLines: String?

    /// What a program wrote to standard error without its runtime's own lines.
    func withoutRuntimeLines(_ text: String) -> String {
        guard let runtimeLines, let pattern = try? Regex(runtimeLines) else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { (try? pattern.firstMatch(in: $0)) == nil }.joined(separator: "\n")
    }

    /// Whether the cases build an object.
    var isClass: Bool { challenge.isClass }
    /// Whether the cases run a whole program.
    var isProgram: Bool { challenge.entry == .program }
    /// How results are compared.
    var checker: ResultChecker { challenge.checker }
    /// What each case may use.
    var limits: RunLimits { challenge.limits }
}
