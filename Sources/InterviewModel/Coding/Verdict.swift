/// What became of a submission. A failing program is a verdict; only a broken sandbox is an error.
public struct Verdict: Hashable, Sendable, Codable {
    /// How the submission as a whole fared: that of its first failing case, or passed.
    public var outcome: CaseOutcome
    /// The cases in order.
    public var cases: [CaseResult]
    /// What held the program.
    public var containment: Containment
    /// A message for the submission as a whole, such as the line of a syntax error.
    public var message: String?
    /// What the generated cases showed; nil where none were run.
    public var generated: GeneratedCases?
    /// How the time grew with the input; nil where it was not measured.
    public var growth: GrowthReport?

    /// A verdict with all its parts.
    public init(
        outcome: CaseOutcome, cases: [CaseResult], containment: Containment, message: String? = nil,
        generated: GeneratedCases? = nil, growth: GrowthReport? = nil
    ) {
        self.outcome = outcome
        self.cases = cases
        self.containment = containment
        self.message = message
        self.generated = generated
        self.growth = growth
    }

    /// How many cases passed, generated ones not counted.
    public var passedCount: Int { cases.count { $0.outcome == .passed } }

    /// The failing case that is easiest to think about, of those that the candidate may see: the one with the
    /// shortest input, generated cases included; nil where none fails.
    public var smallestFailure: CaseResult? {
        let failing =
            cases.filter { $0.isVisible && $0.outcome != .passed && $0.wasRun }
            + [generated?.failure].compactMap(\.self)
        return failing.min { ($0.input ?? "").utf8.count < ($1.input ?? "").utf8.count }
    }
}

/// What came of cases that were made rather than written.
public struct GeneratedCases: Hashable, Sendable, Codable {
    /// The seed they were made with; the same seed makes the same cases.
    public var seed: UInt64
    /// How many were run.
    public var count: Int
    /// How many of them passed.
    public var passed: Int
    /// The first failing one, made as small as it would go; nil where all passed.
    public var failure: CaseResult?
    /// What kept them from being made, a fault of the challenge; nil where nothing did.
    public var trouble: String?

    /// The result of a number of generated cases.
    public init(seed: UInt64, count: Int, passed: Int, failure: CaseResult?, trouble: String? = nil) {
        self.seed = seed
        self.count = count
        self.passed = passed
        self.failure = failure
        self.trouble = trouble
    }
}

/// How a case ended.
public enum CaseOutcome: String, Sendable, Codable, CaseIterable {
    /// As expected.
    case passed
    /// With another result.
    case wrongAnswer
    /// With an exception or a crash.
    case runtimeError
    /// Not in time.
    case timeLimit
    /// With more memory than allowed.
    case memoryLimit
    /// With more output than allowed.
    case outputLimit
    /// By something that the sandbox does not allow.
    case forbidden
    /// Before it began: the file is not a program.
    case notAProgram
}

/// One case of a verdict.
public struct CaseResult: Hashable, Sendable, Codable {
    /// The case's name.
    public var name: String
    /// Whether the candidate may see its input.
    public var isVisible: Bool
    /// How it ended.
    public var outcome: CaseOutcome
    /// The calls as the candidate would write them; nil for hidden cases.
    public var input: String?
    /// What was expected, as Python prints it; nil for hidden cases.
    public var expected: String?
    /// What came instead, as Python prints it; nil for hidden cases and where nothing came.
    public var got: String?
    /// The traceback cut to the candidate's frames, or another explanation.
    public var detail: String?
    /// What the program printed, cut to a readable length; nil where it printed nothing or the case is hidden.
    public var output: String?
    /// Wall time.
    public var wall: Milliseconds
    /// CPU time.
    public var cpu: Milliseconds
    /// Peak memory in bytes.
    public var peakMemory: Int

    /// A result with all its parts.
    public init(
        name: String, isVisible: Bool, outcome: CaseOutcome, input: String? = nil, expected: String? = nil,
        got: String? = nil, detail: String? = nil, output: String? = nil, wall: Milliseconds = .zero,
        cpu: Milliseconds = .zero, peakMemory: Int = 0
    ) {
        self.name = name
        self.isVisible = isVisible
        self.outcome = outcome
        self.input = input
        self.expected = expected
        self.got = got
        self.detail = detail
        self.output = output
        self.wall = wall
        self.cpu = cpu
        self.peakMemory = peakMemory
    }
}

extension CaseResult {
    /// Whether a process was started for it at all; a case after several that ran out of time is not.
    public var wasRun: Bool { peakMemory > 0 }
}

/// What held a program while it ran.
public enum Containment: String, Sendable, Codable {
    /// Namespaces, a system-call filter and resource limits.
    case sandbox
    /// Resource limits and a fresh folder only: no protection against a hostile program.
    case limitsOnly

    /// What must be said wherever a program ran without a sandbox: what did not hold it.
    public static let limitsOnlySentence =
        "Not run in a sandbox: only limits on time, memory and output held this program, and nothing kept it from "
        + "reading your files, using the network or reaching your other processes."
}
