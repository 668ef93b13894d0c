import CodeJudge
import Foundation
import InterviewModel
import ScenarioLibrary

/// The one judge of these tests, on the one thread that it may run on.
enum JudgeRig {
    /// What this machine offers.
    static let environment: JudgeEnvironment = {
        // Something that a program must not see.
        setenv(secretName, "secret-of-the-host", 1)
        return JudgeEnvironment.discover(variables: ["PATH": "/usr/bin:/bin"])
    }()

    /// A variable of the host's environment.
    static let secretName = "HOTSEAT_TEST_SECRET"

    /// Whether hostile programs can be run here at all.
    static var hasSandbox: Bool { environment.containment == .sandbox }

    /// A language as the repository's library has it; nil where it has none such.
    static func language(_ id: LanguageID) -> Language? { library?.language(id) }

    /// Whether programs in a language can be judged here.
    static func has(_ id: LanguageID) -> Bool {
        guard let language = language(id) else { return false }
        return language.run == nil || environment.toolchain(for: language) != nil
    }

    private static let library: Library? = {
        let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent()
        }
        return try? Library.open([LibraryRoot(path: root.path, origin: .option)])
    }()

    private static let thread = JudgeThread()

    /// Does something on the judge's thread.
    static func onThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws
        -> Value
    {
        try await withCheckedThrowingContinuation { continuation in
            thread.submit { continuation.resume(with: Result { try work() }) }
        }
    }

    /// Judges a program.
    static func judge(
        _ source: String, _ challenge: Challenge, scope: CodeRun.Scope = .all,
        in environment: JudgeEnvironment = environment
    ) async throws -> Verdict {
        try await judge(Array(source.utf8), challenge, scope: scope, in: environment)
    }

    /// Judges whatever is to be judged.
    static func judge(_ task: JudgeTask, in environment: JudgeEnvironment = environment) async throws
        -> Verdict
    {
        try await onThread { try Judge(environment: environment).judge(task) }
    }

    /// Judges a file's bytes.
    static func judge(
        _ source: [UInt8], _ challenge: Challenge, scope: CodeRun.Scope = .all,
        in environment: JudgeEnvironment = environment
    ) async throws -> Verdict {
        try await onThread {
            try Judge(environment: environment).judge(
                JudgeTask(source: source, challenge: challenge, scope: scope))
        }
    }
}

extension Challenge {
    /// A challenge whose cases call one function `f`.
    static func function(
        _ visible: [(arguments: [JSONValue], expected: JSONValue)],
        hidden: [(arguments: [JSONValue], expected: JSONValue)] = [],
        checker: ResultChecker = .equal, limits: RunLimits = RunLimits(time: .seconds(10))
    ) -> Challenge {
        func cases(
            _ list: [(arguments: [JSONValue], expected: JSONValue)], _ prefix: String
        ) -> [ChallengeCase] {
            list.enumerated().map { index, item in
                ChallengeCase(
                    name: "\(prefix) \(index + 1)",
                    input: .calls([CaseCall(name: "f", arguments: item.arguments)]), accepted: [item.expected]
                )
            }
        }
        return bare(
            entry: .function("f"), visible: cases(visible, "visible"), hidden: cases(hidden, "hidden"),
            checker: checker, limits: limits)
    }

    /// A challenge whose cases run whole programs.
    static func program(
        _ visible: [(input: ProgramInput, expected: String)],
        limits: RunLimits = RunLimits(time: .seconds(10))
    ) -> Challenge {
        bare(
            entry: .program,
            visible: visible.enumerated().map { index, item in
                ChallengeCase(
                    name: "visible \(index + 1)", input: .program(item.input),
                    accepted: [.string(item.expected)])
            }, limits: limits)
    }

    /// A challenge that is nothing but its cases.
    static func bare(
        entry: ChallengeEntry, visible: [ChallengeCase], hidden: [ChallengeCase] = [],
        checker: ResultChecker = .equal, limits: RunLimits = RunLimits(time: .seconds(10))
    ) -> Challenge {
        Challenge(
            id: "made-up", title: "Made up", level: .mid, topics: [], statement: "", entry: entry,
            checker: checker, limits: limits, visible: visible, hidden: hidden)
    }
}
