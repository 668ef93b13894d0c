import CodeJudge
import Foundation
import InterviewModel
import Testing

/// What one case does must not reach the next, through which a hidden case could be told.
@Suite(
    "A case that leaves something",
    .enabled(
        if: JudgeRig.hasSandbox, "bubblewrap or user namespaces are missing: nothing hostile is run bare"),
    .serialized)
struct IsolationTests {
    /// Something to leave, and what looks for it, both in Python; `found` is what the second finds.
    struct Trace: Sendable, CustomTestStringConvertible {
        let name: String
        let leave: String
        let look: String
        var testDescription: String { name }
    }

    static let traces: [Trace] = [
        Trace(
            name: "a file, a folder, a link",
            leave: "open('/tmp/a', 'w').close(); os.mkdir('/tmp/b'); os.symlink('/usr', '/tmp/c')",
            look: "found = os.listdir('/tmp')"),
        Trace(
            name: "a folder that nobody may enter",
            leave: "os.makedirs('/tmp/a/b'); os.chmod('/tmp/a/b', 0); os.chmod('/tmp/a', 0)",
            look: "found = os.listdir('/tmp')"),
        Trace(
            name: "folders nine thousand deep in a closed folder",
            leave: """
                os.chdir('/tmp')
                for _ in range(9000): os.mkdir('d'); os.chdir('d')
                os.chmod('/tmp/d', 0); os.chmod('/tmp', 0)
                """,
            look: "found = os.listdir('/tmp')"),
        Trace(
            name: "a full folder",
            leave: """
                try:
                    for n in range(9): open('/tmp/%d' % n, 'wb', 0).write(bytes(4 << 20))
                except OSError: pass
                """,
            look: "found = [] if open('/tmp/a', 'wb', 0).write(bytes(8 << 20)) == 8 << 20 else ['full']"),
        Trace(
            name: "times and permissions of the folder",
            leave: "os.utime('/tmp', ns=(123456789, 987654321)); os.chmod('/tmp', 0o711)",
            look: """
                facts = os.stat('/tmp')
                found = [n for n in (facts.st_mtime_ns, facts.st_atime_ns) if n in (123456789, 987654321)]
                if facts.st_mode & 0o777 == 0o711: found.append('mode')
                """),
        Trace(
            name: "marks on the folder",
            leave: """
                try: os.setxattr('/tmp', 'user.mark', b'x')
                except OSError: pass
                """,
            look: "found = os.listxattr('/tmp')"),
        Trace(
            name: "a daemon",
            leave: """
                if os.fork() == 0:
                    os.setsid()
                    if os.fork() == 0: time.sleep(600)
                    os._exit(0)
                time.sleep(0.1)
                """,
            look: """
                for number in range(3, 400):
                    if number == os.getpid(): continue
                    try: os.kill(number, 0); found.append(number)
                    except ProcessLookupError: pass
                """),
        Trace(
            name: "a daemon that goes on writing",
            leave: """
                for _ in range(8):
                    if os.fork() == 0:
                        os.setsid()
                        while True:
                            for n in range(50): open('/tmp/%d-%d' % (os.getpid(), n), 'w').close()
                time.sleep(0.1)
                """,
            look: "time.sleep(0.2); found = os.listdir('/tmp')"),
        Trace(
            name: "a limit or a priority of the judge",
            leave: """
                for attempt in [lambda: resource.prlimit(os.getppid(), resource.RLIMIT_SIGPENDING, (77, 77)),
                                lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), 7),
                                lambda: os.sched_setaffinity(os.getppid(), {0})]:
                    try: attempt()
                    except OSError: pass
                """,
            look: """
                if resource.getrlimit(resource.RLIMIT_SIGPENDING)[0] == 77: found.append('limit')
                if os.getpriority(os.PRIO_PROCESS, 0) != 0: found.append('priority')
                if len(os.sched_getaffinity(0)) < os.cpu_count(): found.append('processors')
                """),
        Trace(
            name: "shared memory, queues and locks by name",
            leave: """
                try: open('/dev/shm/mark', 'w').close()
                except OSError: pass
                libc = ctypes.CDLL(None)
                libc.shm_open(b'/mark', os.O_CREAT | os.O_RDWR, 0o600)
                libc.mq_open(b'/mark', os.O_CREAT | os.O_RDWR, 0o600, None)
                libc.sem_open(b'/mark', os.O_CREAT, 0o600, 1)
                """,
            look: "found = os.listdir('/dev/shm')"),
    ]

