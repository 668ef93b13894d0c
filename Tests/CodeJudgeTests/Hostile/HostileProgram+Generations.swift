import InterviewModel

extension HostileProgram {
    /// Programs that start others, in more ways than one, or reach for the judge's own.
    static let generations: [HostileProgram] = [
        HostileProgram(
            "daemons that start daemons",
            """
            import os
            def f(host):
                if os.fork() == 0:
                    for _ in range(6):
                        os.setsid() if os.getpid() != os.getsid(0) else None
                        if os.fork(): os._exit(0)
                    os.closerange(0, 256)
                    os.execv("/usr/bin/sleep", [host["mark"], "600"])
                return []
            """),
        HostileProgram(
            "a fork bomb of other programs",
            """
            import subprocess
            def f(host):
                made = 0
                try:
                    while made < 200:
                        subprocess.Popen([host["mark"], "600"], executable="/usr/bin/sleep")
                        made += 1
                except OSError: pass
                return [] if made < 40 else ["%d programs" % made]
            """),
        HostileProgram(
            "a fork bomb of the shell", [.passed, .timeLimit, .outputLimit, .memoryLimit, .runtimeError],
            limits: brief,
            """
            import os
            def f(host):
                os.system("b() { b | b & }; b")
                return []
            """),
        HostileProgram(
            "threads that start threads", [.passed, .timeLimit, .memoryLimit, .runtimeError], limits: brief,
            """
            import threading, time
            def more():
                while True:
                    try: threading.Thread(target=more, daemon=True).start()
                    except (RuntimeError, MemoryError): time.sleep(0.001)
            def f(host):
                threading.Thread(target=more, daemon=True).start()
                time.sleep(0.3)
                return []
            """),
        HostileProgram(
            "children that nobody waits for",
            """
            import os
            def f(host):
                made = 0
                try:
                    while made < 200:
                        if os.fork() == 0: os._exit(0)
                        made += 1
                except OSError: pass
                return [] if made < 40 else ["%d" % made]
            """),
        HostileProgram(
            "orphans that go on printing", [.passed, .outputLimit],
            """
            import os
            def f(host):
                for _ in range(4):
                    if os.fork() == 0:
                        os.setsid()
                        while True: os.write(1, b"x" * 4096)
                return []
            """),
        HostileProgram(
            "interrupting the judge", [.runtimeError],
            "import os, signal, time\ndef f(host):\n    os.kill(os.getppid(), signal.SIGINT)\n    time.sleep(5)\n    return []"
        ),
        HostileProgram(
            "every signal to the judge", [.runtimeError, .timeLimit], limits: brief,
            """
            import os, time
            def f(host):
                for number in range(64, 0, -1):
                    try: os.kill(os.getppid(), number)
                    except OSError: pass
                time.sleep(5)
            """),
        HostileProgram(
            "every signal to the sandbox's first process",
            """
            import os
            def f(host):
                for number in range(1, 65):
                    try: os.kill(1, number)
                    except OSError: pass
                return []
            """),
        HostileProgram(
            "the judge's limits, niceness and processors",
            """
            import ctypes, os, resource
            def f(host):
                judge, managed = os.getppid(), []
                libc = ctypes.CDLL(None, use_errno=True)
                for name, attempt in [
                    ("limits", lambda: resource.prlimit(judge, resource.RLIMIT_CORE, (0, 0))),
                    ("nice", lambda: os.setpriority(os.PRIO_PROCESS, judge, 19)),
                    ("nice of all", lambda: os.setpriority(os.PRIO_USER, 0, 19)),
                    ("processors", lambda: os.sched_setaffinity(judge, {0})),
                    ("scheduler", lambda: os.sched_setscheduler(judge, os.SCHED_IDLE, os.sched_param(0))),
                    ("another session", lambda: os.setpgid(judge, 0)),
                ]:
                    try:
                        attempt()
                        managed.append(name)
                    except OSError: pass
                # Of itself all of these are its own affair.
                os.nice(1)
                os.sched_setaffinity(0, os.sched_getaffinity(0))
                return managed
            """),
        HostileProgram(
            "programs that run as root",
            """
            import glob, os, stat, subprocess
            def f(host):
                managed = []
                for path in glob.glob("/usr/bin/*"):
                    facts = os.stat(path) if os.path.exists(path) else None
                    if facts and facts.st_mode & (stat.S_ISUID | stat.S_ISGID):
                        try: done = subprocess.run([path, "-c", "id -u"], capture_output=True, timeout=1)
                        except (OSError, subprocess.TimeoutExpired): continue
                        if done.stdout.strip() == b"0": managed.append(path)
                for words in [["mount", "-t", "tmpfs", "none", "/tmp"], ["mount", "-o", "remount,rw", "/"],
                              ["umount", "/usr/bin"], ["unshare", "-r", "true"], ["chroot", "/", "true"]]:
                    try: done = subprocess.run(words, capture_output=True, timeout=5)
                    except (OSError, subprocess.TimeoutExpired): continue
                    if done.returncode == 0: managed.append(" ".join(words))
                return managed
            """),
    ]

    /// Programs that use up, close or look behind descriptors.
    static let descriptors: [HostileProgram] = [
        HostileProgram(
            "every descriptor there is",
            """
            import os
            def f(host):
                kept = []
                try:
                    while len(kept) < 300: kept.append(os.open("/dev/null", os.O_RDONLY))
                except OSError: pass
                for target in (64, 100, 1000):
                    try:
                        os.dup2(1, target)
                        kept += [0] * 300
                    except OSError: pass
                return [] if len(kept) <= 64 else [len(kept)]
            """),
        HostileProgram(
            "closing its own streams and opening others", [.runtimeError],
            """
            import os
            def f(host):
                os.closerange(0, 64)
                for _ in range(4): os.open("/dev/null", os.O_RDWR)
                return []
            """),
        HostileProgram(
            "descriptors by name",
            """
            import os
            def f(host):
                found = []
                for folder in ["/dev/fd", "/proc/self/fd", "/proc/1/fd", "/proc/2/fd", "/proc/2/root", "/proc/2/mem"]:
                    try: found += os.listdir(folder) if os.path.isdir(folder) else [os.open(folder, os.O_RDONLY)]
                    except OSError: pass
                for name in ["/dev/stdin", "/dev/stdout", "/dev/stderr"]:
                    try: found.append(os.open(name, os.O_RDWR))
                    except OSError: pass
                return found
            """),
        HostileProgram(
            "descriptors hidden in a socket",
            """
            import array, os, socket
            def f(host):
                hidden, pairs = 0, []
                try:
                    while hidden < 5000:
                        pairs.append(socket.socketpair())
                        for _ in range(50):
                            pairs[-1][0].sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0] * 50))])
                            hidden += 50
                except OSError: pass
                return [] if hidden < 1000 else [hidden]
            """),
        HostileProgram(
            "devices beyond the harmless ones",
            """
            import os, stat
            def f(host):
                harmless = {"null", "zero", "full", "random", "urandom", "tty", "ptmx"}
                found = []
                for folder, _, names in os.walk("/dev"):
                    for name in names:
                        mode = os.lstat(os.path.join(folder, name)).st_mode
                        if (stat.S_ISCHR(mode) or stat.S_ISBLK(mode)) and name not in harmless: found.append(name)
                return found
            """),
    ]
}
