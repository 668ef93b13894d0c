import CodeJudge
import InterviewModel
import Testing

@Suite(
    "A faulty cases.py", .enabled(if: JudgeRig.environment.python != nil, "python3 is missing"))
struct FaultyCaseMakerTests {
    /// Programs of an author, and the words that say what is wrong with them.
    static let faults: [(maker: String, trouble: String)] = [
        ("def generate(random, size):\n    return [[1, 2]", "cases.py, line 2: '[' was never closed"),
        ("# nothing", "cases.py does not define generate"),
        ("def valid(x): return True", "cases.py does not define generate"),
        ("import nowhere", "cases.py: ModuleNotFoundError: No module named 'nowhere'"),
        ("1 / 0", "cases.py: ZeroDivisionError: division by zero"),
        ("def generate(random, size): return [[]][size]", "generate: IndexError: list index out of range"),
        (
            "def generate(random): return [[]]",
            "generate: TypeError: generate() takes 1 positional argument but 2 were given"
        ),
        ("def generate(random, size): return generate(random, size)", "generate: RecursionError"),
        ("generate = 7", "generate: TypeError: 'int' object is not callable"),
        ("def generate(random, size): return None", "generate does not return an input"),
        ("def generate(random, size): return {'x': 1}", "generate does not return an input"),
        ("def generate(random, size): return object()", "generate does not return an input"),
        ("def generate(random, size): return [{1, 2}]", "generate does not return an input"),
        ("def generate(random, size): return [1 << 80]", "generate does not return an input"),
        ("def generate(random, size): return [[], 2, 3]", "reference.py fails on generated case 1"),
        ("def generate(random, size): return [['a'] * size]", "reference.py fails on generated case 2"),
        ("def generate(random, size): raise SystemExit(3)", "cases.py: SystemExit: 3"),
        ("import os\ndef generate(random, size): os._exit(0)", "cases.py did not survive"),
        ("import os\ndef generate(random, size): os.abort()", "cases.py did not survive"),
        ("def generate(random, size): print('x' * (2 << 20)); return [[]]", "cases.py printed too much"),
        (
            "def generate(random, size): return [[1000000] * 100000]",
            "cases.py gave more than can be taken: 4 MiB"
        ),
        ("def generate(random, size): return ['x' * (3 << 30)]", "MemoryError"),
        ("def generate(random, size):\n    while True: pass", "cases.py took too long"),
    ]

    @Test("is told in words, and takes nothing from what was judged", arguments: faults)
    func told(maker: String, trouble: String) async throws {
        let verdict = try await JudgeRig.judge("def f(x): return sum(x)", .sum(maker: maker))
        #expect(verdict.outcome == .passed)
        #expect(verdict.cases.map(\.outcome) == [.passed])
        let generated = try #require(verdict.generated)
        #expect(generated.failure == nil)
        let said = try #require(generated.trouble)
        #expect(said.contains(trouble), "\(said)")
        #expect(!said.contains("\n"))
        #expect(verdict.score == 1)
    }

    @Test("whose reference is no program, or ends early, is told as well")
    func reference() async throws {
        for (reference, trouble) in [
            ("def f(x) return 1", "reference.py, line 1: expected ':'"),
            ("import os\ndef f(x): os._exit(0)", "reference.py fails on generated case 1"),
            ("def f(x): return object()", "reference.py fails on generated case 1"),
        ] {
            let verdict = try await JudgeRig.judge(
                "def f(x): return sum(x)", .made(reference: reference, maker: Challenge.digits))
            #expect(verdict.outcome == .passed)
            #expect(verdict.generated?.trouble == trouble)
        }
    }

    @Test("that cannot say what is valid leaves the failing input as large as it was made")
    func valid() async throws {
        for body in ["raise ValueError", "return 1", "return x", "import os; os._exit(1)"] {
            let challenge = Challenge.sum(maker: Challenge.digits + "def valid(x): \(body)")
            let verdict = try await JudgeRig.judge(
                "def f(x): return sum(x) if len(x) < 5 else -1", challenge)
            let failure = try #require(verdict.generated?.failure, "\(body)")
            #expect(failure.input?.split(separator: ",").count == 5, "\(body): \(failure)")
        }
    }

    @Test("that gives no growing inputs leaves the growth unmeasured, and says so")
    func growth() async throws {
        var challenge = Challenge.sum(maker: Challenge.digits + "def grow(random, size): return None")
        challenge.growth = ExpectedGrowth(expected: .linear, of: "n", upTo: 1024)
        let verdict = try await JudgeRig.judge("def f(x): return sum(x)", challenge)
        #expect(verdict.outcome == .passed)
        #expect(verdict.generated?.passed == 40)
        #expect(verdict.growth?.measured == nil)
        #expect(verdict.growth?.stopped == "cases.py gives no input at n = 8")
        #expect(
            verdict.growth?.sentence
                == "The growth could not be measured: cases.py gives no input at n = 8.")
    }
}
