public import InterviewModel

/// What is to be judged.
public struct JudgeTask: Sendable {
    /// The candidate's file.
    public var source: [UInt8]
    /// The language it is written in.
    public var language: Language
    /// The challenge.
    public var challenge: Challenge
    /// Which cases to run.
    public var scope: CodeRun.Scope
    /// The candidate's own tests, run where `scope` is `own`.
    public var tests: [String]
    /// The seed of the generated cases; nil for the challenge's own.
    public var seed: UInt64?

    /// A task with all its parts.
    public init(
        source: [UInt8], language: Language = .python, challenge: Challenge, scope: CodeRun.Scope = .all,
        tests: [String] = [], seed: UInt64? = nil
    ) {
        self.source = source
        self.language = language
        self.challenge = challenge
        self.scope = scope
        self.tests = tests
        self.seed = seed
    }
}
