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

    /// A verdict without what differs from run to run.
    private static func still(_ verdict: Verdict) -> Verdict {
        var verdict = verdict
        for index in verdict.cases.indices {
            (verdict.cases[index].wall, verdict.cases[index].cpu) = (.zero, .zero)
            verdict.cases[index].peakMemory = 0
        }
        return verdict
    }

    @Test("gives the same verdict, as often as it is asked for one")
    func same() async throws {
        try await JudgeRig.onThread {
            let plain = try Judge(environment: JudgeRig.environment).judge(Self.task)
            #expect(plain.outcome == .passed)
            let judge = Judge(environment: JudgeRig.environment)
            for _ in 0..<3 {
                judge.prepare()
                #expect(Self.still(try judge.judge(Self.task)) == Self.still(plain))
            }
            #expect(Self.still(try judge.judge(Self.task)) == Self.still(plain))
        }
    }

    @Test("is one, however often it is asked for, and is used up by one run")
    func one() async throws {
        try await JudgeRig.onThread {
            try ProcessTable.wait { Self.running().isEmpty }
            let judge = Judge(environment: JudgeRig.environment)
            judge.prepare()
            let first = Self.running()
            #expect(!first.isEmpty)
            judge.prepare()
            #expect(Self.running() == first)
            _ = try judge.judge(Self.task)
            try ProcessTable.wait { Self.running().isEmpty }
        }
    }

    @Test("that died meanwhile is replaced, and nobody notices")
    func killed() async throws {
        try await JudgeRig.onThread {
            try ProcessTable.wait { Self.running().isEmpty }
            let judge = Judge(environment: JudgeRig.environment)
            judge.prepare()
            let spare = Self.running()
            #expect(!spare.isEmpty)
            for number in spare { kill(number, SIGKILL) }
            try ProcessTable.wait { Self.running().isDisjoint(with: spare) }
            #expect(try judge.judge(Self.task).outcome == .passed)
        }
    }

    @Test("is not left running when the judge goes, whether it was used or not")
    func left() async throws {
        try await JudgeRig.onThread {
            var judge: Judge? = Judge(environment: JudgeRig.environment)
            judge?.prepare()
            #expect(!Self.running().isEmpty)
            judge = nil
            try ProcessTable.wait { Self.running().isEmpty }
        }
    }

    @Test(
        "is not used for another language, whose tools it does not hold",
        .enabled(if: JudgeRig.has("javascript")))
    func otherLanguage() async throws {
        let language = try #require(JudgeRig.language("javascript"))
        try await JudgeRig.onThread {
            let judge = Judge(environment: JudgeRig.environment)
            judge.prepare()
            let verdict = try judge.judge(
                JudgeTask(
                    source: Array("const f = (x) => 1;".utf8), language: language,
                    challenge: .bare(entry: .function("f"), visible: [.sumOfOne])))
            #expect(verdict.outcome == .passed)
            #expect(try judge.judge(Self.task).outcome == .passed)
        }
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
