import CodeJudge
import InterviewModel
import Testing

/// A program that tries to pass without the right answer.
struct Forgery: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String

    init(_ name: String, _ source: String) {
        self.name = name
        self.source = source
    }

    var testDescription: String { name }

    /// The report of a case that passed, could the program but know what is expected.
    static let all: [Forgery] = [
        Forgery(
            "an equality that always agrees",
            "class N(int):\n    __eq__ = lambda a, b: True\n    __hash__ = int.__hash__\ndef f(x): return N(1)"
        ),
        Forgery(
            "a list that answers as asked",
            """
            class L(list):
                def __iter__(self): return iter([42])
                def __getitem__(self, i): return 42
                def __int__(self): return 42
                def __repr__(self): return "42"
            def f(x): return L([1])
            """),
        Forgery(
            "a number in disguise",
            """
            class N(int):
                def __int__(self): return 42
                def __index__(self): return 42
                def __repr__(self): return "42"
                def __str__(self): return "42"
            def f(x): return N(1)
            """),
        Forgery(
            "an object whose text is the answer",
            "class A:\n    __repr__ = lambda s: '42'\ndef f(x): return A()"),
        Forgery(
            "patched builtins",
            """
            import builtins
            for name in ["repr", "str", "int", "type", "len", "isinstance", "issubclass", "list"]:
                setattr(builtins, name, lambda *a, **k: 42)
            def f(x): return 1
            """),
        Forgery("leaving early, all well", "import os\ndef f(x): os._exit(0)"),
        Forgery("leaving at import", "import os\nos._exit(0)"),
        Forgery("raising SystemExit", "import sys\ndef f(x): sys.exit(0)"),
        Forgery(
            "a report of its own",
            "import os\ndef f(x):\n    os.write(3, b'[[[0,true]],null]')\n    os._exit(0)"),
        Forgery(
            "a report without values",
            "import os\ndef f(x):\n    os.write(3, b'[[],null]')\n    os._exit(0)"),
        Forgery(
            "a harness's reply on every descriptor",
            """
            import os
            def f(x):
                head = b'["case","",0,0,0,0,true]'
                result = b'[[[0,true]],null]'
                text = b"".join(b"%08d" % len(p) + p for p in (head, result, b"", b""))
                for number in range(256):
                    try: os.write(number, text)
                    except OSError: pass
                os._exit(0)
            """),
        Forgery(
            "a patched harness",
            """
            import sys
            main = sys.modules["__main__"]
            for name in list(vars(main)):
                if name in ("encoded", "encode", "write_all", "quote"): setattr(main, name, lambda *a: "true")
            def f(x): return 1
            """),
        Forgery(
            "the harness's frames",
            """
            import sys
            def f(x):
                frame = sys._getframe()
                while frame:
                    for key, value in frame.f_locals.items():
                        if key == "expected": return value
                    frame = frame.f_back
            """),
        Forgery(
            "the harness's memory of what is expected",
            """
            import gc
            def f(x):
                for thing in gc.get_objects():
                    if isinstance(thing, dict) and "expected" in thing: return thing["expected"]
            """),
        Forgery("ending the judge", "import os, signal\ndef f(x): os.kill(os.getppid(), signal.SIGKILL)"),
        Forgery("stopping the judge", "import os, signal\ndef f(x): os.kill(os.getppid(), signal.SIGSTOP)"),
        Forgery(
            "answering from a child",
            "import os\ndef f(x):\n    if os.fork() == 0: return True\n    os._exit(0)"),
        Forgery("True for one", "def f(x): return True"),
        Forgery("not a number", "def f(x): return float('nan')"),
        Forgery("a list within itself", "def f(x):\n    x = []\n    x.append(x)\n    return x"),
        Forgery("half a character", "def f(x): return '\\ud800'"),
        Forgery("a number past all bounds", "def f(x): return 10 ** 400"),
        Forgery("keys that are no text", "def f(x): return {1: 2}"),
        Forgery("a closed result", "import os\ndef f(x):\n    os.closerange(0, 256)\n    return 42"),
    ]
}

@Suite(
    "A program without the right answer",
    .enabled(
        if: JudgeRig.hasSandbox, "bubblewrap or user namespaces are missing: nothing hostile is run bare"))
struct ForgeryTests {
    @Test("does not pass", arguments: Forgery.all + Forgery.further)
    func forged(forgery: Forgery) async throws {
        try await expectForged(forgery, in: .python)
    }

    @Test(
        "does not pass in JavaScript", .enabled(if: JudgeRig.has("javascript"), "node is missing"),
        arguments: Forgery.javaScript)
    func forgedJavaScript(forgery: Forgery) async throws {
        try await expectForged(forgery, in: try #require(JudgeRig.language("javascript")))
    }

    private func expectForged(_ forgery: Forgery, in language: Language) async throws {
        let challenge = Challenge.function(
            [([.int(1)], .int(42)), ([.int(2)], .string("known to the judge alone"))],
            hidden: [([.int(3)], .int(1)), ([.int(4)], .array([.int(42)]))],
            limits: RunLimits(time: .seconds(1)))
        let verdict = try await JudgeRig.judge(
            JudgeTask(source: Array(forgery.source.utf8), language: language, challenge: challenge))
        #expect(verdict.outcome != .passed)
        #expect(verdict.cases.count == 4)
        // Some return an honest 1, which is right for the first hidden case.
        #expect(verdict.cases.enumerated().allSatisfy { $0.offset == 2 || $0.element.outcome != .passed })
    }

    @Test("learns a hidden case only when that case is run")
    func hiddenInputs() async throws {
        let source = """
            import gc
            word = "in" + chr(32) + "hiding"
            def f(x):
                return [o for o in gc.get_objects() if isinstance(o, (list, tuple)) and word in o] == []
            """
        let challenge = Challenge.function(
            [([.array([.string("seen")])], .bool(true))],
            hidden: [([.array([.string("in hiding")])], .bool(false))])
        let verdict = try await JudgeRig.judge(source, challenge)
        #expect(verdict.outcome == .passed)
    }
}
