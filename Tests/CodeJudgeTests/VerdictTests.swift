import CodeJudge
import InterviewModel
import Testing

@Suite("A verdict", .enabled(if: JudgeRig.environment.python != nil, "python3 is missing"))
struct VerdictTests {
    let doubling = Challenge.function(
        [([.int(2)], .int(4)), ([.string("ab")], .string("abab"))], hidden: [([.int(-1)], .int(-2))])

    @Test("is passed where every case gives what is expected")
    func passed() async throws {
        let verdict = try await JudgeRig.judge("def f(x):\n    print('seen', x)\n    return x * 2", doubling)
        #expect(verdict.outcome == .passed)
        #expect(verdict.passedCount == 3)
        #expect(verdict.message == nil)
        #expect(verdict.cases.map(\.isVisible) == [true, true, false])
        #expect(verdict.cases[1].input == "f('ab')")
        #expect(verdict.cases[1].expected == "'abab'")
        #expect(verdict.cases[1].output == "seen ab\n")
        #expect(verdict.cases[0].peakMemory > 1 << 20)
    }

    @Test("runs the visible cases only where asked to")
    func scope() async throws {
        let verdict = try await JudgeRig.judge("def f(x): return x * 2", doubling, scope: .visible)
        #expect(verdict.cases.count == 2)
    }

    @Test("shows input, expected and got of a wrong answer, and nothing of a hidden case")
    func wrongAnswer() async throws {
        let verdict = try await JudgeRig.judge(
            "def f(x):\n    print(x)\n    return (x, None, True, 1.0)", doubling)
        #expect(verdict.outcome == .wrongAnswer)
        #expect(verdict.cases[0].got == "[2, None, True, 1.0]")
        let hidden = verdict.cases[2]
        #expect(hidden.outcome == .wrongAnswer)
        #expect(hidden.name == "hidden 1")
        #expect(hidden.input == nil && hidden.expected == nil && hidden.got == nil)
        #expect(hidden.output == nil && hidden.detail == nil)
    }

