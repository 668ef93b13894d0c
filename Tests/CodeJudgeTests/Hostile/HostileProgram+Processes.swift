import InterviewModel

extension HostileProgram {
    /// Programs that reach for other processes, the network, the terminal and the kernel.
    static let processes: [HostileProgram] = [
        HostileProgram(
            "killing processes of the host",
            """
            import os
            def f(host):
                reached = []
                for number in list(range(4, 3000)) + [host["pid"]]:
                    if number == os.getpid(): continue
                    try:
                        os.kill(number, 0)
                        reached.append(number)
                    except OSError: pass
                return reached
            """),
        HostileProgram(
            "killing everything", [.runtimeError],
            """
            import os, signal
            def f(host):
                os.kill(-1, signal.SIGKILL)
                return []
            """),
        HostileProgram(
            "a double-forked daemon",
            """
            import os
            def f(host):
                if os.fork() == 0:
                    os.setsid()
                    if os.fork() == 0:
                        os.closerange(0, 256)
                        os.execv("/usr/bin/sleep", [host["mark"], "600"])
                    os._exit(0)
                return []
            """),
        HostileProgram(
            "a pipe held open by a child",
            """
            import os
            def f(host):
                if os.fork() == 0:
                    os.execv("/usr/bin/sleep", [host["mark"], "600"])
                return []
            """),
        HostileProgram(
            "tracing other processes and reading their memory",
            """
            import ctypes, os
            def f(host):
                libc = ctypes.CDLL(None, use_errno=True)
                managed = []
                for name, call in [
                    ("ptrace", lambda: libc.ptrace(16, os.getppid(), 0, 0)),
                    ("process_vm_readv", lambda: libc.process_vm_readv(os.getppid(), None, 0, None, 0, 0)),
                    ("pidfd_getfd", lambda: libc.syscall(438, libc.syscall(434, os.getppid(), 0), 3, 0)),
                ]:
                    ctypes.set_errno(0)
                    if call() != -1 or ctypes.get_errno() != 1:
                        managed.append(name)
                return managed
            """),
        HostileProgram(
            "sockets of every kind",
            """
            import socket
            def f(host):
                made = []
                for family in ["AF_INET", "AF_INET6", "AF_UNIX", "AF_VSOCK", "AF_NETLINK", "AF_PACKET", "AF_ALG"]:
                    try:
                        socket.socket(getattr(socket, family), socket.SOCK_STREAM).close()
                        made.append(family)
                    except OSError as error:
                        if error.errno != 1: made.append("%s: %s" % (family, error))
                return made
            """),
        HostileProgram(
            "a TCP connection, uncaught", [.forbidden],
            """
            import socket
            def f(host):
                socket.create_connection(("127.0.0.1", 9), timeout=1)
            """),
        HostileProgram(
            "the terminal",
            """
            import fcntl, os, termios
            def f(host):
                managed = []
                try:
                    os.close(os.open("/dev/tty", os.O_RDWR))
                    managed.append("/dev/tty")
                except OSError: pass
                ends = []
                try: ends = os.openpty()
                except OSError: pass
                for number in [0, 1, 2, *ends]:
                    try:
                        fcntl.ioctl(number, termios.TIOCSTI, b"x")
                        managed.append("TIOCSTI on %d" % number)
                    except OSError as error:
                        if error.errno != 1: managed.append(str(error))
                return managed
            """),
        HostileProgram(
            "new namespaces and mounts",
            """
            import ctypes
            def f(host):
                libc = ctypes.CDLL(None, use_errno=True)
                clone = 220 if __import__("os").uname().machine == "aarch64" else 56
                managed = []
                for name, call in [
                    ("unshare user", lambda: libc.unshare(0x10000000)),
                    ("unshare mount", lambda: libc.unshare(0x00020000)),
                    ("clone user", lambda: libc.syscall(clone, 0x10000000 | 17, 0, 0, 0, 0)),
                    ("mount", lambda: libc.mount(b"none", b"/tmp", b"tmpfs", 0, None)),
                    ("umount", lambda: libc.umount2(b"/usr/bin", 2)),
                    ("setns", lambda: libc.setns(0, 0)),
                ]:
                    ctypes.set_errno(0)
                    if call() != -1 or ctypes.get_errno() != 1:
                        managed.append(name)
                return managed
            """),
        HostileProgram(
            "large parts of the kernel",
            """
            import ctypes
            def f(host):
                libc = ctypes.CDLL(None, use_errno=True)
                reached = []
                for name, number in [("io_uring_setup", 425), ("fsopen", 430), ("memfd_secret", 447),
                                     ("open_tree", 428), ("mount_setattr", 442)]:
                    ctypes.set_errno(0)
                    if libc.syscall(number, 0, 0, 0, 0) != -1 or ctypes.get_errno() != 1: reached.append(name)
                for name, number in [("clone3", 435), ("a call yet unknown", 5000), ("x32", 0x40000000 + 39)]:
                    ctypes.set_errno(0)
                    if libc.syscall(number, 0, 0, 0, 0) != -1 or ctypes.get_errno() != 38: reached.append(name)
                return reached
            """),
        HostileProgram(
            "rights and limits regained",
            """
            import os, resource
            def f(host):
                managed = []
                for name, attempt in [
                    ("setuid", lambda: os.setuid(0)), ("setgid", lambda: os.setgid(0)),
                    ("setgroups", lambda: os.setgroups([0])),
                    ("memory", lambda: resource.setrlimit(resource.RLIMIT_AS, (-1, -1))),
                    ("processes", lambda: resource.setrlimit(resource.RLIMIT_NPROC, (9999, 9999))),
                    ("hostname", lambda: __import__("socket").sethostname("x")),
                ]:
                    try:
                        attempt()
                        managed.append(name)
                    except (OSError, ValueError): pass
                if os.getuid() == 0: managed.append("root")
                return managed
            """),
        HostileProgram(
            "a signal action inherited from the host",
            """
            import signal, subprocess, sys
            def f(host):
                # Python itself ignores SIGPIPE and SIGXFSZ.
                odd = [n for n in range(1, 32) if n not in (13, 25)
                       and signal.getsignal(n) == signal.SIG_IGN]
                return odd + list(signal.pthread_sigmask(signal.SIG_BLOCK, []))
            """),
    ]
}
