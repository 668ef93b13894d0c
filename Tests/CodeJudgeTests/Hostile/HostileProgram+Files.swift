import InterviewModel

extension HostileProgram {
    /// Programs that read or write what is not theirs.
    static let files: [HostileProgram] = [
        HostileProgram(
            "reading home and /etc",
            """
            import os
            def f(host):
                seen = []
                for path in [host["home"], "/etc", "/etc/passwd", "/home", "/root", "/var", "/run", "/sys",
                             "/usr/local", "/usr/share/doc", "/usr/share/hotseat", "/usr/src", "/opt"]:
                    if os.path.exists(path): seen.append(path)
                return seen
            """),
        HostileProgram(
            "reading the host's environment",
            """
            import os
            def f(host):
                seen = ["environ"] if host["secret"] in os.environ else []
                for path in ["/proc/1/environ", "/proc/self/environ", "/proc"]:
                    try:
                        os.stat(path)
                        seen.append(path)
                    except OSError: pass
                return seen
            """),
        HostileProgram(
            "writing outside /tmp",
            """
            import os
            def f(host):
                made = []
                for folder in [".", "/", "/work", "/usr", "/usr/bin", "/usr/lib", "/lib", "/dev", "/dev/shm",
                               host["home"], "/var/tmp"]:
                    try:
                        os.close(os.open(os.path.join(folder, host["mark"]), os.O_CREAT | os.O_WRONLY))
                        made.append(folder)
                    except OSError: pass
                    try:
                        os.mkdir(os.path.join(folder, host["mark"] + "-folder"))
                        made.append(folder)
                    except OSError: pass
                return made
            """),
        HostileProgram(
            "opening protected files for writing",
            """
            import os
            def f(host):
                opened = []
                for path in ["/usr/bin/python3", "/bin/sh", "/etc/passwd", "/proc/sys/kernel/hostname",
                             "/proc/sys/kernel/core_pattern", "/sys/kernel/uevent_helper"]:
                    try:
                        os.close(os.open(path, os.O_WRONLY))
                        opened.append(path)
                    except OSError: pass
                return opened
            """),
        HostileProgram(
            "filling the disk",
            """
            import os
            def f(host):
                written = 0
                try:
                    for number in range(100):
                        with open("/tmp/%s-%d" % (host["mark"], number), "wb", 0) as file:
                            for _ in range(4): written += file.write(bytes(1 << 20))
                except OSError: pass
                return [] if written <= 16 << 20 else [written]
            """),
        HostileProgram(
            "a file larger than allowed",
            """
            def f(host):
                try:
                    with open("/tmp/large", "wb", 0) as file:
                        file.truncate(9 << 20)
                except OSError: return []
                return ["truncate"]
            """),
        HostileProgram(
            "links that lead out",
            """
            import os
            def f(host):
                reached = []
                for target in ["/etc/passwd", host["home"], "/proc/1/root", "../../../../etc/passwd"]:
                    link = "/tmp/link%d" % len(os.listdir("/tmp"))
                    os.symlink(target, link)
                    try:
                        os.stat(link)
                        reached.append(target)
                    except OSError: pass
                for source in ["/usr/bin/python3", "/dev/null"]:
                    try:
                        os.link(source, "/tmp/hard")
                        reached.append("hard link to " + source)
                    except OSError: pass
                return reached
            """),
        HostileProgram(
            "permissions and devices",
            """
            import os, stat
            def f(host):
                managed = []
                for name, attempt in [
                    ("chmod", lambda: os.chmod("/usr/bin/python3", 0o777)),
                    ("chmod /work", lambda: os.chmod("/work", 0o777)),
                    ("chown", lambda: os.chown("/tmp", 0, 0)),
                    ("mknod", lambda: os.mknod("/tmp/disk", 0o600 | stat.S_IFBLK, os.makedev(8, 0))),
                    ("chroot", lambda: os.chroot("/tmp")),
                    ("remove", lambda: os.rmdir("/work")),
                    ("rename", lambda: os.rename("/work", "/tmp/work")),
                ]:
                    try:
                        attempt()
                        managed.append(name)
                    except OSError: pass
                return managed
            """),
        HostileProgram(
            "descriptors left open by the judge",
            """
            import os
            def f(host):
                found = []
                for number in range(4, 256):
                    try:
                        os.fstat(number)
                        found.append(number)
                    except OSError: pass
                return found
            """),
        HostileProgram(
            "a write that is refused, uncaught", [.forbidden],
            """
            def f(host):
                open("/usr/lib/" + host["mark"], "w")
            """),
    ]
}
