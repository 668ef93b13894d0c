import InterviewModel

extension HostileProgram {
    /// Programs that use up what they can get hold of.
    static let resources: [HostileProgram] = [
        HostileProgram(
            "an endless loop", [.timeLimit], limits: brief,
            """
            def f(host):
                while True: pass
            """),
        HostileProgram(
            "a loop that ignores every signal", [.timeLimit], limits: brief,
            """
            import signal
            def f(host):
                for number in range(1, 65):
                    try: signal.signal(number, signal.SIG_IGN)
                    except (OSError, ValueError): pass
                while True: pass
            """),
        HostileProgram(
            "a fork bomb", [.runtimeError, .timeLimit, .memoryLimit], limits: brief,
            """
            import os
            def f(host):
                while True:
                    try: os.fork()
                    except OSError: pass
            """),
        HostileProgram(
            "more processes than a small number",
            """
            import os, time
            def f(host):
                made = 0
                try:
                    while made < 200:
                        if os.fork() == 0:
                            time.sleep(60)
                        made += 1
                except OSError:
                    pass
                return [] if made < 40 else ["%d processes" % made]
            """),
        HostileProgram(
            "more threads than a small number",
            """
            import threading
            def f(host):
                gate = threading.Event()
                made = 0
                try:
                    while made < 500:
                        threading.Thread(target=gate.wait, daemon=True).start()
                        made += 1
                except (RuntimeError, MemoryError):
                    pass
                return [] if made < 40 else ["%d threads" % made]
            """),
        HostileProgram(
            "four gibibytes at once", [.memoryLimit],
            """
            def f(host):
                return len(bytearray(4 << 30))
            """),
        HostileProgram(
            "memory bit by bit", [.memoryLimit], limits: RunLimits(time: .seconds(20), memory: 128 << 20),
            """
            def f(host):
                kept = []
                while True: kept.append(bytearray(1 << 20))
            """),
        HostileProgram(
            "shared memory by System V calls",
            """
            import ctypes
            def f(host):
                libc = ctypes.CDLL(None, use_errno=True)
                number = libc.shmget(0, 1 << 20, 0o1600)
                return [] if number == -1 and ctypes.get_errno() == 1 else ["shmget"]
            """),
        HostileProgram(
            "memory in files that have no name",
            """
            import os
            def f(host):
                try: os.memfd_create("x")
                except OSError as error: return [] if error.errno == 1 else [str(error)]
                return ["memfd"]
            """),
        HostileProgram(
            "a flood of output", [.outputLimit],
            """
            def f(host):
                while True: print("x" * 1000)
            """),
        HostileProgram(
            "a flood past Python's own streams", [.outputLimit],
            """
            import os
            def f(host):
                while True: os.write(2, b"x" * 4096)
            """),
        HostileProgram(
            "a result too large to take", [.outputLimit],
            """
            def f(host):
                return "x" * (8 << 20)
            """),
        HostileProgram(
            "recursion until the stack overflows", [.runtimeError],
            """
            import sys
            sys.setrecursionlimit(1 << 30)
            def f(host):
                return list(map(f, [host]))
            """),
        HostileProgram(
            "recursion until the memory is full", [.runtimeError, .memoryLimit, .timeLimit], limits: brief,
            """
            import sys
            sys.setrecursionlimit(1 << 30)
            def f(host):
                return f(host)
            """),
        HostileProgram(
            "recursion as Python stops it", [.runtimeError],
            """
            def f(host):
                return f(host)
            """),
        HostileProgram(
            "sleeping with every descriptor closed", [.timeLimit], limits: brief,
            """
            import os, time
            def f(host):
                os.closerange(0, 256)
                time.sleep(60)
            """),
        HostileProgram(
            "waiting on input", [.runtimeError],
            """
            def f(host):
                return input()
            """),
    ]
}
