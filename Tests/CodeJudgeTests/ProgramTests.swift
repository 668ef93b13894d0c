import CodeJudge
import InterviewModel
import Testing

@Suite("A whole program", .enabled(if: JudgeRig.environment.python != nil, "python3 is missing"))
struct ProgramTests {
    private func judge(
        _ source: String, _ input: ProgramInput = ProgramInput(), prints expected: String,
        checker: ResultChecker = .equal
    ) async throws -> CaseResult {
        var challenge = Challenge.program([(input, expected)])
        challenge.checker = checker
        let verdict = try await JudgeRig.judge(source, challenge)
        #expect(verdict.outcome == verdict.cases[0].outcome)
        return verdict.cases[0]
    }

    @Test("reads standard input, its arguments and its files")
    func input() async throws {
        let source = """
            import sys
            print(sys.argv[1:], input(), sys.stdin.read(), end="|")
            print(open("data.csv", newline="").read(), end="|")
            print(__name__, sys.argv[0])
            """
        let result = try await judge(
            source,
            ProgramInput(
                text: "first\nsecond é", files: ["data.csv": "a;b\r\n"], arguments: ["--top", "3 4", ""]),
            prints: "['--top', '3 4', ''] first second é|a;b\r\n|__main__ solution.py\n")
        #expect(result.outcome == .passed, "\(result)")
        #expect(result.input == "arguments: --top 3 4 \ndata.csv:\na;b\r\n\nfirst\nsecond é")
    }

    @Test("may be careless with spaces at line ends, not with what it prints")
    func spaces() async throws {
        #expect(try await judge("print('3  \\n\\n')", prints: "3\n").outcome == .passed)
        let wrong = try await judge("print(4)", prints: "3\n")
        #expect(wrong.outcome == .wrongAnswer)
        #expect(wrong.expected == "3\n")
        #expect(wrong.got == "4\n")
        #expect(wrong.input == "(nothing)")
        let silent = try await judge("pass", prints: "3\n")
        #expect(silent.outcome == .wrongAnswer)
        #expect(silent.got == "")
    }

    @Test("is compared in any order of lines, or within a tolerance, where the challenge says so")
    func checkers() async throws {
        #expect(try await judge("print('b\\na')", prints: "a\nb\n", checker: .unordered).outcome == .passed)
        #expect(try await judge("print('b\\na')", prints: "a\nb\n").outcome == .wrongAnswer)
        let tolerance = ResultChecker.tolerance(1e-6)
        #expect(
            try await judge("print('mean', .1 + .2)", prints: "mean 0.3", checker: tolerance).outcome
                == .passed)
        #expect(
            try await judge("print('mean', .31)", prints: "mean 0.3", checker: tolerance).outcome
                == .wrongAnswer)
    }

    @Test(
        "may end as it likes, as long as that is well",
        arguments: [
            "print(3)\nraise SystemExit(0)", "print(3)\nraise SystemExit", "import sys\nprint(3)\nsys.exit()",
            "import os\nprint(3, flush=True)\nos._exit(0)", "print(3, end='')",
        ])
    func endings(source: String) async throws {
        let result = try await judge(source, prints: "3\n")
        #expect(result.outcome == .passed, "\(result)")
    }

    @Test(
        "has failed with another status, whatever it printed",
        arguments: [
            ("print(3)\nraise SystemExit(4)", "SystemExit: 4"),
            ("import sys\nprint(3)\nsys.exit('no more')", "SystemExit: no more"),
            ("import os\nprint(3, flush=True)\nos._exit(4)", "The program ended with exit status 4."),
            ("print(3, flush=True)\nimport os\nos.abort()", "The program crashed (SIGABRT)."),
        ])
    func failures(source: String, detail: String) async throws {
        let result = try await judge(source, prints: "3\n")
        #expect(result.outcome == .runtimeError)
        #expect(result.detail?.contains(detail) == true, "\(result)")
    }

    @Test("that reads what is not there is told so, with its own line")
    func missingFile() async throws {
        let result = try await judge("text = open('data.csv').read()\nprint(text)", prints: "3\n")
        #expect(result.outcome == .runtimeError)
        let detail = try #require(result.detail)
        #expect(detail.contains("File \"solution.py\", line 1, in <module>"))
        #expect(detail.hasSuffix("FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'"))
        let early = try await judge("n = int(input())", prints: "3\n")
        #expect(early.detail?.hasSuffix("EOFError: EOF when reading a line") == true)
    }

    @Test("has what it writes to standard error shown, and not counted for its answer")
    func standardError() async throws {
        let right = try await judge(
            "import sys\nprint('looking', file=sys.stderr)\nprint(3)", prints: "3\n")
        #expect(right.outcome == .passed)
        #expect(right.output == "looking\n")
        let ended = try await judge(
            "import os, sys\nprint('gave up', file=sys.stderr, flush=True)\nos._exit(2)", prints: "3\n")
        #expect(ended.detail == "The program ended with exit status 2.\ngave up\n")
    }

    @Test("shows nothing of a hidden case")
    func hidden() async throws {
        var challenge = Challenge.program([(ProgramInput(), "3\n")])
        challenge.hidden = [
            ChallengeCase(
                name: "hidden", input: .program(ProgramInput(text: "secret")), accepted: [.string("4\n")])
        ]
        let verdict = try await JudgeRig.judge(
            "import sys\ntext = sys.stdin.read()\nprint(text, file=sys.stderr)\nprint(3)\nif text: 1 / 0",
            challenge)
        #expect(verdict.cases.map(\.outcome) == [.passed, .runtimeError])
        let result = verdict.cases[1]
        #expect(result.detail == "ZeroDivisionError")
        #expect(result.input == nil)
        #expect(result.expected == nil)
        #expect(result.got == nil)
        #expect(result.output == nil)
    }
}
