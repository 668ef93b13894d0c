import CodeJudge
import InterviewModel
import Testing

@Suite(
    "A program that meddles with the measuring of its growth",
    .enabled(
        if: JudgeRig.hasSandbox, "bubblewrap or user namespaces are missing: nothing hostile is run bare"),
    .serialized)
struct GrowthForgeryTests {
    static let challenge: Challenge = {
        var challenge = Challenge.function(
            [([.array([.int(1)])], .int(1))], limits: RunLimits(time: .seconds(2)))
        challenge.references = [.python: "def f(x): return sum(x)"]
        challenge.caseMaker = """
            def generate(random, size): return [[random.randrange(9) for _ in range(size)]]
            """
        challenge.growth = ExpectedGrowth(expected: .linear, of: "the length", upTo: 2048)
        return challenge
    }()

    /// Programs that are right, and whose growth may come out as it likes.
    static let programs: [Forgery] = [
        Forgery(
            "the clock, patched",
            "import time\ntime.thread_time_ns = lambda: -5\ndef f(x): return sum(x)"),
        Forgery(
            "the clock, patched with what is no number",
            "import time\ntime.thread_time_ns = lambda: 'x'\ndef f(x): return sum(x)"),
        Forgery(
            "the clock, patched with a number past all bounds",
            "import time, itertools\nc = itertools.count()\ntime.thread_time_ns = lambda: 10 ** (99 * next(c))\ndef f(x): return sum(x)"
        ),
        Forgery(
            "the tracer, taken off",
            "import sys\ndef f(x):\n    sys.settrace(None)\n    t = 0\n    for n in x: t += n\n    return t"),
        Forgery(
            "the tracer, patched", "import sys\nsys.settrace = lambda t: 1 / 0\ndef f(x): return sum(x)"),
        Forgery(
            "the signal to stop, swallowed",
            """
            def f(x):
                try:
                    for _ in range(400000 if len(x) > 64 else 1): pass
                except BaseException: pass
                return sum(x)
            """),
        Forgery(
            "figures of its own",
            """
            import os, sys
            def f(x):
                if sys._getframe(1).f_code.co_name == "measure_calls":
                    os.write(3, b"[[[0,9223372036854775807],[0,1]],null]")
                    os._exit(0)
                return sum(x)
            """),
        Forgery(
            "figures that are none",
            """
            import os, sys
            def f(x):
                if sys._getframe(1).f_code.co_name == "measure_calls":
                    os.write(3, b"[[[0,NaN],[0,-9223372036854775808]],null]")
                    os._exit(0)
                return sum(x)
            """),
        Forgery(
            "the judge ended while it measures",
            """
            import os, signal, sys
            def f(x):
                if sys._getframe(1).f_code.co_name == "measure_calls": os.kill(os.getppid(), signal.SIGKILL)
                return sum(x)
            """),
        Forgery(
            "the judge stopped while it measures",
            """
            import os, signal, sys
            def f(x):
                if sys._getframe(1).f_code.co_name == "measure_calls": os.kill(os.getppid(), signal.SIGSTOP)
                return sum(x)
            """),
        Forgery(
            "an end without figures",
            """
            import os, sys
            def f(x):
                if sys._getframe(1).f_code.co_name == "measure_calls": os._exit(0)
                return sum(x)
            """),
    ]

    @Test("spoils its own figures, not the verdict", arguments: programs)
    func spoiled(program: Forgery) async throws {
        let verdict = try await JudgeRig.judge(program.source, Self.challenge)
        #expect(verdict.outcome == .passed, "\(verdict)")
        #expect(verdict.generated?.passed == 40)
        #expect(verdict.growth != nil)
    }

    @Test("is measured where it does not meddle")
    func honest() async throws {
        let verdict = try await JudgeRig.judge(
            "def f(x):\n    t = 0\n    for n in x: t += n\n    return t", Self.challenge)
        #expect(verdict.growth?.measured == .linear)
    }

    @Test("is wrong where it is right only while it is measured")
    func wrong() async throws {
        let verdict = try await JudgeRig.judge(
            "def f(x): return sum(x) if len(x) == 1 else 0", Self.challenge)
        #expect(verdict.outcome == .wrongAnswer)
        #expect(verdict.growth == nil)
    }
}
