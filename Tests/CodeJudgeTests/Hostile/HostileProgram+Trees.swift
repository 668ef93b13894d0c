import InterviewModel

extension HostileProgram {
    /// Programs that leave on disk what is hard to remove, or lead whoever removes it astray.
    static let trees: [HostileProgram] = [
        HostileProgram(
            "files and folders without permissions",
            """
            import os
            def f(host):
                for number in range(50):
                    os.makedirs("/tmp/%d/inner" % number)
                    open("/tmp/%d/inner/file" % number, "w").close()
                    os.chmod("/tmp/%d/inner/file" % number, 0)
                    os.chmod("/tmp/%d/inner" % number, 0)
                    os.chmod("/tmp/%d" % number, 0)
                os.chmod("/tmp", 0)
                return []
            """),
        HostileProgram(
            "folders nine thousand deep",
            """
            import os
            def f(host):
                os.chdir("/tmp")
                for _ in range(9000):
                    os.mkdir("d")
                    os.chdir("d")
                open("bottom", "w").close()
                return []
            """),
        HostileProgram(
            "a million empty files", [.outputLimit],
            """
            import os
            def f(host):
                for number in range(10 ** 6): os.close(os.open("/tmp/%d" % number, os.O_CREAT))
                return []
            """),
        HostileProgram(
            "links without number", [.outputLimit],
            """
            import os
            def f(host):
                open("/tmp/file", "w").close()
                for number in range(10 ** 6): os.link("/tmp/file", "/tmp/%d" % number)
                return []
            """),
        HostileProgram(
            "files with holes",
            """
            import os
            def f(host):
                for number in range(1000): os.truncate(os.open("/tmp/%d" % number, os.O_CREAT | os.O_RDWR), 8 << 20) \\
                    or os.closerange(4, 64)
                try: os.truncate("/tmp/0", 1 << 40)
                except OSError: return []
                return ["a terabyte"]
            """),
        HostileProgram(
            "names with line ends and bytes that are no text",
            """
            import os
            def f(host):
                for name in [b"line\\nend", b"\\xff\\xfe", b"-rf", b"*", b"\\x1b[2J", b"a" * 255, b" ", b"\\r", b"~"]:
                    os.mkdir(b"/tmp/" + name)
                    open(b"/tmp/" + name + b"/" + name, "w").close()
                return []
            """),
        HostileProgram(
            "links for the one who tidies up",
            """
            import os
            def f(host):
                os.symlink("/usr/lib", "/tmp/folder")
                os.symlink("/tmp", "/tmp/self")
                os.mkdir("/tmp/inner")
                os.symlink("/", "/tmp/inner/root")
                os.symlink("/tmp/inner", "/tmp/inner/again")
                os.chmod("/tmp/inner", 0o500)
                return []
            """),
        HostileProgram(
            "pipes and sockets with names",
            """
            import os, stat
            def f(host):
                os.mkfifo("/tmp/pipe")
                os.mknod("/tmp/socket", 0o600 | stat.S_IFSOCK)
                os.mkdir("/tmp/held")
                os.chdir("/tmp/held")
                return []
            """),
        HostileProgram(
            "moving the folder for files away",
            """
            import os
            def f(host):
                managed = []
                for attempt in [lambda: os.rename("/tmp", "/work/tmp"), lambda: os.rmdir("/tmp"),
                                lambda: os.rename("/work", "/tmp/work"), lambda: os.symlink("/usr", "/tmp2")]:
                    try:
                        attempt()
                        managed.append("moved")
                    except OSError: pass
                return managed
            """),
        HostileProgram(
            "marks on files that outlast permissions",
            """
            import fcntl, os, struct
            def f(host):
                managed = []
                open("/tmp/file", "w").close()
                for path in ["/tmp/file", "/tmp"]:
                    place = os.open(path, os.O_RDONLY)
                    try:
                        fcntl.ioctl(place, 0x40086602, struct.pack("l", 0x10))
                        managed.append("immutable " + path)
                    except OSError: pass
                    for name in ["trusted.a", "security.capability", "user.a"]:
                        try: os.setxattr(path, name, b"1")
                        except OSError: continue
                        if name != "user.a": managed.append(name)
                return managed
            """),
    ]
}
