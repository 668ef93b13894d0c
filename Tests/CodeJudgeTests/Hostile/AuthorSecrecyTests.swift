import CodeJudge
import InterviewModel
import Testing

@Suite(
    "What the author's sandbox holds",
    .enabled(
        if: JudgeRig.hasSandbox, "bubblewrap or user namespaces are missing: nothing hostile is run bare"))
struct AuthorSecrecyTests {
    /// Stands in the author's programs only.
    private static let mark = "QTWNqvwx-reference-only"
    /// The mark, each byte one higher: a program that searched for the mark itself would find its own copy.
    private static let shifted = mark.utf8.map { Int($0) + 1 }

    /// Looks through its own memory, page by page near all it holds, and through every file that it can read. A page
    /// that is not there is told by the kernel when it is to be written into a pipe.
    private static let search = """
        import ctypes, gc, os
        SHIFTED = bytes(\(shifted))
        UP = bytes((n + 1) % 256 for n in range(256))
        libc = ctypes.CDLL(None)
        libc.write.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t]

        def in_memory():
            ends = os.pipe()
            places = sorted({id(thing) >> 20 for thing in gc.get_objects()} | {id(f) >> 20, id(SHIFTED) >> 20})
            ranges = sorted({n for place in places for n in range(place - 8, place + 9)})
            for mebibyte in ranges:
                before = b""
                for page in range(mebibyte << 20, (mebibyte + 1) << 20, 4096):
                    if libc.write(ends[1], page, 4096) != 4096:
                        before = b""
                        continue
                    text = os.read(ends[0], 4096).translate(UP)
                    if SHIFTED in before[-64:] + text: return True
                    before = text
            return False

        def on_disk():
            for top in ("/tmp", "/work", "/build", "/dev/shm", "/proc", "/etc", "/home", "/root", "/usr/share", "/opt"):
                for folder, _, names in os.walk(top):
                    for name in names:
                        try: text = open(os.path.join(folder, name), "rb").read(1 << 24)
                        except OSError: continue
                        if SHIFTED in text.translate(UP): return True
            return False
        """

    private static var challenge: Challenge {
        var challenge = Challenge.function(
            [([.array([.int(1)])], .int(1))], hidden: [([.array([.int(2), .int(5)])], .int(7))],
            limits: RunLimits(time: .seconds(10)))
        challenge.references = [.python: "MARK = '\(mark)' * 2\ndef f(x): return sum(x)"]
        challenge.caseMaker = """
            MARK = '\(mark)'
            def generate(random, size): return [[random.randrange(9) for _ in range(size)]]
            def valid(x): return True
            def check(given, result): return result == sum(given[0]) or MARK
            """
        return challenge
    }

    @Test("is nowhere in the candidate's memory or files", arguments: [ResultChecker.equal, .property])
    func reference(checker: ResultChecker) async throws {
        let source = """
            \(Self.search)
            def f(x):
                # The search takes a while: some sizes are enough.
                if len(x) in (1, 2, 7, 30) and (in_memory() or on_disk()): return "found"
                return sum(x)
            """
        var challenge = Self.challenge
        challenge.checker = checker
        if checker == .property {
            challenge.visible[0].accepted = []
            challenge.hidden[0].accepted = []
        }
        let verdict = try await JudgeRig.judge(source, challenge)
        #expect(verdict.outcome == .passed, "\(verdict)")
        #expect(verdict.generated?.passed == 40, "\(verdict)")
    }

    @Test("would be found by that search, were it there")
    func control() async throws {
        let source = "\(Self.search)\ndef f(x): return in_memory()"
        let verdict = try await JudgeRig.judge(
            source, .function([([.string(Self.mark)], .bool(true)), ([.string("else")], .bool(false))]))
        #expect(verdict.cases.map(\.outcome) == [.passed, .passed], "\(verdict)")
    }

    @Test("is not moved by a result that the challenge's own check cannot take")
    func hostileResult() async throws {
        var challenge = Self.challenge
        challenge.checker = .property
        challenge.visible[0].accepted = []
        challenge.hidden[0].accepted = []
        for result in [
            "'__import__(\"os\")._exit(0)'", "float('nan')", "{'__class__': 1}", "[[]] * 100000", "None",
        ] {
            let verdict = try await JudgeRig.judge("def f(x): return \(result)", challenge)
            #expect(verdict.outcome == .wrongAnswer, "\(result): \(verdict)")
        }
    }
}
