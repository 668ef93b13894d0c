import InterviewModel

/// The sandbox that a challenge's own programs run in: the one that makes cases and the reference. It never meets
/// the candidate's program, which could otherwise learn what is expected.
final class AuthorSandbox {
    /// What went wrong in the author's programs, in words.
    struct Fault: Error {
        let sentence: String
    }

    /// Time and memory of one request: many cases are made in one.
    private static let limits = RunLimits(time: .seconds(10), memory: 1 << 30, output: 1 << 20)
    private static let maker = 0
    private static let reference = 1

    private let harness: Harness
    private let challenge: Challenge
    /// Which functions `cases.py` defines.
    private let functions: Set<String>

    /// Starts a sandbox with the challenge's programs.
    init(_ challenge: Challenge, in environment: JudgeEnvironment) throws {
        harness = try Harness(in: environment)
        self.challenge = challenge
        var setup = HarnessSetup(
            programs: [challenge.caseMaker ?? "", challenge.references[.python] ?? ""],
            isClass: challenge.isClass, limits: Self.limits, extras: [.author])
        if challenge.entry == .program { setup.extras.append(.programs) }
        switch harness.setUp(setup) {
        case .compiled: break
        case .faulty(let program, let fault):
            let file = program == Self.maker ? "cases.py" : "reference.py"
            throw Fault(sentence: "\(file), line \(fault.line): \(fault.message)")
        case .lost: throw Fault(sentence: "Python did not survive reading the challenge's programs")
        }
        let names = ["generate", "valid", "grow", "check"]
        let values = try Self.values(of: harness.run(.defined(program: Self.maker)))
        functions = Set(zip(names, values).filter { $1 == .plain(.bool(true)) }.map(\.0))
    }

    deinit {
        harness.end()
    }

    /// Inputs of about these sizes, each with its seed.
    func generate(_ wanted: [(seed: UInt64, size: Int)]) throws -> [CaseInput] {
        guard functions.contains("generate") else {
            throw Fault(sentence: "cases.py does not define generate")
        }
        return try make("generate", wanted)
    }

    /// An input on which n is `size`, for measuring how the time grows.
    func grow(_ size: Int, seed: UInt64) throws -> CaseInput? {
        try make(functions.contains("grow") ? "grow" : "generate", [(seed, size)]).first
    }

    /// Which inputs keep the challenge's rules; all of them where it does not say.
    func areValid(_ inputs: [CaseInput]) throws -> [Bool] {
        guard functions.contains("valid") else { return inputs.map { _ in true } }
        let questions = inputs.map { input in
            AuthorQuestion(function: "valid", seed: nil, arguments: input.argumentsOfValid(challenge))
        }
        return try ask(questions).map { $0 == .plain(.bool(true)) }
    }

    /// What the reference gives for an input; nil where it does not accept it.
    func expected(_ input: CaseInput) -> JSONValue? {
        let request: HarnessRequest =
            switch input {
            case .calls(let calls): .calls(program: Self.reference, calls)
            case .program(let input): .program(Self.reference, input)
            }
        guard case .ended(let process) = harness.run(request) else { return nil }
        return CaseAnswer(process, input: input, isClass: challenge.isClass, runsCommand: false).value
    }

    /// Whether a result has the property asked for: nil where it has, else a sentence that says what is wrong.
    func objection(to result: JSONValue, for input: CaseInput) throws -> String? {
        guard functions.contains("check") else { throw Fault(sentence: "cases.py does not define check") }
        let answer = try ask([
            AuthorQuestion(function: "check", seed: nil, arguments: [input.plain(challenge), result])
        ]).first
        switch answer {
        case .plain(.bool(true)): return nil
        case .plain(.string(let sentence)): return sentence
        case .failed(let text): throw Fault(sentence: "check: \(text)")
        default: return "The result does not have the property asked for."
        }
    }

    private func make(_ function: String, _ wanted: [(seed: UInt64, size: Int)]) throws -> [CaseInput] {
        let questions = wanted.map {
            AuthorQuestion(
                function: function, seed: Int(truncatingIfNeeded: $0.seed) & .max, arguments: [.int($0.size)])
        }
        return try ask(questions).map { answer in
            guard case .plain(let value) = answer, let input = CaseInput(plain: value, challenge) else {
                if case .failed(let text) = answer { throw Fault(sentence: "\(function): \(text)") }
                throw Fault(sentence: "\(function) does not return an input")
            }
            return input
        }
    }

    private func ask(_ questions: [AuthorQuestion]) throws -> [CaseReport.Value] {
        let values = try Self.values(of: harness.run(.ask(program: Self.maker, questions)))
        guard values.count == questions.count else { throw Fault(sentence: "cases.py ended early") }
        return values
    }

    private static func values(of answer: Harness.Answer) throws -> [CaseReport.Value] {
        guard case .ended(let process) = answer else { throw Fault(sentence: "cases.py did not survive") }
        // What was ended gives no report, so why it was ended comes first.
        switch process.reason {
        case .time: throw Fault(sentence: "cases.py took too long")
        case .output: throw Fault(sentence: "cases.py printed too much")
        case .result: throw Fault(sentence: "cases.py gave more than can be taken: 4 MiB")
        case .files: throw Fault(sentence: "cases.py made too many files")
        case .none: break
        }
        guard let report = process.report else { throw Fault(sentence: "cases.py did not survive") }
        if let trouble = report.trouble {
            throw Fault(sentence: "cases.py: \(trouble.type): \(trouble.text)")
        }
        return report.values
    }
}

extension CaseInput {
    /// An input as `cases.py` writes it; nil where it is not one.
    init?(plain value: JSONValue, _ challenge: Challenge) {
        switch (challenge.entry, value) {
        case (.function(let name), .array(let arguments)):
            self = .calls([CaseCall(name: name, arguments: arguments)])
        case (.type(let name), .array(let items)):
            var calls: [CaseCall] = []
            for item in items {
                guard case .array(let parts) = item, case .string(let name)? = parts.first else { return nil }
                calls.append(CaseCall(name: name, arguments: Array(parts.dropFirst())))
            }
            guard calls.first?.name == name else { return nil }
            self = .calls(calls)
        case (.program, .object(let parts)):
            var input = ProgramInput()
            if let text = parts["input"] {
                guard case .string(let text) = text else { return nil }
                input.text = text
            }
            if let files = parts["files"] {
                guard case .object(let files) = files else { return nil }
                for (name, text) in files {
                    guard case .string(let text) = text else { return nil }
                    input.files[name] = text
                }
            }
            if let arguments = parts["args"] {
                guard case .array(let words) = arguments else { return nil }
                for word in words {
                    guard case .string(let word) = word else { return nil }
                    input.arguments.append(word)
                }
            }
            self = .program(input)
        default: return nil
        }
    }

    /// The input as `cases.py` reads it.
    func plain(_ challenge: Challenge) -> JSONValue {
        switch self {
        case .calls(let calls) where !challenge.isClass: .array(calls.first?.arguments ?? [])
        case .calls(let calls): .array(calls.map { .array([.string($0.name)] + $0.arguments) })
        case .program(let input):
            .object([
                "input": .string(input.text), "files": .object(input.files.mapValues(JSONValue.string)),
                "args": .array(input.arguments.map(JSONValue.string)),
            ])
        }
    }

    /// What `valid` is called with: a function's arguments one by one, anything else whole.
    fileprivate func argumentsOfValid(_ challenge: Challenge) -> [JSONValue] {
        if case .calls(let calls) = self, !challenge.isClass { return calls.first?.arguments ?? [] }
        return [plain(challenge)]
    }
}
