import InterviewModel

extension HostileProgram {
    /// Whole programs in Python.
    static let wholePrograms: [HostileProgram] = [
        HostileProgram(
            "a program that leaves in the middle, all printed", as: .program,
            "import os\nprint('contained', flush=True)\nos._exit(0)"),
        HostileProgram(
            "a program that leaves before it has printed", [.wrongAnswer], as: .program,
            "import os\nprint('contained')\nos._exit(0)"),
        HostileProgram(
            "a program that closes its output", [.wrongAnswer, .runtimeError], as: .program,
            "import os\nos.close(1)\nprint('contained')"),
        HostileProgram(
            "a program that closes its output once it has printed", [.passed, .runtimeError], as: .program,
            "import os\nprint('contained', flush=True)\nos.closerange(0, 64)"),
        HostileProgram(
            "a program that floods its error stream", [.outputLimit], as: .program,
            "import os\nprint('contained')\nwhile True: os.write(2, b'x' * 4096)"),
        HostileProgram(
            "a program that reads its input for ever", [.timeLimit], as: .program, limits: brief,
            "import sys\nprint('contained')\nwhile True: sys.stdin.read()"),
        HostileProgram(
            "a program that writes to its input", as: .program,
            """
            import os
            try:
                os.write(0, b"x")
                print("written")
            except OSError:
                print("contained")
            """),
        HostileProgram(
            "a program that ends well and says otherwise", [.runtimeError], as: .program,
            "print('contained')\nraise ValueError"),
        HostileProgram(
            "a program that puts another folder in place of its own", as: .program,
            """
            import os
            os.rename("/tmp/case", "/tmp/elsewhere")
            os.symlink("/usr/lib", "/tmp/case")
            print("contained")
            """),
        HostileProgram(
            "a program that leaves another printing", [.passed, .wrongAnswer], as: .program,
            """
            import os, time
            print("contained", flush=True)
            if os.fork() == 0:
                os.setsid()
                time.sleep(0.2)
                print("more")
                time.sleep(60)
            os._exit(0)
            """),
    ]

    /// The candidate's own tests, which are programs as much as the file is.
    static let ownTests: [HostileProgram] = [
        HostileProgram(
            "a test that never ends", [.timeLimit], as: .ownTest, limits: brief, "while True: pass"),
        HostileProgram(
            "a test that ends the judge", [.runtimeError], as: .ownTest,
            "import os, signal; os.kill(os.getppid(), signal.SIGKILL); f(1) == 1"),
        HostileProgram(
            "a test that leaves before its result", [.runtimeError], as: .ownTest, "import os; os._exit(0)"),
        HostileProgram(
            "a test that needs too much memory", [.memoryLimit], as: .ownTest, "len(bytearray(4 << 30)) == 0"),
        HostileProgram(
            "a test that prints without end", [.outputLimit], as: .ownTest, "while True: print('x' * 1000)"),
        HostileProgram(
            "a test that leaves a program running", as: .ownTest,
            """
            import os
            if os.fork() == 0:
                os.setsid()
                os.execv("/usr/bin/sleep", ["MARK", "600"])
            f(1) == 1
            """),
        HostileProgram(
            "a test that writes where it may not", [.forbidden], as: .ownTest, "open('/usr/lib/MARK', 'w')"),
        HostileProgram(
            "a test that opens a socket", [.forbidden], as: .ownTest, "import socket; socket.socket()"),
        HostileProgram(
            "a test nested too deep to be read", [.runtimeError, .memoryLimit], as: .ownTest,
            String(repeating: "(", count: 50_000)),
    ]
}
