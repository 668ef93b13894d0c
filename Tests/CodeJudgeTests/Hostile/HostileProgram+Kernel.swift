import InterviewModel

extension HostileProgram {
    /// Programs that ask the kernel for what no solution needs.
    static let kernel: [HostileProgram] = [
        HostileProgram(
            "sockets of every family and type",
            """
            import ctypes
            def f(host):
                libc = ctypes.CDLL(None, use_errno=True)
                made = []
                for family in range(0, 50):
                    for kind in (1, 2, 3, 5, 10):
                        ctypes.set_errno(0)
                        if libc.socket(family, kind, 0) != -1 or ctypes.get_errno() != 1: made.append(family)
                    if family == 1: continue
                    pair = (ctypes.c_int * 2)()
                    if libc.socketpair(family, 1, 0, pair) != -1: made.append("pair %d" % family)
                return made
            """),
        HostileProgram(
            "a name server",
            """
            import socket
            def f(host):
                try: return [str(socket.getaddrinfo("localhost.localdomain.example", 80))]
                except OSError: return []
            """),
        HostileProgram(
            "rights by name and by inheritance",
            """
            import ctypes
            def f(host):
                libc = ctypes.CDLL(None, use_errno=True)
                managed = []
                class Header(ctypes.Structure): _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]
                held = (ctypes.c_uint32 * 6)()
                libc.capget(ctypes.byref(Header(0x20080522, 0)), held)
                if any(held): managed.append("rights: %s" % list(held))
                held[0] = held[1] = 1 << 21
                if libc.capset(ctypes.byref(Header(0x20080522, 0)), held) == 0: managed.append("capset")
                if libc.prctl(39, 0, 0, 0, 0) != 1: managed.append("new privileges")
                if libc.prctl(38, 0, 0, 0, 0) == 0: managed.append("undoing that")
                for right in range(41):
                    if libc.prctl(47, 2, right, 0, 0) == 0: managed.append("right %d" % right)
                if libc.prctl(35, 8, 0, 0, 0) == 0: managed.append("its own memory map")
                return managed
            """),
        HostileProgram(
            "taking the filter off",
            """
            import ctypes
            def f(host):
                libc = ctypes.CDLL(None, use_errno=True)
                managed = []
                if libc.prctl(21, 0, 0, 0, 0) != 2: managed.append("no filter")
                if libc.prctl(22, 0, 0, 0, 0) == 0: managed.append("taken off")
                if libc.prctl(22, 1, 0, 0, 0) == 0: managed.append("replaced")
                return managed
            """),
        HostileProgram(
            "namespaces by clone3, which hides its flags",
            """
            import ctypes
            def f(host):
                libc = ctypes.CDLL(None, use_errno=True)
                arguments = (ctypes.c_uint64 * 11)(0x10000000, 0, 0, 0, 17)
                number = libc.syscall(435, arguments, 88)
                if number == 0: libc._exit(0)
                return [] if number == -1 and ctypes.get_errno() == 38 else ["clone3"]
            """),
        HostileProgram(
            "a signal from someone else's name",
            """
            import ctypes, os
            def f(host):
                libc = ctypes.CDLL(None, use_errno=True)
                found = []
                for number in [host["pid"], 4000000]:
                    if libc.syscall(434, number, 0) != -1: found.append(number)
                return found
            """),
    ]
}
