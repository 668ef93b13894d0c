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

    @Test("a whole program is run as well, each case in a folder of its own")
    func program() async throws {
        let source = """
            import os
            open("left", "w").close()
            print(input().upper(), sorted(os.listdir(".")), open("given").read())
            """
        let input = { ProgramInput(text: $0, files: ["given": "text"]) }
        let challenge = Challenge.program([
            (input("a\n"), "A ['given', 'left'] text\n"), (input("b\n"), "B ['given', 'left'] text\n"),
        ])
        let verdict = try await JudgeRig.judge(source, challenge, in: environment)
        #expect(verdict.cases.map(\.outcome) == [.passed, .passed], "\(verdict.cases)")
        #expect(verdict.containment == .limitsOnly)
    }

    /// Honest programs in other languages: a sum, twice, with something left behind.
    static let others: [(language: LanguageID, source: String)] = [
        (
            "c",
            """
            #include <stdio.h>
            int main(void) {
                int a, b;
                if (scanf("%d %d", &a, &b) != 2) return 1;
                fclose(fopen("left", "w"));
                printf("%d\\n", a + b);
                return 0;
            }
            """
        ),
        (
            "javascript",
            """
            const fs = require("fs");
            const [a, b] = fs.readFileSync(0, "utf8").split(" ").map(Number);
            fs.writeFileSync("left", "");
            console.log(a + b);
            """
        ),
    ]

    @Test("programs in other languages are built and run as well", arguments: others)
    func otherLanguages(language: LanguageID, source: String) async throws {
        guard JudgeRig.has(language), let language = JudgeRig.language(language) else { return }
        let challenge = Challenge.program([
            (ProgramInput(text: "1 2\n"), "3\n"), (ProgramInput(text: "3 4\n"), "7\n"),
        ])
        let verdict = try await JudgeRig.judge(
            JudgeTask(source: Array(source.utf8), language: language, challenge: challenge), in: environment)
        #expect(verdict.cases.map(\.outcome) == [.passed, .passed], "\(verdict)")
        #expect(verdict.containment == .limitsOnly)
        let wrong = try await JudgeRig.judge(
            JudgeTask(source: Array("int main(".utf8), language: language, challenge: challenge),
            in: environment)
        #expect(wrong.outcome == .notAProgram)
        #expect(wrong.containment == .limitsOnly)
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