    @Test("finds nothing of it in the next case", arguments: traces)
    func nothingLeft(trace: Trace) async throws {
        func indented(_ text: String) -> String { text.replacing("\n", with: "\n        ") }
        let source = """
            import ctypes, os, resource, time
            def f(what):
                found = []
                if what == "leave":
                    \(indented(trace.leave))
                    return []
                else:
                    \(indented(trace.look))
                    return found
            """
        let challenge = Challenge.function([
            ([.string("leave")], .array([])), ([.string("look")], .array([])),
        ])
        let verdict = try await JudgeRig.judge(source, challenge)
        #expect(verdict.cases.map(\.outcome) == [.passed, .passed], "\(verdict.cases)")
    }

    @Test("cannot stop the cases after it by a mess that is too large, and pass")
    func dodgedCases() async throws {
        let source = """
            import os
            def f(what):
                if what == "leave":
                    for number in range(10 ** 6): os.close(os.open("/tmp/%d" % number, os.O_CREAT))
                return []
            """
        let verdict = try await JudgeRig.judge(source, .function([([.string("leave")], .array([]))]))
        #expect(verdict.outcome == .outputLimit)
    }

    @Test(
        "finds its program as it was built, whatever the case before wrote there",
        .enabled(if: JudgeRig.has("javascript"), "node is missing"))
    func rebuilt() async throws {
        let source = """
            const fs = require("fs"), path = require("path");
            function f(what) {
              const here = fs.readdirSync(__dirname).sort().join();
              const marked = fs.readFileSync(__filename, "utf8").includes("// a" + " hidden input");
              if (what === "leave") {
                fs.writeFileSync(path.join(__dirname, "kept"), "a hidden input");
                fs.mkdirSync(path.join(__dirname, "folder"));
                fs.writeFileSync(path.join(__dirname, "caller.js"), "process.exit(0)");
                fs.appendFileSync(__filename, "// a" + " hidden input");
                fs.chmodSync(__dirname, 0);
              }
              return [here, marked];
            }
            """
        let clean = JSONValue.array([.string("caller.js,solution.js"), .bool(false)])
        let challenge = Challenge.function(
            ["look", "leave", "look", "leave", "look"].map { ([.string($0)], clean) })
        let verdict = try await JudgeRig.judge(
            JudgeTask(
                source: Array(source.utf8), language: try #require(JudgeRig.language("javascript")),
                challenge: challenge))
        #expect(verdict.cases.map(\.outcome) == Array(repeating: .passed, count: 5), "\(verdict.cases)")
    }

    @Test("finds the case's folder in its place, whatever the case before put there")
    func replacedFolder() async throws {
        let source = """
            import os
            what = input()
            if what == "leave":
                os.rename("/tmp/case", "/tmp/elsewhere")
                os.symlink("/usr/lib", "/tmp/case")
            print(sorted(os.listdir(".")), open("given").read())
            """
        let input = { ProgramInput(text: $0, files: ["given": "text"]) }
        let challenge = Challenge.program([
            (input("leave\n"), "['given'] text\n"), (input("look\n"), "['given'] text\n"),
        ])
        let verdict = try await JudgeRig.judge(source, challenge)
        #expect(verdict.cases.map(\.outcome) == [.passed, .passed], "\(verdict.cases)")
    }

    @Test("does not stop the own tests after it")
    func ownTests() async throws {
        let task = JudgeTask(
            source: Array("import os\ndef f(x): return x".utf8), challenge: .function([([.null], .null)]),
            scope: .own,
            tests: [
                "os.makedirs('/tmp/a/b'); os.chmod('/tmp/a', 0); f(1) == 1", "os.listdir('/tmp') == []",
                "f(1) == 2", ") == (", "",
            ])
        let verdict = try await JudgeRig.judge(task)
        #expect(
            verdict.cases.map(\.outcome)
                == [.passed, .passed, .wrongAnswer, .runtimeError, .passed], "\(verdict.cases)")
    }

    @Test(
        "is told how to write a test that cannot be read", .enabled(if: JudgeRig.has("javascript")),
        arguments: [") == (", "(", "f(1", ") == f(", "", "=>", "f((((((( == 1", "f(1) == "])
    func unreadableTests(text: String) async throws {
        let task = JudgeTask(
            source: Array("function f(x) { return x; }".utf8),
            language: try #require(JudgeRig.language("javascript")),
            challenge: .function([([.null], .null)]), scope: .own, tests: [text])
        let verdict = try await JudgeRig.judge(task)
        #expect(verdict.cases.map(\.outcome) == [.notAProgram])
    }
}
