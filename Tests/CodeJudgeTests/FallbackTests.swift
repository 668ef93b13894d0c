import CodeJudge
import Foundation
import InterviewModel
import Testing

@Suite(
    "Without a sandbox", .enabled(if: JudgeRig.environment.python != nil, "python3 is missing"), .serialized)
struct FallbackTests {
    let environment = JudgeRig.environment.withoutSandbox()
    let brief = RunLimits(time: Milliseconds(700))

    @Test("a verdict says that limits alone held the program")
    func label() async throws {
        let challenge = Challenge.function([([.int(2)], .int(4))])
        let verdict = try await JudgeRig.judge("def f(x): return x * 2", challenge, in: environment)
        #expect(verdict.outcome == .passed)
        #expect(verdict.containment == .limitsOnly)
    }

    @Test("time, memory and output are limited all the same")
    func limits() async throws {
        let challenge = Challenge.function(
            [([.int(0)], .null), ([.int(1)], .null), ([.int(2)], .null)], limits: brief)
        let source = """
            def f(x):
                if x == 0:
                    while True: pass
                if x == 1: return bytearray(4 << 30)
                while True: print("x" * 1000)
            """
        let verdict = try await JudgeRig.judge(source, challenge, in: environment)
        #expect(verdict.cases.map(\.outcome) == [.timeLimit, .memoryLimit, .outputLimit])
        #expect(verdict.containment == .limitsOnly)
    }

    @Test("a program works in a fresh folder, without the host's environment, and nothing of either is left")
    func folder() async throws {
        let challenge = Challenge.function([([.string(JudgeRig.secretName)], .bool(false))])
        let source = """
            import os
            def f(name):
                os.makedirs("deep/locked")
                open("deep/locked/file", "w").close()
                os.chmod("deep/locked", 0)
                os.chmod("deep", 0)
                print(os.getcwd())
                return name in os.environ
            """
        let verdict = try await JudgeRig.judge(source, challenge, in: environment)
        #expect(verdict.outcome == .passed)
        let path = try #require(verdict.cases[0].output?.split(separator: "\n").first).description
        #expect(path.contains("hotseat-run-"))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("no process of a case's group outlives it")
    func processes() async throws {
        let challenge = Challenge.function([([.null], .null)])
        try await JudgeRig.onThread { [environment] in
            let source = "import os, time\ndef f(x):\n    if os.fork() == 0: time.sleep(600)"
            _ = try Judge(environment: environment).judge(
                JudgeTask(source: Array(source.utf8), challenge: challenge))
            // Killed is not yet gone: the kernel takes its time with an orphan. It would sleep for ten minutes.
            try ProcessTable.wait {
                ProcessTable.commands { $0.contains("hotseat-judge-\(getpid())") }.isEmpty
            }
        }
    }
}
