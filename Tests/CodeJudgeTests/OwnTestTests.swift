import CodeJudge
import InterviewModel
import Testing

@Suite("A candidate's own test", .enabled(if: JudgeRig.environment.python != nil, "python3 is missing"))
struct OwnTestTests {
    private static let source = """
        def add(a, b): return a + b
        def halves(x): return x / 2
        class Stack:
            def __init__(self): self.items = []
            def push(self, x): self.items.append(x)
            def pop(self): return self.items.pop()
        """

    private func run(
        _ test: String, of source: String = source, challenge: Challenge = .function([([], .null)]),
        in language: Language = .python
    ) async throws -> CaseResult {
        let verdict = try await JudgeRig.judge(
            JudgeTask(
                source: Array(source.utf8), language: language, challenge: challenge, scope: .own,
                tests: [test]))
        #expect(verdict.cases.count == 1)
        #expect(verdict.cases[0].outcome == verdict.outcome)
        #expect(verdict.generated == nil)
        #expect(verdict.growth == nil)
        #expect(verdict.cases[0].name == test)
        #expect(verdict.cases[0].isVisible)
        return verdict.cases[0]
    }

    @Test("of a comparison shows both sides")
    func comparison() async throws {
        let right = try await run("add(1, 2) == 3")
        #expect(right.outcome == .passed)
        #expect(right.got == "3")
        #expect(right.expected == "3")
        #expect(right.detail == nil)
        let wrong = try await run("add('a', 'b') == 'ba'")
        #expect(wrong.outcome == .wrongAnswer)
        #expect(wrong.got == "'ab'")
        #expect(wrong.expected == "'ba'")
        #expect(wrong.input == nil)
        #expect(wrong.detail == nil)
        #expect(try await run("halves(4) == 2").outcome == .passed)
        // As Python has it: the candidate wrote the comparison.
        #expect(try await run("add(1, 0) == True").outcome == .passed)
        #expect(try await run("Stack() == Stack()").outcome == .wrongAnswer)
    }

    @Test("of one expression fails where that is False, and shows it")
    func expression() async throws {
        let shown = try await run("add(2, 2)")
        #expect(shown.outcome == .wrongAnswer)
        #expect(shown.got == "4")
        #expect(shown.expected == nil)
        #expect(shown.detail?.contains("It compares nothing.") == true)
        #expect(try await run("add(1, 1) > 1").outcome == .passed)
        let wrong = try await run("add(1, 1) > 2")
        #expect(wrong.outcome == .wrongAnswer)
        #expect(wrong.got == "False")
        #expect(try await run("1 == add(0, 1) == 1").outcome == .passed)
        #expect(try await run("1 == add(0, 1) == 2").outcome == .wrongAnswer)
    }

    @Test("may be several statements, with an object of the candidate's class")
    func statements() async throws {
        #expect(try await run("s = Stack(); s.push(1); s.push(2); s.pop() == 2").outcome == .passed)
        let wrong = try await run("s = Stack()\nfor n in range(3):\n    s.push(n)\ns.pop() == 0")
        #expect(wrong.outcome == .wrongAnswer)
        #expect(wrong.got == "2")
        #expect(try await run("x = add(1, 2)").outcome == .passed)
        #expect(try await run("pass").outcome == .passed)
    }

    @Test("may assert")
    func assertion() async throws {
        #expect(try await run("assert add(1, 2) == 3").outcome == .passed)
        let wrong = try await run("assert add(1, 2) == 4, 'not four'")
        #expect(wrong.outcome == .runtimeError)
        #expect(wrong.detail == "AssertionError: not four")
    }

    @Test("that cannot be read, or ends in an exception, says so")
    func faults() async throws {
        let unread = try await run("add(1, 2")
        #expect(unread.outcome == .runtimeError)
        #expect(unread.detail?.contains("SyntaxError: '(' was never closed") == true)
        let thrown = try await run("halves('x') == 2")
        #expect(thrown.outcome == .runtimeError)
        #expect(
            thrown.detail?.contains("line 2, in halves\n    def halves(x): return x / 2\nTypeError") == true,
            "\(thrown)")
        #expect(try await run("nothing() == 2").detail == "NameError: name 'nothing' is not defined")
        #expect(try await run("").outcome == .passed)
    }

    @Test("is run apart from the ones before it")
    func apart() async throws {
        let source = "seen = []\ndef f(x):\n    seen.append(x)\n    print(len(seen))\n    return len(seen)"
        let verdict = try await JudgeRig.judge(
            JudgeTask(
                source: Array(source.utf8), challenge: .function([([], .null)]), scope: .own,
                tests: ["f(1) == 1", "f(2) == 1", "f(2) == 2", "f(3)"]))
        #expect(verdict.cases.map(\.outcome) == [.passed, .passed, .wrongAnswer, .wrongAnswer])
        #expect(verdict.outcome == .wrongAnswer)
        #expect(verdict.cases[0].output == "1\n")
    }

    @Test("of a whole program is its input, an arrow and what it must print")
    func program() async throws {
        let challenge = Challenge.program([(ProgramInput(), "")])
        let source = "import sys\nfor line in sys.stdin: print(sum(map(int, line.split())))"
        let right = try await run(#"1 2\n3 4\n => 3\n7"#, of: source, challenge: challenge)
        #expect(right.outcome == .passed, "\(right)")
        let wrong = try await run("1 2 => 4", of: source, challenge: challenge)
        #expect(wrong.outcome == .wrongAnswer)
        #expect(wrong.got == "3\n")
        #expect(wrong.expected == "4")
        let thrown = try await run("x => 4", of: source, challenge: challenge)
        #expect(thrown.outcome == .runtimeError)
        #expect(thrown.detail?.contains("ValueError") == true)
        #expect(try await run(" => ", of: source, challenge: challenge).outcome == .passed)
        let escaped = try await run(#"a\\b\tc => a\\b\tc"#, of: "print(input())", challenge: challenge)
        #expect(escaped.outcome == .passed)
        let none = try await run("sum 1 2", of: source, challenge: challenge)
        #expect(none.outcome == .notAProgram)
        #expect(none.detail?.contains("its input => what it must print") == true)
    }

    @Test(
        "in another language is a call and its result",
        .enabled(if: JudgeRig.has("javascript"), "node is missing"))
    func otherLanguage() async throws {
        let language = try #require(JudgeRig.language("javascript"))
        let source = "function add(a, b) { return a + b; }"
        let right = try await run(#"add([1], {"a": null}) == "1[object Object]""#, of: source, in: language)
        #expect(right.outcome == .passed, "\(right)")
        let wrong = try await run("add(1, 2) == [3]", of: source, in: language)
        #expect(wrong.outcome == .wrongAnswer)
        #expect(wrong.got == "3")
        #expect(wrong.expected == "[3]")
        for test in ["add(1, 2)", "add(1, x) == 3", "add(1, 2) == ", "3 == add(1, 2)", "add(1, 2 == 3"] {
            #expect(try await run(test, of: source, in: language).outcome == .notAProgram, "\(test)")
        }
    }
}
