import CodeJudge
import InterviewModel
import Testing

@Suite("Generated cases", .enabled(if: JudgeRig.environment.python != nil, "python3 is missing"))
struct GeneratedCasesTests {
    /// A challenge, a program that is wrong on some of its made cases, and the smallest input on which it is.
    struct Mistake: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var challenge: Challenge
        var source: String
        var input: String
        var expected: String?
        var got: String?
    }

    static let mistakes: [Mistake] = [
        Mistake(
            testDescription: "an element that is passed over", challenge: .sum(),
            source: "def f(x): return sum(n for n in x if n != 7)", input: "f([7])", expected: "7", got: "0"),
        Mistake(
            testDescription: "lists of three and more", challenge: .sum(),
            source: "def f(x): return sum(x) if len(x) < 3 else -1", input: "f([0, 0, 0])", expected: "0",
            got: "-1"),
        Mistake(
            testDescription: "lists of an odd length that the challenge does not allow",
            challenge: .sum(
                maker: """
                    def generate(random, size): return [[random.randrange(10) for _ in range(size // 2 * 2)]]
                    def valid(x): return len(x) % 2 == 0
                    """),
            source: "def f(x): return sum(x) if len(x) < 3 else -1", input: "f([0, 0, 0, 0])",
            expected: "0", got: "-1"),
        Mistake(
            testDescription: "an exception", challenge: .sum(),
            source: "def f(x): return x[0] + sum(x[1:])", input: "f([])", expected: "0"),
        Mistake(
            testDescription: "an input that the reference refuses",
            challenge: .made(
                reference: """
                    def f(x):
                        if not x or x[0] == 0: raise ValueError("no")
                        return sum(x)
                    """,
                maker: """
                    def generate(random, size): return [[1] + [random.randrange(10) for _ in range(size)]]
                    """),
            source: "def f(x): return 0 if len(x) > 1 else sum(x)", input: "f([1, 0])", expected: "1",
            got: "0"),
        Mistake(
            testDescription: "a text",
            challenge: .made(
                first: ChallengeCase(
                    name: "b", input: .calls([CaseCall(name: "f", arguments: [.string("b"), .int(4)])]),
                    accepted: [.string("B")]),
                reference: "def f(text, n): return text.upper()",
                maker: """
                    def generate(random, size):
                        return ["".join(random.choice("xyz -") for _ in range(size)), size]
                    """),
            source: "def f(text, n): return text.upper().replace('-', '')", input: "f('-', 0)",
            expected: "'-'",
            got: "''"),
        Mistake(
            testDescription: "an object's third call",
            challenge: .made(
                .type("Box"),
                first: ChallengeCase(
                    name: "put", input: .calls([CaseCall(name: "Box", arguments: [])]),
                    accepted: [.array([.null])]),
                reference: """
                    class Box:
                        def __init__(self): self.items = []
                        def put(self, x): self.items.append(x)
                        def count(self): return len(self.items)
                    """,
                maker: """
                    def generate(random, size):
                        return [["Box"]] + [random.choice([["put", random.randrange(9)], ["count"]])
                                            for _ in range(size)]
                    """),
            source: """
                class Box:
                    def __init__(self): self.items = []
                    def put(self, x): self.items.append(x)
                    def count(self): return min(len(self.items), 1)
                """, input: "it = Box()\nit.put(0)\nit.put(0)\nit.count()",
            expected: "[None, None, None, 2]", got: "[None, None, None, 1]"),
        Mistake(
            testDescription: "a whole program",
            challenge: .made(
                .program,
                first: ChallengeCase(
                    name: "two words", input: .program(ProgramInput(text: "a b\n")),
                    accepted: [.string("2\n")]),
                reference: "import sys\nprint(len(sys.stdin.read().split()))",
                maker: """
                    def generate(random, size):
                        return {"input": "".join(random.choice("xy \\n") for _ in range(size)) + "z\\n"}
                    def valid(given): return given["input"].endswith("z\\n")
                    """),
            source: "import sys\nprint(len(sys.stdin.read().strip().split(' ')))", input: "a\nz",
            expected: "2",
            got: "1"),
    ]

    @Test("find a mistake and make its input as small as it goes", arguments: mistakes)
    func smallest(mistake: Mistake) async throws {
        let verdict = try await JudgeRig.judge(mistake.source, mistake.challenge)
        #expect(verdict.cases.map(\.outcome) == [.passed], "\(verdict)")
        #expect(verdict.outcome != .passed)
        let generated = try #require(verdict.generated)
        let failure = try #require(generated.failure)
        #expect(failure.outcome == verdict.outcome)
        #expect(failure.input?.trimmed(of: "\n") == mistake.input)
        #expect(failure.expected?.trimmed(of: "\n") == mistake.expected)
        #expect(failure.got?.trimmed(of: "\n") == mistake.got)
        #expect(generated.count == generated.passed + 1)
        #expect(generated.count <= 40)
        #expect(generated.trouble == nil)
        #expect(verdict.smallestFailure == failure)
        let right = try #require(mistake.challenge.references[.python])
        let passed = try await JudgeRig.judge(right, mistake.challenge)
        #expect(passed.outcome == .passed)
        #expect(passed.generated?.passed == 40)
        #expect(passed.generated?.failure == nil)
    }

    @Test("are the same for the same seed, and others for another")
    func seeds() async throws {
        func failure(seed: UInt64?) async throws -> (UInt64?, Int?, String?) {
            let source = "def f(x): return sum(x) if sum(x) < 40 else f'{x}'"
            var challenge = Challenge.sum()
            // Nothing is smaller, so that what was made is what is shown.
            challenge.caseMaker = Challenge.digits + "def valid(x): return False"
            let generated = try await JudgeRig.judge(
                JudgeTask(source: Array(source.utf8), challenge: challenge, seed: seed)
            ).generated
            return (generated?.seed, generated?.count, generated?.failure?.input)
        }
        let own = try await failure(seed: nil)
        #expect(try await failure(seed: own.0) == own)
        #expect(try await failure(seed: 4711) == failure(seed: 4711))
        let other = try await failure(seed: 99_999)
        #expect(other.0 == 99_999)
        #expect(other.2 != own.2)
        #expect(other.2 != nil)
        #expect(own.2 != nil)
        #expect(try await failure(seed: .max) == failure(seed: .max))
    }

    @Test("come to nothing where only the visible cases are asked for")
    func visibleOnly() async throws {
        let verdict = try await JudgeRig.judge(
            "def f(x): return 1", .sum(), scope: .visible)
        #expect(verdict.outcome == .passed)
        #expect(verdict.generated == nil)
    }

    @Test("tell the sentence of the challenge's own check, and take any result that it agrees to")
    func property() async throws {
        let challenge = Challenge.made(
            first: .oneByProperty, reference: "def f(x): return sorted(x)",
            maker: Challenge.digits + """
                def check(given, result):
                    if sorted(result) != sorted(given[0]): return "some number is missing"
                    return result == sorted(given[0]) or result == sorted(given[0], reverse=True)
                """, checker: .property)
        let backwards = try await JudgeRig.judge("def f(x): return sorted(x)[::-1]", challenge)
        #expect(backwards.outcome == .passed && backwards.generated?.passed == 40, "\(backwards)")
        let wrong = try await JudgeRig.judge("def f(x): return sorted(x)[:1]", challenge)
        let failure = try #require(wrong.generated?.failure)
        #expect(failure.input == "f([0, 0])")
        #expect(failure.got == "[0]")
        #expect(failure.detail == "some number is missing")
        // The reference's result is one of many.
        #expect(failure.expected == nil)
        let unsorted = try await JudgeRig.judge("def f(x): return x", challenge)
        #expect(
            unsorted.generated?.failure?.detail == "The result does not have the property asked for.")
    }

    @Test("pass where a listed result equals, whatever the property says, and fail with its fault in words")
    func troubledCheck() async throws {
        var challenge = Challenge.made(
            first: .oneByProperty, reference: "def f(x): return sum(x)",
            maker: Challenge.digits + "def check(given, result): return given[5]", checker: .property)
        let failing = try await JudgeRig.judge("def f(x): return sum(x)", challenge)
        #expect(failing.outcome == .wrongAnswer)
        #expect(
            failing.cases[0].detail
                == "The challenge cannot be checked: check: IndexError: list index out of range.")
        challenge.visible = [.sumOfOne]
        #expect(try await JudgeRig.judge("def f(x): return sum(x)", challenge).cases[0].outcome == .passed)
    }

    @Test("may have several results, any of which will do")
    func anyOf() async throws {
        var challenge = Challenge.bare(entry: .function("f"), visible: [.sumOfOne])
        challenge.visible[0].accepted = [.int(1), .string("one"), .array([.int(1)])]
        for result in ["1", "'one'", "[1]", "(1,)", "1.0"] {
            #expect(
                try await JudgeRig.judge("def f(x): return \(result)", challenge).outcome == .passed,
                "\(result)")
        }
        let wrong = try await JudgeRig.judge("def f(x): return 2", challenge)
        #expect(wrong.cases[0].expected == "1 or 'one' or [1]")
        #expect(wrong.cases[0].outcome == .wrongAnswer)
    }
}

extension String {
    fileprivate func trimmed(of letter: Character) -> String {
        var text = Substring(self)
        while text.last == letter { text.removeLast() }
        return String(text)
    }
}