    @Test("cuts a traceback to the candidate's own lines")
    func traceback() async throws {
        let source = "def f(x):\n    return g(x)\n\ndef g(x):\n    return {}[x]\n"
        let verdict = try await JudgeRig.judge(source, doubling)
        #expect(verdict.outcome == .runtimeError)
        #expect(
            verdict.cases[1].detail == """
                Traceback (most recent call last):
                  File "solution.py", line 2, in f
                    return g(x)
                  File "solution.py", line 5, in g
                    return {}[x]
                KeyError: 'ab'
                """)
        #expect(verdict.cases[2].detail == "KeyError")
    }

    @Test("does not let an exception's type carry a hidden input out")
    func hiddenExceptionType() async throws {
        let source = "def f(x):\n    raise type('Input%r' % (x,), (Exception,), {})()"
        let verdict = try await JudgeRig.judge(source, doubling)
        #expect(verdict.cases[0].detail?.contains("Input2") == true)
        #expect(verdict.cases[2].detail == "An exception of the program's own")
    }

    @Test("leaves the middle of a deep traceback out")
    func deepTraceback() async throws {
        let verdict = try await JudgeRig.judge("def f(x):\n    return f(x)", doubling)
        let detail = try #require(verdict.cases[0].detail)
        #expect(detail.contains("more lines]"))
        #expect(detail.contains("RecursionError"))
        #expect(detail.split(separator: "\n").count < 30)
    }

    @Test("says that a function is missing")
    func missingFunction() async throws {
        let verdict = try await JudgeRig.judge("def g(x): return x", doubling)
        #expect(verdict.outcome == .runtimeError)
        #expect(verdict.cases[0].detail?.contains("solution.py does not define f") == true)
    }

    @Test("gives the line and the place of a syntax error")
    func syntaxError() async throws {
        let verdict = try await JudgeRig.judge("def f(x):\n    return x +* 2\n", doubling)
        #expect(verdict.outcome == .notAProgram)
        #expect(verdict.cases.allSatisfy { $0.outcome == .notAProgram })
        #expect(
            verdict.message == """
                solution.py, line 2: invalid syntax
                    return x +* 2
                              ^
                """)
    }

    @Test(
        "takes source that Python cannot digest for no program",
        arguments: [
            String(repeating: "(", count: 10_000), String(repeating: "-", count: 500_000) + "1",
            "x = " + String(repeating: "[", count: 90) + String(repeating: "]", count: 90),
        ])
    func indigestible(source: String) async throws {
        let verdict = try await JudgeRig.judge(source, doubling)
        #expect(verdict.outcome != .passed)
    }

    @Test("calls each case in a process of its own, with fresh arguments")
    func freshState() async throws {
        let challenge = Challenge.function([
            ([.array([.int(1)])], .int(1)), ([.array([.int(1)])], .int(1)),
        ])
        let verdict = try await JudgeRig.judge(
            "seen = []\ndef f(x):\n    seen.append(x)\n    x.append(0)\n    return len(seen)", challenge)
        #expect(verdict.outcome == .passed)
    }

    @Test("keeps a main block from running")
    func mainBlock() async throws {
        let verdict = try await JudgeRig.judge(
            "def f(x): return x * 2\nif __name__ == '__main__':\n    raise SystemExit(input())", doubling)
        #expect(verdict.outcome == .passed)
    }

    @Test("passes over the cases after three that ran out of time")
    func lateCases() async throws {
        let challenge = Challenge.function(
            (0..<5).map { ([.int($0)], .null) }, limits: RunLimits(time: Milliseconds(300)))
        let verdict = try await JudgeRig.judge("def f(x):\n    while True: pass", challenge)
        #expect(verdict.cases.map(\.outcome) == Array(repeating: .timeLimit, count: 5))
        #expect(verdict.cases[2].detail == "Took longer than 300 ms.")
        #expect(verdict.cases[3].detail?.hasPrefix("Not run") == true)
    }

    @Test("carries arguments of half a megabyte and text of every kind")
    func largeArguments() async throws {
        let numbers = JSONValue.array((0..<80_000).map { .int($0) })
        let text = JSONValue.string("quote \" back \\ null \0 line\n é 漢 😀 \u{7F}")
        let challenge = Challenge.function([([numbers], numbers), ([text], text)])
        let verdict = try await JudgeRig.judge("def f(x): return x", challenge)
        #expect(verdict.outcome == .passed, "\(verdict.cases.map(\.detail))")
        #expect(try #require(verdict.cases[0].input).hasSuffix("more characters)"))
    }

    @Test("needs a case to judge by")
    func noCases() async {
        #expect(await failure(.function([]), in: JudgeRig.environment) == .noCases)
    }

    @Test("needs a Python that is new enough")
    func noPython() async throws {
        var environment = JudgeRig.environment
        let python = try #require(environment.python)
        environment.python = nil
        #expect(await failure(doubling, in: environment) == .pythonMissing)
        environment.outdatedPython = python
        let tooOld = JudgeError.pythonTooOld(path: python.path, version: python.version)
        #expect(await failure(doubling, in: environment) == tooOld)
    }

    @Test("is not reached where the sandbox does not start")
    func brokenSandbox() async throws {
        var environment = JudgeRig.environment
        environment.python?.path = "/nowhere/python3"
        guard case .sandboxFailed(let message) = await failure(doubling, in: environment) else {
            try #require(!JudgeRig.hasSandbox)
            return
        }
        #expect(message.contains("/nowhere/python3"))
    }

    private func failure(_ challenge: Challenge, in environment: JudgeEnvironment) async -> JudgeError? {
        do {
            _ = try await JudgeRig.judge("def f(x): return x", challenge, in: environment)
            return nil
        } catch {
            return error as? JudgeError
        }
    }
}
