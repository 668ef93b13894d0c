import InterviewModel

extension HostileProgram {
    /// Programs that get at memory by other roads than asking Python for a large object.
    static let memory: [HostileProgram] = [
        HostileProgram(
            "address space by mmap, private, shared and unreserved",
            """
            import mmap
            def f(host):
                managed = []
                for name, flags in [("private", mmap.MAP_PRIVATE), ("shared", mmap.MAP_SHARED),
                                    ("unreserved", mmap.MAP_PRIVATE | 0x4000)]:
                    try:
                        mmap.mmap(-1, 4 << 30, flags=flags | mmap.MAP_ANONYMOUS)
                        managed.append(name)
                    except OSError: pass
                return managed
            """),
        HostileProgram(
            "a file in memory larger than its folder", [.runtimeError],
            """
            import mmap
            def f(host):
                for number in range(4):
                    file = open("/tmp/%d" % number, "w+b")
                    file.truncate(8 << 20)
                    place = mmap.mmap(file.fileno(), 8 << 20)
                    for start in range(0, 8 << 20, 4096): place[start] = 1
                return ["32 MiB"]
            """),
        HostileProgram(
            "a text of ten billion letters", [.memoryLimit], "def f(host): return len('x' * 10 ** 10)"),
        HostileProgram(
            "a number of a hundred million digits", [.timeLimit, .memoryLimit], limits: brief,
            "def f(host): return len(bin(3 ** 10 ** 9))"),
        HostileProgram(
            "a list of itself many times over", [.memoryLimit],
            "def f(host): return len([[None] * 10 ** 6 for _ in range(10 ** 6)])"),
        HostileProgram(
            "a small file that unpacks to gigabytes", [.memoryLimit],
            """
            import zlib
            def f(host):
                packer = zlib.compressobj(9)
                small = b"".join(packer.compress(bytes(1 << 20)) for _ in range(1024)) + packer.flush()
                return len(zlib.decompress(small))
            """),
        HostileProgram(
            "memory that may not be swapped out",
            """
            import ctypes
            def f(host):
                libc = ctypes.CDLL(None, use_errno=True)
                managed = [] if libc.mlockall(3) else ["mlockall"]
                place = ctypes.create_string_buffer(1 << 20)
                return managed + ([] if libc.mlock(place, 1 << 20) else ["mlock"])
            """),
    ]

    /// Programs that want more time than they are given, or hide what they use.
    static let time: [HostileProgram] = [
        HostileProgram(
            "an alarm that is caught, and sleep", [.timeLimit], limits: brief,
            """
            import signal, time
            def f(host):
                signal.signal(signal.SIGALRM, lambda *_: None)
                signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
                while True: time.sleep(60)
            """),
        HostileProgram(
            "sorting, which looks at no signal", [.timeLimit, .memoryLimit], limits: brief,
            """
            def f(host):
                numbers = [(i * 7919) % 999983 for i in range(200000)]
                while True: numbers = sorted(numbers, key=lambda n: -n)[::-1] and sorted(map(str, numbers)) and numbers
            """),
        HostileProgram(
            "a power, which looks at no signal", [.timeLimit], limits: brief,
            "def f(host): return pow(3, 10 ** 100000, 10 ** 100000 + 7)"),
        HostileProgram(
            "a pattern that tries every way", [.timeLimit], limits: brief,
            "import re\ndef f(host): return re.match('(a+)+$', 'a' * 64 + 'b')"),
        HostileProgram(
            "the limit on processor time, caught", [.timeLimit], limits: brief,
            """
            import os, signal
            def f(host):
                signal.signal(signal.SIGXCPU, signal.SIG_IGN)
                for _ in range(3): os.fork()
                while True: pass
            """),
        HostileProgram(
            "stopping itself", [.timeLimit], limits: brief,
            "import os, signal\ndef f(host): os.kill(os.getpid(), signal.SIGSTOP)"),
        HostileProgram(
            "stopping the judge and waking it late", [.timeLimit], limits: brief,
            """
            import os, signal, time
            def f(host):
                os.kill(os.getppid(), signal.SIGSTOP)
                time.sleep(1.5)
                os.kill(os.getppid(), signal.SIGCONT)
                return []
            """),
        HostileProgram(
            "a storm of signals at the judge", [.timeLimit], limits: brief,
            """
            import os, signal
            def f(host):
                while True: os.kill(os.getppid(), signal.SIGCHLD)
            """),
    ]
}
