import CodeJudge
import Foundation
import InterviewModel
import Testing

@Suite(
    "A sandbox that was started ahead",
    .enabled(if: JudgeRig.hasSandbox, "bubblewrap or user namespaces are missing"), .serialized)
struct SpareTests {
    private static let task = JudgeTask(
        source: Array("def f(x):\n    print(x)\n    return sum(x)".utf8), challenge: .sum())

    /// The processes of all judges of this process.
    private static func running() -> Set<Int32> {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return Set(
            names.compactMap(Int32.init).filter { number in
                let line = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") ?? Data()
                return String(decoding: line, as: UTF8.self).contains("hotseat-judge-\(getpid())")
            })
    }

    /// Whether a process has closed all it held: gone, or waited for by nobody yet. Its command line vanishes before.
    private static func hasEnded(_ number: Int32) -> Bool {
        guard let bytes = FileManager.default.contents(atPath: "/proc/\(number)/stat") else { return true }
        let state = String(decoding: bytes, as: UTF8.self).split(separator: ")").last?.dropFirst().first
        return state == "Z" || state == "X"
    }

    /// A verdict without what differs from run to run.
    private static func still(_ verdict: Verdict) -> Verdict {
        var verdict = verdict
        for index in verdict.cases.indices {
            (verdict.cases[index].wall, verdict.cases[index].cpu) = (.zero, .zero)
            verdict.cases[index].peakMemory = 0
        }
        return verdict
    }

    // What is expected is looked at outside the judge's thread, where a failure would belong to no test.

    @Test("gives the same verdict, as often as it is asked for one")
    func same() async throws {
        let verdicts = try await JudgeRig.onThread {
            let plain = try Judge(environment: JudgeRig.environment).judge(Self.task)
            let judge = Judge(environment: JudgeRig.environment)
            let prepared = try (0..<3).map { _ in
                judge.prepare()
                return try judge.judge(Self.task)
            }
            return [plain] + prepared + [try judge.judge(Self.task)]
        }
        #expect(verdicts[0].outcome == .passed)
        #expect(Set(verdicts.map(Self.still)).count == 1)
    }

    @Test("is one, however often it is asked for, and is used up by one run")
    func one() async throws {
        let (first, second) = try await JudgeRig.onThread {
            try ProcessTable.wait { Self.running().isEmpty }
            let judge = Judge(environment: JudgeRig.environment)
            judge.prepare()
            let first = Self.running()
            judge.prepare()
            let second = Self.running()
            _ = try judge.judge(Self.task)
            try ProcessTable.wait { Self.running().isEmpty }
            return (first, second)
        }
        #expect(!first.isEmpty)
        #expect(first == second)
    }

    @Test("that died meanwhile is replaced, and nobody notices")
    func killed() async throws {
        let (spare, verdict) = try await JudgeRig.onThread {
            try ProcessTable.wait { Self.running().isEmpty }
            let judge = Judge(environment: JudgeRig.environment)
            judge.prepare()
            let spare = Self.running()
            for number in spare { kill(number, SIGKILL) }
            try ProcessTable.wait { spare.allSatisfy(Self.hasEnded) }
            return (spare, try judge.judge(Self.task))
        }
        #expect(!spare.isEmpty)
        #expect(verdict.outcome == .passed, "\(verdict)")
    }

    @Test("is not left running when the judge goes without having used it")
    func left() async throws {
        let spare = try await JudgeRig.onThread {
            var judge: Judge? = Judge(environment: JudgeRig.environment)
            judge?.prepare()
            let spare = Self.running()
            judge = nil
            try ProcessTable.wait { Self.running().isEmpty }
            return spare
        }
        #expect(!spare.isEmpty)
    }

    @Test(
        "is not used for another language, whose tools it does not hold",
        .enabled(if: JudgeRig.has("javascript"), "node is missing"))
    func otherLanguage() async throws {
        let language = try #require(JudgeRig.language("javascript"))
        let verdicts = try await JudgeRig.onThread {
            let judge = Judge(environment: JudgeRig.environment)
            judge.prepare()
            let other = try judge.judge(
                JudgeTask(
                    source: Array("const f = (x) => 1;".utf8), language: language,
                    challenge: .bare(entry: .function("f"), visible: [.sumOfOne])))
            return [other, try judge.judge(Self.task)]
        }
        #expect(verdicts.map(\.outcome) == [.passed, .passed])
    }

    @Test("that cannot be started leaves it to the run to say why")
    func cannot() async throws {
        var environment = JudgeRig.environment
        environment.python = nil
        let bare = environment
        await #expect(throws: JudgeError.pythonMissing) {
            try await JudgeRig.onThread {
                let judge = Judge(environment: bare)
                judge.prepare()
                _ = try judge.judge(Self.task)
            }
        }
    }
}
