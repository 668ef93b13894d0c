import CodeJudge
import InterviewModel
import Testing

@Suite("A program in C", .enabled(if: JudgeRig.has("c"), "a C compiler is missing"))
struct CProgramTests {
    private func judge(_ source: String, _ input: String = "") async throws -> Verdict {
        let language = try #require(JudgeRig.language("c"))
        let challenge = Challenge.program([(ProgramInput(text: input), "3\n")])
        return try await JudgeRig.judge(
            JudgeTask(source: Array(source.utf8), language: language, challenge: challenge))
    }

    @Test("is built, and told where it cannot be: the line, its text and the place")
    func build() async throws {
        let right = try await judge(
            "#include <stdio.h>\nint main(void) { int a, b; scanf(\"%d %d\", &a, &b); printf(\"%d\\n\", a + b); }",
            "1 2")
        #expect(right.outcome == .passed, "\(right)")
        let wrong = try await judge("int main(void) {\n    return count;\n}\n")
        #expect(wrong.outcome == .notAProgram)
        #expect(wrong.cases.map(\.outcome) == [.notAProgram])
        let message = try #require(wrong.message)
        #expect(message.hasPrefix("solution.c, line 2: "))
        #expect(message.contains("count"))
        #expect(message.hasSuffix("\n    return count;\n           ^"))
    }

    @Test("that does not link is told in the tool's own words")
    func link() async throws {
        let verdict = try await judge("int f(void) { return 0; }\n")
        #expect(verdict.outcome == .notAProgram)
        #expect(verdict.message?.hasPrefix("C cannot read the file: ") == true)
        #expect(verdict.message?.contains("main") == true)
    }

    @Test("that crashes or ends badly has failed, with what it wrote to standard error")
    func failures() async throws {
        let crash = try await judge("#include <stdlib.h>\nint main(void) { abort(); }\n")
        #expect(crash.outcome == .runtimeError)
        #expect(crash.cases[0].detail == "The program crashed (SIGABRT).")
        let status = try await judge(
            "#include <stdio.h>\nint main(void) { puts(\"3\"); fputs(\"gave up\\n\", stderr); return 7; }\n")
        #expect(status.outcome == .runtimeError)
        #expect(status.cases[0].detail == "The program ended with exit status 7.\ngave up\n")
        let wrong = try await judge("#include <stdio.h>\nint main(void) { puts(\"4\"); return 0; }\n")
        #expect(wrong.outcome == .wrongAnswer)
        #expect(wrong.cases[0].got == "4\n")
    }
}

@Suite("A program in JavaScript", .enabled(if: JudgeRig.has("javascript"), "node is missing"))
struct JavaScriptProgramTests {
    private static let list = Challenge.function(
        [([.array([.int(1), .int(2)]), .null], .object(["sum": .double(3.5)]))],
        hidden: [([.array([.int(3)]), .null], .object(["sum": .double(3.5)]))])

    private func judge(_ source: String, _ challenge: Challenge = list) async throws -> Verdict {
        let language = try #require(JudgeRig.language("javascript"))
        return try await JudgeRig.judge(
            JudgeTask(source: Array(source.utf8), language: language, challenge: challenge))
    }

    @Test("has its function called, whether it exports it or not, and values shown as JSON")
    func calls() async throws {
        let body = "f = (list, none) => ({ sum: list.reduce((a, b) => a + b, none === null ? 0.5 : 9) });"
        for source in ["const \(body)\nmodule.exports = { f };", "const \(body)", "var \(body)"] {
            let verdict = try await judge(source)
            #expect(verdict.outcome == .passed, "\(source): \(verdict)")
            #expect(verdict.cases[0].input == "f([1,2], null)")
            #expect(verdict.cases[0].got == #"{"sum":3.5}"#)
        }
        let wrong = try await judge("function f(list) { console.log('seen', list); return [true, null]; }")
        #expect(wrong.outcome == .wrongAnswer)
        #expect(wrong.cases[0].got == "[true,null]")
        #expect(wrong.cases[0].output == "seen [ 1, 2 ]\n")
        #expect(wrong.cases[1].got == nil)
    }

    @Test("has its class built and called")
    func objects() async throws {
        let challenge = Challenge.bare(
            entry: .type("Counter"),
            visible: [
                ChallengeCase(
                    name: "counts",
                    input: .calls([
                        CaseCall(name: "Counter", arguments: [.int(5)]),
                        CaseCall(name: "add", arguments: [.int(2)]),
                        CaseCall(name: "value", arguments: []),
                    ]), accepted: [.array([.null, .null, .int(7)])])
            ])
        let source = """
            class Counter {
              constructor(n) { this.n = n; }
              add(k) { this.n += k; }
              value() { return this.n; }
            }
            """
        #expect(try await judge(source, challenge).outcome == .passed)
        let wrong = try await judge(source.replacing("this.n += k;", with: ""), challenge)
        #expect(wrong.cases[0].detail == "Call 3, value(): expected 7, got 5.")
        let missing = try await judge(source.replacing("value()", with: "total()"), challenge)
        #expect(missing.outcome == .runtimeError)
        #expect(missing.cases[0].detail?.contains("the object has no method value") == true)
    }

    @Test("that cannot be read is told with the line")
    func syntax() async throws {
        let verdict = try await judge("function f(list) {\n  return list +* 2;\n}\n")
        #expect(verdict.outcome == .notAProgram)
        #expect(verdict.message?.hasPrefix("solution.js, line 2: SyntaxError: Unexpected token '*'") == true)
        #expect(verdict.message?.contains("    return list +* 2;") == true)
    }

    @Test("that throws is told with its own lines, in hidden cases by the name of the error alone")
    func exceptions() async throws {
        let verdict = try await judge(
            "function f(list) {\n  return g(list);\n}\nfunction g(list) {\n  null.x;\n}\n")
        #expect(verdict.outcome == .runtimeError)
        #expect(
            verdict.cases[0].detail == """
                Traceback (most recent call last):
                  File "solution.js", line 2, in f
                    return g(list);
                  File "solution.js", line 5, in g
                    null.x;
                TypeError: Cannot read properties of null (reading 'x')
                """)
        #expect(verdict.cases[1].detail == "TypeError")
        let missing = try await judge("function g() {}")
        #expect(missing.cases[0].detail == "ReferenceError: the file does not define f")
    }

    @Test("is judged on generated cases, which its author writes in Python")
    func generated() async throws {
        let right = try await judge("function f(x) { return x.reduce((a, b) => a + b, 0); }", .sum())
        #expect(right.outcome == .passed)
        #expect(right.generated?.passed == 40)
        let wrong = try await judge(
            "function f(x) { return x.length > 2 ? null : x.reduce((a, b) => a + b, 0); }", .sum())
        #expect(wrong.generated?.failure?.input == "f([0,0,0])")
        #expect(wrong.generated?.failure?.got == "null")
    }
}

@Suite(
    "A language whose tools are not installed",
    .enabled(if: JudgeRig.environment.python != nil, "python3 is missing"))
struct MissingToolTests {
    @Test("is no verdict but an error that names what was looked for")
    func missing() async throws {
        let language = Language(
            id: "none", title: "Nothing", fileExtension: "no", find: ["no-such-tool", "/nowhere/tool"],
            run: ["{tool}", "{source}"])
        await #expect(
            throws: JudgeError.toolMissing(language: "Nothing", names: ["no-such-tool", "/nowhere/tool"])
        ) {
            try await JudgeRig.judge(
                JudgeTask(
                    source: Array("x".utf8), language: language, challenge: .program([(ProgramInput(), "")])))
        }
    }
}
