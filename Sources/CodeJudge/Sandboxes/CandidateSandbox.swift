import InterviewModel

/// The sandbox that a candidate's program runs in, whatever its language.
final class CandidateSandbox {
    private let harness: Harness
    private let language: Language
    private let toolchain: Toolchain?
    private let challenge: Challenge
    /// Whether the harness was gone before it had read the program.
    private(set) var isLost = false

    /// Takes over a harness that nothing was asked of yet. `toolchain` is nil for the judge's own language.
    init(_ harness: Harness, challenge: Challenge, language: Language, toolchain: Toolchain?) {
        self.harness = harness
        self.challenge = challenge
        self.language = language
        self.toolchain = toolchain
    }

    deinit {
        harness.end()
    }

    /// Hands the program over. Returns why it is not one, in words for the candidate; nil where it is.
    func load(_ submission: Submission, extras: [HarnessExtra]) -> String? {
        var setup = HarnessSetup(
            programs: toolchain == nil ? [submission.text] : [], isClass: challenge.isClass,
            limits: challenge.limits, memory: language.memory, extras: extras)
        if toolchain != nil || challenge.entry == .program { setup.extras.append(.programs) }
        setup.preparation = language.prepare
        if toolchain != nil && setup.preparation == nil {
            setup.preparation = Preparation(
                commands: [], time: .seconds(10), memory: challenge.limits.memory, errors: "")
        }
        switch harness.setUp(setup) {
        case .compiled: break
        case .faulty(_, let fault):
            return Traceback.syntaxError(fault, in: submission, named: fileName, reader: language.title)
        case .lost:
            isLost = true
            return "\(language.title) did not survive reading the file."
        }
        return toolchain.flatMap { prepare(submission, with: $0, preparation: setup.preparation) }
    }

    /// Runs it on a case's input.
    func run(_ input: CaseInput) -> Harness.Answer {
        switch (input, toolchain) {
        case (.calls(let calls), nil): harness.run(.calls(program: 0, calls))
        case (.program(let input), nil): harness.run(.program(0, input))
        case (.calls(let calls), let toolchain?): run(calls, with: toolchain)
        case (.program(let input), let toolchain?):
            harness.run(.command(command(with: toolchain, source: sourcePath), input))
        }
    }

    /// Runs one of the candidate's own tests.
    func run(test: String) -> Harness.Answer { harness.run(.test(program: 0, test)) }

    /// Runs it on an input and measures that alone; only in the judge's own language.
    func measure(_ input: CaseInput, mostLines: Int) -> Harness.Answer {
        harness.run(.measure(program: 0, input, mostLines: mostLines))
    }

    /// Whether lines can be counted and the work be timed without the start of the process.
    var measuresWork: Bool { toolchain == nil }

    private var fileName: String { "solution.\(language.fileExtension)" }
    private var sourcePath: String { "\(harness.buildFolder)/\(fileName)" }
    private var callerPath: String { "\(harness.buildFolder)/caller.\(language.fileExtension)" }

    private func command(with toolchain: Toolchain, source: String) -> [String] {
        toolchain.words(
            language.run ?? [], folder: harness.buildFolder, source: source, memory: challenge.limits.memory)
    }

    private func run(_ calls: [CaseCall], with toolchain: Toolchain) -> Harness.Answer {
        let list = JSONValue.array(calls.map { .array([.string($0.name), .array($0.arguments)]) })
        let text = JSONText.of(.array([.bool(challenge.isClass), list]))
        return harness.run(
            .command(
                command(with: toolchain, source: callerPath),
                ProgramInput(text: text, arguments: [sourcePath])))
    }

    private func prepare(
        _ submission: Submission, with toolchain: Toolchain, preparation: Preparation?
    ) -> String? {
        var files = [sourcePath: submission.text]
        if challenge.entry != .program, let caller = language.caller { files[callerPath] = caller }
        let folder = harness.buildFolder
        let commands = (preparation?.commands ?? []).map {
            toolchain.words($0, folder: folder, source: sourcePath, memory: challenge.limits.memory)
        }
        let answer = harness.run(
            .prepare(
                commands, folder: folder, files: files,
                products: files.keys.sorted() + [Toolchain.program(in: folder)]))
        return problem(answer, preparation?.errors ?? "", submission)
    }

    /// Why the preparation failed; nil where it did not.
    private func problem(
        _ answer: Harness.Answer, _ errors: String, _ submission: Submission
    ) -> String? {
        guard case .ended(let process) = answer else {
            return "\(language.title) did not survive reading the file."
        }
        switch process.reason {
        case .time: return "\(language.title) took too long to read the file."
        case .output, .result: return "\(language.title) printed too much about the file."
        case .files: return "\(language.title) made too many files from it."
        case .none: break
        }
        if process.signal == 0 && process.exitStatus == 0 { return nil }
        let said = String(decoding: process.output, as: UTF8.self)
        return BuildErrors.text(said, pattern: errors, in: submission, named: fileName)
            ?? "\(language.title) cannot read the file: \(ReadableText.cut(said, to: ReadableText.value))"
    }
}

extension Challenge {
    /// Whether its cases build an object.
    var isClass: Bool {
        if case .type = entry { true } else { false }
    }
}
